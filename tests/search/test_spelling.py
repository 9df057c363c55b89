"""Which slips are mended, which are only asked about, and which words are left as they are."""

import pytest

from backstage import queue
from home.pages.models import HomePage
from search import languages, thesaurus
from search.find import find
from search.languages import is_listed
from search.models import Concept
from search.query import parse
from tests.factories import pages

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("budjet", "budget", 1),
        ("acessibility", "accessibility", 1),
        ("вакнсии", "вакансии", 1),
        ("brigde", "bridge", 1),
        ("ბიუჯეთი", "ბიუჯეტი", 1),
        ("децкий", "детский", 1),
        ("tyres", "trees", 2),
        ("luxmeter", "letter", 4),
        ("წყალი", "წყალი", 0),
    ],
)
def test_slips_are_counted(one: str, other: str, number: int) -> None:
    assert languages.slips(one, other) == languages.slips(other, one) == number


@pytest.mark.parametrize(("word", "code"), [("tyres", "en"), ("здравствуйте", "ru"), ("ჭადრების", "ka"), ("ջրի", "hy")])
def test_a_dictionary_lists_inflected_words(word: str, code: str) -> None:
    assert is_listed(word, code)


class TestSureEnough:
    @pytest.fixture
    def trees(self, home: HomePage) -> None:
        english = pages.translated(home, "en", title="Alviskhevi")
        pages.standard_page(english, "New trees in the parks", slug="trees")
        pages.standard_page(english, "Storm damage and letters of thanks", slug="storm")
        pages.standard_page(home, "საკრებულო, საკრებულოს სხდომა, ხმა საკრებულოში", slug="council")
        queue.drain()

    def test_one_letter_of_a_long_word_is_mended(self, trees: None) -> None:
        results = find(parse("damagge", "en"))
        assert (results.read_as, results.reason, results.total) == ("damage", "spelling", 1)

    def test_one_letter_of_a_short_word_is_asked_about(self, trees: None) -> None:
        results = find(parse("parcs", "en"))
        assert (results.proposal, results.read_as, results.total) == ("parks", "", 0)

    def test_the_page_asks_and_leads_there(self, trees: None, client) -> None:
        html = client.get("/en/search/", {"q": "parcs"}).content.decode()
        assert "Did you mean “parks”?" in html and 'href="?q=parks"' in html

    def test_it_is_asked_beside_what_has_some_of_the_words(self, trees: None) -> None:
        results = find(parse("storm parcs", "en"))
        assert (results.proposal, results.reason, results.total) == ("", "some", 1)  # no page has a storm and parks
        results = find(parse("trees parcs", "en"))
        assert (results.proposal, results.reason, results.total) == ("trees parks", "some", 1)

    @pytest.mark.parametrize("typed", ["tyres", "stenogram", "luxmeter", "storms4", "<leters>", "leters=1"])
    def test_other_words_are_left_alone(self, trees: None, typed: str) -> None:
        results = find(parse(typed, "en"))
        assert (results.read_as, results.proposal) == ("", "")

    def test_a_word_in_other_letters_than_the_visitors_is_asked_about(self, trees: None) -> None:
        results = find(parse("damagge", "ka"))
        assert (results.proposal, results.read_as) == ("damage", "")

    def test_the_nearest_word_is_proposed_not_an_inflection_further_off(self, trees: None) -> None:
        assert find(parse("საკრებული", "ka")).read_as == "საკრებულო"

    def test_a_question_has_none_of_its_words_mended(self, trees: None) -> None:
        results = find(parse("trees in the parks after storm damagge", "en"))
        assert (results.read_as, results.reason) == ("", "some")

    def test_the_one_word_that_tells_what_is_asked_for_is_mended(self, trees: None) -> None:
        results = find(parse("hello where may I see the damagge", "en"))
        assert (results.read_as, results.total) == ("hello where may I see the damage", 1)


def test_two_words_written_as_one_are_parted(home: HomePage) -> None:
    concept = Concept.objects.create(name="kindergarten")
    thesaurus.set_words(concept, {"ka": ["საბავშვო ბაღი"]})
    pages.standard_page(home, "საბავშვო ბაღის რეგისტრაცია")
    queue.drain()
    results = find(parse("საბავშვობაღი", "ka"))
    assert (results.read_as, results.total) == ("საბავშვო ბაღი", 1)
