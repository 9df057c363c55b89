"""Georgian words meet in all their forms, and different words stay apart."""

import pytest

from search.languages import stems

MEET = [
    ("ქუჩის", "ქუჩა"),
    ("ქუჩებზე", "ქუჩა"),
    ("ქუჩის", "ქუჩებზე"),
    ("მერიაში", "მერია"),
    ("მერიიდან", "მერია"),
    ("წყლის", "წყალი"),
    ("განცხადებების", "განცხადება"),
    ("ამხანაგობათა", "ამხანაგობა"),
    ("მოქალაქეთა", "მოქალაქე"),
    ("კრებები", "კრება"),
    ("დეკემბრამდე", "დეკემბერი"),
    ("პროგრამის", "პროგრამა"),
    # more of what a town writes
    ("საკრებულოშიც", "საკრებულო"),
    ("სოფლების", "სოფელი"),
    ("უბნის", "უბანი"),
    ("ნაგვის", "ნაგავი"),
    ("ანგარიშის", "ანგარიში"),
    ("ფორმების", "ფორმა"),
    ("მიზნები", "მიზანი"),
    ("კორპუსთან", "კორპუსი"),
    ("გზები", "გზა"),
    ("დადგენილებით", "დადგენილება"),
    ("მერისთვის", "მერი"),
    ("ბინათმესაკუთრეთა", "ბინათმესაკუთრე"),
    ("სახელის", "სახელი"),
]
APART = [("მერი", "მერია"), ("მოქალაქე", "ქალაქი"), ("მერე", "მერია"), ("ეზო", "ეზი")]


@pytest.mark.parametrize(("form", "other"), MEET)
def test_forms_of_one_word_share_a_stem(form: str, other: str) -> None:
    assert stems(form, "ka") & stems(other, "ka")


@pytest.mark.parametrize(("word", "other"), APART)
def test_different_words_share_none(word: str, other: str) -> None:
    assert not stems(word, "ka") & stems(other, "ka")


@pytest.mark.parametrize("word", ["", "ა", "და", "ის", "ეზო", "ხე", "გზა", "ც", "აა", "ააა", "ებ", "ობა"])
def test_short_words_are_left_with_something(word: str) -> None:
    assert all(len(stem) > 1 for stem in stems(word, "ka")) or not word
