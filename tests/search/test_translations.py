"""A page is one result in the visitor's language, not one more in each of the others; nothing is lost by that."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from backstage import queue
from search import indexing
from tests.factories import pages

from . import files
from .both import both_engines

pytestmark = pytest.mark.django_db

WORD = "რეზერვუარი"


@pytest.fixture
def page(home) -> Page:
    """A page in three languages, all with the word, and one that stands in English only."""
    for language in ("en", "ru"):
        pages.translated(home, language, title="Alviskhevi")
    page = in_three_languages(home, "reservoir")
    pages.standard_page(Page.objects.get(locale__language_code="en", depth=2), f"Only here: {WORD}", slug="only")
    queue.drain()
    return page


@pytest.fixture
def many(home, page: Page) -> None:
    """Enough of them to fill a list in each language."""
    for slug in ("bridge", "park", "road"):
        in_three_languages(home, slug)
    queue.drain()


def in_three_languages(home: Page, slug: str) -> Page:
    page = pages.standard_page(home, f"{WORD} აქ", slug=slug)
    for language, title in (("en", "Reservoir"), ("ru", "Водоём")):
        pages.translated(page, language, title=f"{title} ({WORD})")
    return page


def results(client: Client, address: str = "/search/", **chosen: object) -> Any:
    return client.get(address, {"q": WORD, **chosen}).context["results"]


def listed(found: Any) -> dict[str, list[str]]:
    """The addresses of the results, each with those named in it."""
    return {hit.url: sorted(each.url for each in hit.translations) for hit in found.hits}


def said(found: Any) -> set[str]:
    """The addresses of the results and of those named in them."""
    return {address for url, named in listed(found).items() for address in (url, *named)}


def counts(found: Any) -> dict[str, int]:
    return {choice.value: choice.count for facet in found.facets for choice in facet.choices}


@both_engines
class TestManyAreFound:
    """Then each is one result, in the visitor's language where it stands in hers."""

    def test_what_stands_in_her_language_is_listed_in_no_other(self, client: Client, many: None) -> None:
        assert set(listed(results(client))) == {"/reservoir/", "/bridge/", "/park/", "/road/", "/en/only/"}
        english = {"/en/reservoir/", "/en/bridge/", "/en/park/", "/en/road/", "/en/only/"}
        assert set(listed(results(client, "/en/search/"))) == english

    @pytest.mark.parametrize("chosen", [{}, {"sort": "date"}])
    def test_nor_counted_but_the_other_languages_can_be_chosen(self, client: Client, many: None, chosen: dict) -> None:
        found = results(client, **chosen)
        assert found.total == 5
        assert [counts(found)[code] for code in ("ka", "en", "ru")] == [4, 5, 4]
        for code in ("ka", "en", "ru"):
            assert results(client, language=code, **chosen).total == counts(found)[code]

    def test_every_number_beside_a_filter_comes_true(self, client: Client, home: Page, many: None) -> None:
        branch = pages.news_index(home, slug="news")
        news = pages.news(branch, f"{WORD} ახალი", slug="new")
        pages.translated(branch, "en", title="News")
        pages.translated(news, "en", title=f"News on {WORD}")
        queue.drain()
        found = results(client)
        assert (found.total, counts(found)["news"]) == (6, 1)
        assert set(listed(results(client, kind="news"))) == {news.url}
        assert counts(results(client, kind="news"))["en"] == results(client, kind="news", language="en").total == 1

    def test_a_translation_taken_away_gives_place_to_the_others(self, client: Client, page: Page, many: None) -> None:
        page.unpublish()
        queue.drain()
        assert "/en/reservoir/" in said(results(client))
        page.refresh_from_db()
        page.save_revision().publish()
        queue.drain()
        assert "/en/reservoir/" not in said(results(client))

    def test_one_that_is_closed_gives_place_too(self, client: Client, page: Page, many: None) -> None:
        PageViewRestriction.objects.create(page=page, restriction_type="login")
        queue.drain()
        assert said(results(client)) & {"/reservoir/", "/en/reservoir/"} == {"/en/reservoir/"}

    def test_one_that_ends_sooner_takes_no_place(
        self, client: Client, page: Page, many: None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """For then nothing would be left, where no worker looks at that moment."""
        end = timezone.now() + timedelta(hours=1)
        page.expire_at = end
        page.save_revision().publish()
        queue.drain()
        assert {"/reservoir/", "/en/reservoir/"} <= said(results(client))
        monkeypatch.setattr(timezone, "now", lambda: end)
        assert said(results(client)) & {"/reservoir/", "/en/reservoir/"} == {"/en/reservoir/"}

    def test_what_slipped_past_every_signal_is_found_by_the_sweep(self, client: Client, page: Page, many: None) -> None:
        Page.objects.filter(pk=page.pk).update(live=False)
        indexing.sweep()
        assert "/en/reservoir/" in said(results(client))


class TestFewAreFound:
    """Then the words may have been of another language, and everything that has them is told of."""

    def test_what_the_visitor_can_read_stands_and_names_the_others(self, client: Client, page: Page) -> None:
        found = results(client)
        assert listed(found) == {"/reservoir/": ["/en/reservoir/", "/ru/reservoir/"], "/en/only/": []}
        assert found.hits[1].begins_other_languages
        html = client.get("/search/", {"q": WORD}).content.decode()
        assert '<a href="/en/reservoir/" lang="en" hreflang="en">English</a>' in html
        assert listed(results(client, "/en/search/")) == {
            "/en/reservoir/": ["/reservoir/", "/ru/reservoir/"],
            "/en/only/": [],
        }

    @pytest.mark.parametrize("chosen", [{}, {"sort": "date"}])
    def test_each_is_counted_as_the_result_that_it_is(self, client: Client, page: Page, chosen: dict) -> None:
        found = results(client, **chosen)
        assert found.total == 4
        assert [counts(found)[code] for code in ("ka", "en", "ru")] == [1, 2, 1]

    def test_in_a_language_that_the_page_has_not_the_better_answer_stands(self, client: Client, page: Page) -> None:
        found = results(client, language="ru")
        assert listed(found) == {"/ru/reservoir/": []}
        both = results(client, language=["en", "ru"])
        assert sum(1 + len(hit.translations) for hit in both.hits) == 3 == both.total
        assert len(both.hits) == 2

    def test_one_that_is_hidden_is_not_named(self, client: Client, page: Page) -> None:
        page.get_translations().get(locale__language_code="en").unpublish()
        assert listed(results(client)) == {"/reservoir/": ["/ru/reservoir/"], "/en/only/": []}

    def test_a_file_that_only_a_named_page_shows_stands_for_itself(self, client: Client, page: Page) -> None:
        english = page.get_translations().get(locale__language_code="en").specific
        file = pages.document("plan", content=files.georgian_pdf())
        english.body = [("text", f'<p><a linktype="document" id="{file.pk}">plan</a></p>')]
        english.save_revision().publish()
        queue.drain()
        assert sum(hit.title == "plan" for hit in results(client).hits) == 1

    def test_programs_are_told_the_same(self, client: Client, page: Page) -> None:
        told = client.get("/api/search/", {"q": WORD, "lang": "ka"}).json()
        assert told["total"] == 4
        assert len(told["results"]) == 2
        assert {each["language"]: each["url"] for each in told["results"][0]["translations"]} == {
            "en": "http://testserver/en/reservoir/",
            "ru": "http://testserver/ru/reservoir/",
        }

    def test_english_words_find_the_english_page_though_it_stands_in_georgian(self, client: Client, page: Page) -> None:
        hits = client.get("/search/", {"q": "reservoir"}).context["results"].hits
        assert "/en/reservoir/" in [hit.url for hit in hits]
