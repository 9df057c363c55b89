"""Suggestions while typing: titles in the visitor's language, found from their beginnings, never a hidden one."""

import pytest
from django.test import Client

from backstage import queue
from tests.factories import pages

from . import files
from .on_disk import lose
from .test_permission import WAYS, hide

pytestmark = pytest.mark.django_db


def suggested(client: Client, text: str, address: str = "/search/suggest/") -> list[dict]:
    """What is offered for this text."""
    return client.get(address, {"q": text}).json()


def titles(client: Client, text: str, address: str = "/search/suggest/") -> list[str]:
    return [each["title"] for each in suggested(client, text, address)]


@pytest.fixture
def town(home):
    """A few titles in Georgian, one in English, all in the index."""
    pages.standard_page(home, "წყალმომარაგება რუსთაველის ქუჩაზე")
    pages.standard_page(home, "რუსთაველის წყალი", slug="rustaveli")
    pages.act(pages.act_index(home), "12-34/25", title="დასუფთავების მოსაკრებელი", slug="fee")
    english = pages.translated(home, "en", title="Alviskhevi")
    pages.standard_page(english, "Water supply")
    queue.drain()
    return home


class TestTitles:
    def test_the_last_word_may_be_unfinished(self, client: Client, town) -> None:
        assert set(titles(client, "რუსთაველის წყ")) == {"წყალმომარაგება რუსთაველის ქუჩაზე", "რუსთაველის წყალი"}

    def test_a_title_that_begins_as_typed_stands_first(self, client: Client, town) -> None:
        assert titles(client, "რუსთ")[0] == "რუსთაველის წყალი"

    def test_a_page_stands_before_a_file_and_for_one_of_its_own_title(self, client: Client, town) -> None:
        acts = pages.act_index(town, slug="rules")
        for number, title, name in (("1", "პარკის მოვლა", "პარკის"), ("2", "პარკის წესები", "პარკის წესები")):
            pages.act(acts, number, title=title, slug=number, file=pages.document(name, content=files.georgian_pdf()))
        queue.drain()
        found = [(each["title"], each["url"].endswith(".pdf")) for each in suggested(client, "პარკის")]
        assert found == [("პარკის მოვლა", False), ("პარკის წესები", False), ("პარკის", True)]

    def test_a_finished_word_is_found_in_another_form(self, client: Client, town) -> None:
        assert titles(client, "ქუჩები") == ["წყალმომარაგება რუსთაველის ქუჩაზე"]

    def test_each_names_its_kind_and_address(self, client: Client, town) -> None:
        [found] = suggested(client, "მოსაკრ")
        assert found["kind"] == "სამართლებრივი აქტი"
        assert found["url"].endswith("/fee/")

    def test_an_act_is_found_by_its_number(self, client: Client, town) -> None:
        assert titles(client, "12-34/25") == ["დასუფთავების მოსაკრებელი"]

    def test_only_the_visitors_language(self, client: Client, town) -> None:
        assert titles(client, "water") == []
        assert titles(client, "wat", "/en/search/suggest/") == ["Water supply"]

    def test_at_most_eight(self, client: Client, home) -> None:
        for number in range(12):
            pages.standard_page(home, f"წყალი {number}")
        queue.drain()
        assert len(titles(client, "წყალი")) == 8

    @pytest.mark.parametrize("text", ["tsqal", "wyal"], ids=["by sound", "by keyboard"])
    def test_georgian_in_latin_letters(self, client: Client, town, text: str) -> None:
        assert "რუსთაველის წყალი" in titles(client, text)

    @pytest.mark.parametrize("text", ["", " ", "წ", ".*", "((", "\\", "a" * 5000, "„", "№"])
    def test_odd_beginnings_fit_nothing(self, client: Client, town, text: str) -> None:
        assert titles(client, text) == []


class TestHidden:
    @pytest.fixture
    def page(self, town):
        page = pages.standard_page(pages.standard_page(town, "მშობელი"), "საიდუმლო გეგმა", slug="secret")
        queue.drain()
        return page

    @pytest.mark.parametrize("way", WAYS)
    @pytest.mark.parametrize("text", ["საიდუმ", "saidum", "saidumlo gegma"])
    def test_at_once_though_the_worker_is_down(self, client: Client, page, way: str, text: str) -> None:
        assert titles(client, text) == ["საიდუმლო გეგმა"]
        hide(page, way)
        assert titles(client, text) == []


class TestAnswer:
    def test_a_browser_keeps_it_a_minute_and_nobody_between_does(self, client: Client, town) -> None:
        assert client.get("/search/suggest/", {"q": "წყალი"})["Cache-Control"] == "private, max-age=60"

    def test_without_an_index_the_box_stays_quiet(self, client: Client, town, tmp_path) -> None:
        lose(tmp_path)
        response = client.get("/search/suggest/", {"q": "წყალი"})
        assert (response.status_code, response.json()) == (503, [])

    def test_the_page_says_where_to_ask(self, client: Client, town) -> None:
        assert 'data-suggest="/search/suggest/"' in client.get("/search/").content.decode()
        assert 'data-suggest="/en/search/suggest/"' in client.get("/en/search/").content.decode()
