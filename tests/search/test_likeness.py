"""How near a text comes to words that nothing answers."""

import pytest

from search import thesaurus
from search.likeness import likeness
from search.models import Concept
from search.query import parse

pytestmark = pytest.mark.django_db
WASTE = "ნარჩენები და დასუფთავება. ორმო, სანათი, ნაგავი: პასუხი 10 სამუშაო დღეში."
LETTER = "წერილი მერიას. განცხადება, საჩივარი ან წინადადება."


@pytest.mark.parametrize("typed", ["ნაგვის ზარდახშა", "დასუფთავბა", "ნარჩენებბი", "სანათზე"])
def test_words_in_any_form_and_nearly_so_spelled(typed):
    assert likeness(parse(typed, "ka"), WASTE, "ka") > likeness(parse(typed, "ka"), LETTER, "ka") == 0


def test_a_word_itself_is_nearer_than_one_spelled_like_it():
    assert likeness(parse("საჩივარი", "ka"), LETTER, "ka") > likeness(parse("საჩივვარი", "ka"), LETTER, "ka") > 0


def test_what_is_meant_counts_too_in_any_language():
    thesaurus.set_words(Concept.objects.create(name="bin"), {"ka": ["ნაგვის ურნა"], "ru": ["мусорный бак"]})
    assert likeness(parse("мусорные баки", "ka"), WASTE, "ka") > 0
    assert likeness(parse("мусорные баки", "ka"), LETTER, "ka") == 0


def test_nothing_in_common(db):
    assert likeness(parse("ველოსიპედი", "ka"), LETTER, "ka") == 0
    assert likeness(parse("", "ka"), LETTER, "ka") == 0
