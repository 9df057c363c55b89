"""A file is a result of its own, and stands under the page that shows it when both answer."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from backstage import queue
from search.find import _excerpt
from search.highlight import Highlighter
from search.query import parse
from tests.factories import pages

from . import files
from .records import record

pytestmark = pytest.mark.django_db


def results(client: Client, q: str, address: str = "/search/", **chosen: object) -> Any:
    return client.get(address, {"q": q, **chosen}).context["results"]


def plain(html: str) -> str:
    return html.replace("<mark>", "").replace("</mark>", "")


def listed(client: Client, q: str, **chosen: object) -> dict[str, list[str]]:
    """The titles of the results, each with the titles of the files under it."""
    hits = results(client, q, **chosen).hits
    return {plain(hit.title): [plain(file.title) for file in hit.files] for hit in hits}


@pytest.fixture
def acts(home) -> Page:
    return pages.act_index(home)


@pytest.fixture
def act(acts) -> Page:
    """An act on the reservoir with its PDF, which tells of it on the second page."""
    file = pages.document("პროექტი", content=files.georgian_pdf(), language="ka")
    act = pages.act(acts, "7", title="რეზერვუარის მშენებლობა", file=file)
    queue.drain()
    return act


class TestBothAnswer:
    def test_the_file_stands_under_its_page_and_not_a_second_time(self, client: Client, act: Page) -> None:
        assert listed(client, "რეზერვუარი") == {"რეზერვუარის მშენებლობა": ["პროექტი"]}

    def test_it_is_counted_as_the_result_that_it_is(self, client: Client, act: Page) -> None:
        found = results(client, "რეზერვუარი")
        assert found.total == 2
        kinds = {choice.value: choice.count for facet in found.facets for choice in facet.choices}
        assert (kinds["act"], kinds["file"]) == (1, 1)

    def test_its_link_opens_the_pdf_where_the_word_stands(self, client: Client, act: Page) -> None:
        (file,) = results(client, "რეზერვუარი").hits[0].files
        assert file.url.endswith(".pdf#page=2")
        assert (file.page, file.place) == (2, "გვერდი 2")
        html = client.get("/search/", {"q": "რეზერვუარი"}).content.decode()
        assert f'<a href="{file.url}">პროექტი</a>' in html

    def test_the_better_answer_stands_for_itself(self, client: Client, acts: Page) -> None:
        for number in range(20):  # in a town that speaks of other things too
            pages.act(acts, f"1{number}", title="სხვა")
        file = pages.document("რეზერვუარის გეგმა", content=files.georgian_pdf(), language="ka")
        pages.act(acts, "8", title="ტარიფი", lead="ახალი გეგმა და სხვა რეზერვუარი", file=file)
        queue.drain()
        assert listed(client, "რეზერვუარის გეგმა") == {"რეზერვუარის გეგმა": [], "ტარიფი": []}

    def test_at_most_three_stand_under_a_page_the_rest_for_themselves(self, client: Client, home: Page) -> None:
        papers = [pages.document(f"ოქმი {n}", content=files.georgian_pdf() + b"%%%d" % n) for n in range(5)]
        links = "".join(f'<a linktype="document" id="{each.pk}">ოქმი</a> ' for each in papers)
        pages.standard_page(home, "რეზერვუარი", body=[("text", f"<p>{links}</p>")])
        queue.drain()
        found = listed(client, "რეზერვუარი")
        assert len(found.pop("რეზერვუარი")) == 3
        assert len(found) == 2
        assert results(client, "რეზერვუარი").total == 6

    def test_shown_by_two_pages_it_stands_under_the_first_of_them(self, client: Client, acts: Page, act: Page) -> None:
        pages.act(acts, "9", title="ცვლილება", lead="რეზერვუარის შესახებ", slug="other", file=act.file)
        queue.drain()
        assert listed(client, "რეზერვუარი") == {"რეზერვუარის მშენებლობა": ["პროექტი"], "ცვლილება": []}

    def test_a_page_found_by_a_filter_still_has_its_files(self, client: Client, act: Page) -> None:
        found = results(client, "რეზერვუარი", kind="act")
        assert (found.total, [plain(file.title) for file in found.hits[0].files]) == (1, ["პროექტი"])

    def test_programs_are_told_the_same(self, client: Client, act: Page) -> None:
        told = client.get("/api/search/", {"q": "რეზერვუარი", "lang": "en"}).json()
        assert told["total"] == 2
        (result,) = told["results"]
        (file,) = result["files"]
        assert (file["title"], file["type"], file["page"], file["place"]) == ("პროექტი", "PDF", 2, "page 2")
        assert file["url"].startswith("http://testserver/documents/") and file["url"].endswith("#page=2")


class TestOneAnswers:
    def test_the_file_alone_leads_to_its_page(self, client: Client, acts: Page) -> None:
        act = pages.act(acts, "7", title="ტარიფი", file=pages.document("პროექტი", content=files.georgian_pdf()))
        queue.drain()
        assert listed(client, "რეზერვუარი") == {"პროექტი": []}
        html = client.get("/search/", {"q": "რეზერვუარი"}).content.decode()
        assert f'<a href="{act.url}" lang="ka" hreflang="ka">ტარიფი</a>' in html

    def test_the_page_alone_lists_no_file(self, client: Client, act: Page) -> None:
        assert listed(client, "მშენებლობა") == {"რეზერვუარის მშენებლობა": []}

    def test_only_files_are_asked_for(self, client: Client, act: Page) -> None:
        assert listed(client, "რეზერვუარი", kind="file") == {"პროექტი": []}


class TestLongFiles:
    @pytest.mark.parametrize("page", [1, 2, 190, 191, 380, 900])
    def test_the_page_is_told_however_far_into_a_file_the_word_stands(self, page: int) -> None:
        parts = ["სხვა სიტყვები " * 150] * 900
        parts[page - 1] += "რეზერვუარის"
        paper = record(source="file", kind="file", file_type="PDF", attachments="\f".join(parts))
        found = _excerpt(paper, Highlighter(parse("რეზერვუარი", "ka")))
        assert (found.page, "<mark>რეზერვუარის</mark>" in found.html) == (page, True)

    def test_one_without_pages_is_read_to_its_end(self) -> None:
        paper = record(source="file", kind="file", file_type="TXT", attachments="სხვა სიტყვა " * 90_000 + "რეზერვუარის")
        found = _excerpt(paper, Highlighter(parse("რეზერვუარი", "ka")))
        assert (found.page, "<mark>რეზერვუარის</mark>" in found.html) == (None, True)


class TestCost:
    def test_files_under_a_page_are_asked_for_at_once_and_checked_at_once(
        self, client: Client, act: Page, django_assert_max_num_queries
    ) -> None:
        """One asks what the pages show, four whether the files are public; header and footer ask five. One act is few:
        six more look whether the words were meant otherwise.
        """
        results(client, "რეზერვუარი", kind="act")
        with django_assert_max_num_queries(19):
            assert results(client, "რეზერვუარი", kind="act").hits[0].files

    def test_more_pages_and_more_files_cost_no_more(
        self, client: Client, acts: Page, act: Page, django_assert_max_num_queries
    ) -> None:
        for number in range(5):
            paper = pages.document(f"ოქმი {number}", content=files.georgian_pdf() + b"%%%d" % number)
            pages.act(acts, f"1{number}", title=f"რეზერვუარის აქტი {number}", file=paper)
        queue.drain()
        results(client, "რეზერვუარი", kind="act")
        with django_assert_max_num_queries(13):
            assert sum(len(hit.files) for hit in results(client, "რეზერვუარი", kind="act").hits) == 6
