"""The page of results, as a visitor meets it."""

from pathlib import Path

import pytest
from django.test import Client
from wagtail.models import Page

from backstage import queue
from backstage.models import Job
from search.engines import engine
from tests.factories import pages

from .both import both_engines
from .engines.test_odd_words import ODD
from .on_disk import lose
from .test_permission import WAYS, hide
from .visiting import body, search

pytestmark = pytest.mark.django_db


class TestResults:
    def test_another_form_of_the_word_is_found_and_marked(self, client: Client, town) -> None:
        assert "<mark>ქუჩებზე</mark>" in body(search(client, "ქუჩა"))

    def test_a_word_inside_a_file_leads_to_its_page_of_the_file(self, client: Client, town) -> None:
        html = body(search(client, "რეზერვუარი"))
        assert "<mark>რეზერვუარის</mark>" in html
        assert ".pdf#page=2" in html
        assert "წყლის ტარიფი" in html  # the page that shows it

    def test_an_act_is_found_by_its_number(self, client: Client, town) -> None:
        hits = search(client, "№ 1234/25").context["results"].hits
        assert "წყლის ტარიფი" in hits[0].title.replace("<mark>", "").replace("</mark>", "")

    def test_the_visitors_language_comes_first_and_others_are_named(self, client: Client, town) -> None:
        georgian = search(client, "წყალი").context["results"].hits
        assert [hit.language for hit in georgian].count("en") == 1
        assert georgian[-1].language == "en" and georgian[-1].begins_other_languages
        english = search(client, "წყალი", "/en/search/").context["results"].hits
        assert english[0].language == "" and "supply" in english[0].title
        assert {hit.language for hit in english[1:]} == {"ka"}

    def test_search_engines_stay_out(self, client: Client, town) -> None:
        response = search(client, "წყალი")
        assert response["X-Robots-Tag"] == "noindex"
        assert '<meta name="robots" content="noindex">' in body(response)

    def test_what_was_typed_is_shown_and_not_run(self, client: Client, town) -> None:
        html = body(search(client, '"><script>alert(1)</script>'))
        assert "<script>alert" not in html
        assert "&lt;script&gt;" in html

    def test_queries_to_the_database_do_not_grow_with_the_results(
        self, client: Client, town, django_assert_max_num_queries
    ) -> None:
        search(client, "წყალი")
        with django_assert_max_num_queries(25):
            search(client, "წყალი")


class TestHidden:
    @both_engines
    def test_what_slipped_past_every_signal_is_not_counted_either(self, client: Client, town) -> None:
        before = search(client, "წყალი").context["results"].total
        Page.objects.filter(title="წყალი დროებით შეწყდება").update(live=False)
        results = search(client, "წყალი").context["results"]
        assert results.total == before - 1 == sum(1 + len(hit.files) for hit in results.hits)
        assert "news" not in {choice.value for facet in results.facets for choice in facet.choices}

    @pytest.mark.parametrize("way", WAYS)
    def test_no_hint_says_a_hidden_word(self, client: Client, town, way: str) -> None:
        page = pages.standard_page(pages.standard_page(town, "მშობელი"), "ორანჟერეა", slug="secret")
        queue.drain()
        assert search(client, "ორანჟერრა").context["results"].read_as == "ორანჟერეა"
        hide(page, way)
        response = search(client, "ორანჟერრა")
        assert response.context["results"].read_as == ""
        assert "ორანჟერეა" not in body(response)


class TestExactly:
    def test_a_hint_leads_to_just_these_words(self, client: Client, town) -> None:
        html = body(search(client, "ტარიფფი"))
        assert "exact=1" in html
        response = search(client, "ტარიფფი", exact="1")
        assert response.context["results"].total == 0
        assert "exact=1" not in body(response).split("<main")[1]  # the way back


def _title(response: object) -> str:
    return body(response).split("<title>")[1].split("</title>")[0]


@both_engines
class TestPages:
    def test_long_lists_are_paged_and_filters_kept(self, client: Client, home) -> None:
        for number in range(12):
            pages.standard_page(home, f"წყალი {number}")
        queue.drain()
        first = search(client, "წყალი", kind="page")
        assert len(first.context["results"].hits) == 10
        assert "kind=page&amp;page=2" in body(first)
        second = search(client, "წყალი", page="2")
        assert len(second.context["results"].hits) == 2
        assert _title(first) != _title(second)

    def test_a_page_that_is_too_far_gives_the_last(self, client: Client, town) -> None:
        response = search(client, "წყალი", page="99")
        assert response.context["results"].hits
        assert response.context["page_obj"].number == 1


class TestNothing:
    def test_nothing_found_helps(self, client: Client, town) -> None:
        response = search(client, "აბრაკადაბრა")
        assert response.status_code == 200
        assert "აბრაკადაბრა" in body(response)
        assert "nothing_found.html" in str([template.name for template in response.templates])

    def test_nothing_typed_asks_for_words(self, client: Client, town) -> None:
        assert search(client).status_code == 200

    @pytest.mark.parametrize("text", [text for text in ODD if "\ud800" not in text])
    def test_odd_words_never_make_it_fail(self, client: Client, town, text: str) -> None:
        assert search(client, text).status_code in (200, 400)  # a null byte is refused at the door


class TestNoIndex:
    def test_a_missing_index_is_said_plainly_and_mended_by_the_worker(
        self, client: Client, town, tmp_path: Path
    ) -> None:
        lose(tmp_path)
        response = search(client, "წყალი")
        assert response.status_code == 503
        assert 'class="search-box' in body(response)
        assert Job.objects.filter(kind="search.mend").count() == 1
        queue.drain()
        assert search(client, "წყალი").context["results"].total

    def test_a_damaged_index_is_no_error_page(self, client: Client, town, tmp_path: Path) -> None:
        for part in (tmp_path / "index").glob("*/*.term"):
            part.write_bytes(b"nonsense")
        engine()._index = None
        assert search(client, "წყალი").status_code == 503
