"""Why a result stands where it stands, and why an address is not found."""

import io

import pytest
from django.core.management import CommandError, call_command

from backstage import queue
from home.pages.models import HomePage, NewsPage
from search.explaining import Explanation
from search.models import Concept
from search.query import parse
from search.thesaurus import set_words, widen
from tests.factories import pages
from tests.search.both import both_engines
from tests.search.records import record

pytestmark = pytest.mark.django_db


@pytest.fixture
def town(home):
    index = pages.news_index(home)
    pages.news(index, "ახალი შუქნიშანი", lead="ქუჩის განათება გარემონტდა.")
    pages.news(index, "წყალმომარაგება შეიზღუდება")
    queue.drain()
    return home


def news(town: HomePage, place: int) -> NewsPage:
    """The first or the second piece of news."""
    return NewsPage.objects.order_by("pk")[place]


def explained(*arguments: str) -> str:
    out = io.StringIO()
    call_command("explain_search", *arguments, stdout=out)
    return out.getvalue()


class TestExplanation:
    def test_names_the_field_and_the_form_that_match(self):
        [match] = Explanation(parse("ქუჩებზე"), record(1, title="ქუჩა", language="ka")).matches()
        assert (match.field, match.form, match.weight) == ("title", "first", 8.0 * 0.6)

    def test_a_missing_word_has_no_field(self):
        found = Explanation(parse("ქუჩა ხიდი"), record(1, title="ქუჩა", language="ka"))
        assert [match.field for match in found.matches()] == ["title", ""]
        assert found.needed() == 2

    def test_another_name_is_told_and_weighs_less(self):
        concept = Concept.objects.create(name="waste")
        set_words(concept, {"ka": ["ნარჩენები"], "ru": ["мусор"]})
        found = Explanation(widen(parse("мусор", "ru")), record(1, title="ნარჩენები", language="ka"))
        [match] = found.matches()
        assert match.other_name.text == "ნარჩენები"
        assert match.weight == 8.0 * 0.4
        assert "visitor's language" not in {lift.name for lift in found.lifts()}

    def test_what_only_asks_for_a_thing_weighs_less_than_its_names(self):
        concept = Concept.objects.create(name="vacancy")
        set_words(concept, {"ru": ["вакансия", "работа?"]})
        query = widen(parse("работа", "ru"))
        weights = [
            match.weight
            for title in ("Вакансия", "Работа")
            for match in Explanation(query, record(1, title=title, language="ru")).matches()
        ]
        assert weights == [8.0, pytest.approx(8.0 * 0.1)]

    def test_numbers_and_sounds(self):
        found = Explanation(parse("zemokhevi №18"), record(1, title="ზემოხევი", numbers=("18",), language="ka"))
        assert {match.field for match in found.matches()} == {"title_sound", "number"}


class TestCommand:
    def test_shows_words_stems_and_weights(self, town):
        printed = explained("შუქნიშნები")
        assert "შუქნიშნები → " in printed
        assert "1. ახალი შუქნიშანი" in printed
        assert "visitor's language: +5000" in printed

    def test_a_word_is_no_other_name_of_itself(self, town):
        concept = Concept.objects.create(name="traffic light")
        set_words(concept, {"ka": ["შუქნიშანი"], "en": ["traffic light"]})
        assert "შუქნიშანი is also called: traffic light (en)" in explained("შუქნიშანი")

    def test_a_language_that_the_site_has_not(self, town):
        with pytest.raises(CommandError, match="invalid choice: 'xx'"):
            explained("შუქნიშანი", "--language=xx")

    @both_engines
    def test_says_where_an_address_stands(self, town):
        url = news(town, 0).url
        assert "stands at 1." in explained("შუქნიშანი", url)

    def test_says_which_word_is_missing(self, town):
        url = news(town, 1).url
        printed = explained("შუქნიშანი", url)
        assert "is not found: it has 0 of 1, and needs 1." in printed
        assert "შუქნიშანი: not there" in printed

    def test_a_draft_is_not_public(self, town):
        page = news(town, 0)
        page.unpublish()
        assert "is not public" in explained("შუქნიშანი", page.url)

    @both_engines
    def test_what_is_not_in_the_index_is_told(self, town):
        page = pages.news(news(town, 0).get_parent().specific, "ახალი გზა")
        assert "not in the index yet" in explained("გზა", page.url)

    def test_an_unknown_address(self, town):
        assert "No page and no file" in explained("გზა", "/none/")

    def test_no_word(self, town):
        with pytest.raises(CommandError, match="no word"):
            explained("  ")
