"""A page and its translations that answer alike are one result: what the visitor can read stands, the rest is named."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from backstage import queue
from tests.factories import pages

from . import files

pytestmark = pytest.mark.django_db

WORD = "რეზერვუარი"


@pytest.fixture
def page(home) -> Page:
    """A page in three languages, all with the word, and one that stands in English only."""
    page = pages.standard_page(home, f"{WORD} აქ", slug="reservoir")
    for language, title in (("en", "Reservoir"), ("ru", "Водоём")):
        pages.translated(home, language, title="Alviskhevi")
        pages.translated(page, language, title=f"{title} ({WORD})")
    pages.standard_page(Page.objects.get(locale__language_code="en", depth=2), f"Only here: {WORD}", slug="only")
    queue.drain()
    return page


def results(client: Client, address: str = "/search/", **chosen: object) -> Any:
    return client.get(address, {"q": WORD, **chosen}).context["results"]


def listed(found: Any) -> dict[str, list[str]]:
    """The addresses of the results, each with those named in it."""
    return {hit.url: sorted(each.url for each in hit.translations) for hit in found.hits}


def test_what_the_visitor_can_read_stands_and_names_the_others(client: Client, page: Page) -> None:
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
def test_each_is_counted_as_the_result_that_it_is(client: Client, page: Page, chosen: dict) -> None:
    found = results(client, **chosen)
    assert found.total == 4
    counts = {choice.value: choice.count for facet in found.facets for choice in facet.choices}
    assert (counts["ka"], counts["en"], counts["ru"]) == (1, 2, 1)


def test_in_a_language_that_the_page_has_not_the_better_answer_stands(client: Client, page: Page) -> None:
    found = results(client, language="ru")
    assert listed(found) == {"/ru/reservoir/": []}
    both = results(client, language=["en", "ru"])
    assert sum(1 + len(hit.translations) for hit in both.hits) == 3 == both.total
    assert len(both.hits) == 2


def test_one_that_is_hidden_is_not_named(client: Client, page: Page) -> None:
    page.get_translations().get(locale__language_code="en").unpublish()
    assert listed(results(client)) == {"/reservoir/": ["/ru/reservoir/"], "/en/only/": []}


def test_a_file_that_only_a_named_page_shows_stands_for_itself(client: Client, page: Page) -> None:
    english = page.get_translations().get(locale__language_code="en").specific
    file = pages.document("plan", content=files.georgian_pdf())
    english.body = [("text", f'<p><a linktype="document" id="{file.pk}">plan</a></p>')]
    english.save_revision().publish()
    queue.drain()
    assert sum(hit.title == "plan" for hit in results(client).hits) == 1


def test_programs_are_told_the_same(client: Client, page: Page) -> None:
    told = client.get("/api/search/", {"q": WORD, "lang": "ka"}).json()
    assert told["total"] == 4
    assert len(told["results"]) == 2
    assert {each["language"]: each["url"] for each in told["results"][0]["translations"]} == {
        "en": "http://testserver/en/reservoir/",
        "ru": "http://testserver/ru/reservoir/",
    }
