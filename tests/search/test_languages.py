"""Stems, scripts and spellings of Armenian, Ukrainian, Russian and English."""

import pytest

from search import languages
from search.languages import forms, language_of_text, language_of_word, normalise, places, readings, stems, words
from search.query import parse


@pytest.mark.parametrize(
    ("language", "form", "other"),
    [
        ("uk", "вулицях", "вулиця"),
        ("uk", "будинку", "будинок"),
        ("uk", "дорозі", "дорога"),
        ("uk", "рішень", "рішення"),
        ("uk", "організацій", "організація"),
        ("uk", "пʼятої", "пʼятий"),
        ("ru", "улицах", "улица"),
        ("ru", "постановлением", "постановление"),
        ("hy", "փողոցներում", "փողոց"),
        ("hy", "որոշման", "որոշում"),
        ("hy", "ծառայությունների", "ծառայություն"),
        ("hy", "ջրի", "ջուր"),
        ("en", "streets", "street"),
        ("en", "mayor's", "mayor"),
    ],
)
def test_forms_of_one_word_share_a_stem(language: str, form: str, other: str) -> None:
    assert stems(form, language) & stems(other, language)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ᲚᲐᲜᲩᲮᲣᲗᲘ", "ლანჩხუთი"),
        ("мэ\u0301рия", "мэрия"),
        ("п'ять", "пʼять"),
        ("п’ять", "пʼять"),
        ("п`ять", "пʼять"),
        ("п´ять", "пʼять"),
        ("Ёлка", "елка"),
        ("Երեւան", "Երևան"),
        ("ԵՐԵՎԱՆ", "Երևան"),
        ("ինչպե՞ս", "ինչպես"),
        ("მე\u00adრია", "მერია"),
        ("მე\u200bრია", "მერია"),
        ("cтoл", "стол"),
        ("10–20", "10-20"),
        ("трамваи\u0306", "трамвай"),
        ("ﬁle", "file"),
    ],
)
def test_spellings_of_one_word_are_one(typed: str, meant: str) -> None:
    assert normalise(typed) == normalise(meant)


@pytest.mark.parametrize("kept", ["й", "ї", "ґ"])
def test_letters_with_their_own_marks_stay_whole(kept: str) -> None:
    assert normalise(kept) == kept


class TestWords:
    def test_marks_inside_a_word_do_not_part_it(self) -> None:
        found = [word.raw for word in words("ინ\u00adფორმაცია, п'ять; ինչպե՞ս 'x' a_b სახლ-მუზეუმი")]
        assert found == ["ინ\u00adფორმაცია", "п'ять", "ինչպե՞ս", "x", "a", "b", "სახლ", "მუზეუმი"]

    def test_places_are_those_of_the_original(self) -> None:
        text = "„ქუჩის“ წყალი\n№ 5"
        assert all(text[word.start : word.end] == word.raw for word in words(text))

    def test_words_are_found_again_where_they_stand_alone(self) -> None:
        text = "a'ბა ბა, _ბა' ბაბა ბა\u0301 ՞ბა ბა1 წყალი"
        found = [word for word in words(text) if word.raw in ("ბა", "წყალი")]
        assert places(text, {"წყალი", "ბა", "ბაბაა"}) == found
        assert [word.raw for word in found] == ["ბა"] * 3 + ["წყალი"]

    def test_every_word_has_a_token_in_all_three_fields(self) -> None:
        text = "ქუჩა street улица ՀՀ 12 ½ ② ß ﷺ " + "ა" * 500
        for word in words(text):
            assert all(form and " " not in form for form in forms(word.raw, "ka"))

    def test_no_word_is_longer_than_the_index_takes(self) -> None:
        assert len(forms("ა" * 100_000, "ka").exact) == 60


class TestDetection:
    def test_a_word_is_read_by_its_script(self) -> None:
        assert [language_of_word(word, "ka") for word in ("ქუჩა", "street", "փողոց", "улица", "вулиці", "12")] == [
            "ka",
            "en",
            "hy",
            "ru",
            "uk",
            "",
        ]

    def test_a_cyrillic_word_without_telling_letters_may_be_either(self) -> None:
        assert set(readings("вода")) == {"ru", "uk"}
        assert readings("вода", "uk")[0] == "uk"
        assert readings("місто") == ("uk",)

    def test_a_text_is_in_the_language_of_most_letters(self) -> None:
        assert language_of_text("ქუჩა and ქუჩები") == "ka"
        assert language_of_text("Міська рада їде") == "uk"
        assert language_of_text("Городской совет был") == "ru"
        assert language_of_text("123 …") == ""

    def test_stop_words_know_their_language(self) -> None:
        assert languages.is_stop_word(forms("და"), "ka")
        assert not languages.is_stop_word(forms("წყალი"), "ka")


@pytest.mark.parametrize(
    ("language", "asked", "thing"),
    [
        ("ka", "როგორ დავწერო პეტიცია", "პეტიცია"),
        ("en", "please, where can I find a job", "job"),
        ("ru", "где получить справку", "справку"),
        ("uk", "як оформити субсидію", "субсидію"),
        ("hy", "ինչպես գրել դիմում", "դիմում"),
    ],
)
def test_only_the_thing_that_is_asked_for_must_be_found(language: str, asked: str, thing: str) -> None:
    assert [term.raw for term in parse(asked, language).sought] == [thing]


@pytest.mark.parametrize(("word", "preposition"), [("заём", "за"), ("наём", "на")])
def test_a_russian_word_is_no_preposition(word: str, preposition: str) -> None:
    assert not stems(normalise(word), "ru") & stems(preposition, "ru")


class TestEnglishWordsOfTheirOwn:
    @pytest.mark.parametrize(("own", "verb"), [("parking", "park"), ("hearing", "hear"), ("disabled", "disable")])
    def test_a_thing_is_not_found_by_the_verb(self, own, verb):
        assert not languages.stems(own, "en") & languages.stems(verb, "en")

    @pytest.mark.parametrize(("one", "other"), [("repaired", "repair"), ("cleaning", "clean"), ("hearings", "hearing")])
    def test_forms_of_verbs_and_plurals_meet(self, one, other):
        assert languages.stems(one, "en") & languages.stems(other, "en")
