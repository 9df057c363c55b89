"""The search as JSON: the same results, filters and secrets as the page."""

from datetime import date

import pytest
from django.core.cache import cache
from django.test import Client

from backstage import queue
from tests.factories import pages

from . import files
from .on_disk import lose
from .test_permission import WAYS, hide

pytestmark = pytest.mark.django_db
FIELDS = {
    "title", "url", "kind", "kind_name", "language", "excerpt", "excerpt_html", "date", "numbers", "department",
    "in_force", "found_as", "start_url", "file", "files",
    "translations",
}  # fmt: skip


def ask(client: Client, q: str, **asked: object) -> dict:
    """The answer for these words."""
    response = client.get("/api/search/", {"q": q, **asked})
    assert response.status_code == 200
    return response.json()


@pytest.fixture
def town(home):
    """News in two years, an act with a file, an English page, all in the index."""
    cache.clear()
    news = pages.news_index(home)
    pages.news(news, "წყალი დროებით შეწყდება", slug="new", date=date(2026, 3, 1))
    pages.news(news, "წყალი აღარ შეწყდება და წყალი იქნება", slug="old", date=date(2024, 3, 1))
    file = pages.document("პროექტი", content=files.georgian_pdf(), language="ka")
    pages.act(pages.act_index(home), "12-34/25", title="წყლის ტარიფი", slug="tariff", file=file)
    english = pages.translated(home, "en", title="Alviskhevi")
    pages.standard_page(english, "Water: წყალი supply")
    queue.drain()
    return home


class TestAnswer:
    def test_every_result_has_the_same_fields(self, client: Client, town) -> None:
        answer = ask(client, "წყალი")
        assert all(set(result) == FIELDS for result in answer["results"])
        assert answer["total"] == sum(1 + len(result["files"]) for result in answer["results"])
        assert answer["lang"] == "ka"

    def test_an_act_in_codes_and_in_words(self, client: Client, town) -> None:
        [act] = ask(client, "წყლის ტარიფი", kind="act")["results"]
        assert act["url"].startswith("http://") and act["url"].endswith("/tariff/")
        assert (act["kind"], act["kind_name"], act["numbers"][0]) == ("act", "სამართლებრივი აქტი", "12-34/25")
        assert (act["title"], act["in_force"]) == ("წყლის ტარიფი", True)

    def test_a_file_names_its_page_and_where_it_is_shown(self, client: Client, town) -> None:
        [file] = ask(client, "რეზერვუარი", kind="file")["results"]
        assert (file["file"]["type"], file["file"]["page"]) == ("PDF", 2)
        assert file["file"]["shown_on"]["url"].endswith("/tariff/")
        assert "<mark>" in file["excerpt_html"] and "<mark>" not in file["excerpt"]

    def test_the_reader_s_language_and_words_for_it(self, client: Client, town) -> None:
        answer = ask(client, "წყალი", lang="en")
        assert answer["results"][0]["language"] == "en"
        assert {result["kind_name"] for result in answer["results"]} >= {"page", "news", "legal act"}

    def test_facets_narrow(self, client: Client, town) -> None:
        kinds = {each["value"]: each["count"] for each in ask(client, "წყალი")["facets"]["kind"]}
        assert kinds["news"] == 2
        answer = ask(client, "წყალი", kind="news", year="2024")
        assert [result["date"] for result in answer["results"]] == ["2024-03-01"]

    def test_the_newest_first(self, client: Client, town) -> None:
        dates = [result["date"] for result in ask(client, "წყალი", sort="date", kind="news")["results"]]
        assert dates == ["2026-03-01", "2024-03-01"]

    def test_pages_follow_each_other(self, client: Client, town) -> None:
        for number in range(12):
            pages.standard_page(town, f"ხიდი {number}")
        queue.drain()
        first = ask(client, "ხიდი", kind="page", sort="date")
        assert (first["page"], first["pages"], len(first["results"])) == (1, 2, 10)
        second = client.get(first["next"]).json()
        assert (second["page"], len(second["results"]), second["next"]) == (2, 2, None)

    def test_exactly_these_words(self, client: Client, town) -> None:
        answer = ask(client, "ტარიფფი")
        assert (answer["reason"], answer["read_as"]) == ("spelling", "ტარიფი")
        assert ask(client, "ტარიფფი", exact="1")["total"] == 0

    def test_without_words_it_says_how_to_ask(self, client: Client, db) -> None:
        assert set(ask(client, "")["parameters"]) >= {"q", "lang", "kind", "sort", "page"}

    def test_it_is_read_from_this_site_only(self, client: Client, town) -> None:
        response = client.get("/api/search/", {"q": "წყალი"}, headers={"Origin": "https://elsewhere.example"})
        assert not [name for name in response.headers if name.lower().startswith("access-control")]
        assert Client(enforce_csrf_checks=True).post("/api/search/").status_code == 405

    def test_without_an_index_it_says_so(self, client: Client, town, tmp_path) -> None:
        lose(tmp_path)
        assert client.get("/api/search/", {"q": "წყალი"}).status_code == 503


class TestHidden:
    @pytest.mark.parametrize("way", WAYS)
    def test_neither_listed_nor_counted_though_the_worker_is_down(self, client: Client, town, way: str) -> None:
        page = pages.standard_page(pages.standard_page(town, "მშობელი"), "საიდუმლო წყალი", slug="secret")
        queue.drain()
        before = ask(client, "წყალი")
        assert ask(client, "საიდუმლო")["total"] == 1
        hide(page, way)
        after = ask(client, "წყალი")
        assert after["total"] == before["total"] - 1
        assert sum(each["count"] for each in after["facets"]["kind"]) == after["total"]
        hidden = ask(client, "საიდუმლო")
        assert (hidden["total"], hidden["results"]) == (0, [])
        assert ask(client, "saidumlo")["total"] == 0
