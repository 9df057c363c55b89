"""The page of results, as a visitor meets it."""

from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from wagtail.models import Page

from backstage import queue
from backstage.models import Job
from search.engines import engine, kept
from search.models import PromotedResult
from search.query import parse
from search.thesaurus.keys import keys_of
from tests.factories import pages

from . import files
from .both import both_engines
from .engines.test_odd_words import ODD
from .records import entry
from .test_permission import WAYS, hide

pytestmark = pytest.mark.django_db


def search(client: Client, q: str = "", address: str = "/search/", **chosen: object):
    """The page for these words."""
    return client.get(address, {"q": q, **chosen})


def body(response: object) -> str:
    """Its HTML."""
    return response.content.decode()


@pytest.fixture
def town(home):
    """News in Georgian and English, an act with a file, all in the index."""
    news = pages.news_index(home)
    pages.news(news, "წყალი დროებით შეწყდება", date=date(2026, 3, 1), lead="სამუშაოები რუსთაველის ქუჩებზე")
    acts = pages.act_index(home)
    file = pages.document("პროექტი", content=files.georgian_pdf(), language="ka")
    pages.act(acts, "12-34/25", title="წყლის ტარიფი", slug="tariff", file=file)
    english = pages.translated(home, "en", title="Alviskhevi")
    pages.standard_page(english, "Water: წყალი supply")
    queue.drain()
    return home


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


@both_engines
class TestFilters:
    def test_a_kind_and_a_year_narrow_with_counts(self, client: Client, town) -> None:
        results = search(client, "წყალი").context["results"]
        facets = {facet.name: {choice.value: choice.count for choice in facet.choices} for facet in results.facets}
        assert facets["kind"]["act"] == 1 and facets["kind"]["news"] == 1
        assert facets["language"]["en"] == 1
        narrowed = search(client, "წყალი", kind="act").context["results"]
        assert (narrowed.total, [choice.value for choice in narrowed.chosen]) == (1, ["act"])

    def test_a_filter_can_be_taken_away(self, client: Client, town) -> None:
        results = search(client, "წყალი", kind="act", year="2025").context["results"]
        by_value = {choice.value: choice for choice in results.chosen}
        again = client.get("/search/" + by_value["act"].without_url).context["results"]
        assert [choice.value for choice in again.chosen] == ["2025"]

    def test_filters_that_do_not_exist_are_ignored(self, client: Client, town) -> None:
        everything = search(client, "წყალი").context["results"].total
        odd = search(client, "წყალი", kind="case", year="x", language="zz", page="-1")
        assert odd.context["results"].total == everything

    def test_nothing_left_by_the_filters_says_so(self, client: Client, town) -> None:
        response = search(client, "წყალი", year="1999")
        assert response.status_code == 200
        assert response.context["results"].total == 0
        assert "?q=" in body(response)

    def test_acts_by_whether_they_hold(self, client: Client, town) -> None:
        pages.act(pages.act_index(town), "3", title="წყლის ძველი ტარიფი", slug="old", status="repealed")
        queue.drain()
        narrowed = search(client, "ტარიფი", in_force="no").context["results"]
        assert [(hit.url.split("/")[-2], hit.state_tone) for hit in narrowed.hits] == [("old", "ended")]

    def test_each_name_of_a_department_is_found_in_its_own_language(self, index) -> None:
        (written,) = kept().values()
        written.write([entry(1, title="წყალი", department="წყლის სამსახური"),
                       entry(2, title="წყალი water", department="Water Division", language="en")])  # fmt: skip
        answer = engine().search(parse("წყალი", "ka", departments=("წყლის სამსახური",)), offset=0, limit=10)
        assert [found.key for found in answer.hits] == ["page:1"]
        assert answer.counts["department"] == {"წყლის სამსახური": 1}


@both_engines
class TestOrder:
    def test_newest_first_with_other_languages_below(self, client: Client, town) -> None:
        news = pages.news_index(town)
        pages.news(news, "წყალი წყალი წყალი", slug="older", date=date(2020, 3, 1))
        queue.drain()
        hits = search(client, "წყალი", sort="date", kind=["news", "page"]).context["results"].hits
        assert [hit.record.date for hit in hits if not hit.language][:2] == [date(2026, 3, 1), date(2020, 3, 1)]
        assert hits[-1].begins_other_languages

    def test_it_is_kept_by_filters_and_pages(self, client: Client, town) -> None:
        html = body(search(client, "წყალი", sort="date", kind="act"))
        assert '<input type="hidden" name="sort" value="date">' in html
        assert "?q=%E1%83%AC%E1%83%A7%E1%83%90%E1%83%9A%E1%83%98&amp;sort=date" in html  # without the kind


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


class TestPromoted:
    @pytest.fixture
    def chosen(self, town):
        """A page that editors put first for one word."""
        page = pages.standard_page(town, "ცხელი ხაზი", slug="hotline", lead="დარეკეთ")
        promoted = PromotedResult.objects.create(page=page, text="დღე და ღამე")
        first, second = keys_of("წყალი", "ka")
        promoted.words.create(language="ka", text="წყალი", first=first, second=second, analysis=1)
        queue.drain()
        return page

    def test_it_stands_above_the_results_of_its_word_in_any_form(self, client: Client, chosen) -> None:
        response = search(client, "წყლის")
        assert [str(hit.title) for hit in response.context["results"].promoted] == ["ცხელი ხაზი"]
        assert "დღე და ღამე" in body(response)

    def test_not_of_other_words_nor_on_later_pages_nor_among_filters(self, client: Client, chosen) -> None:
        assert search(client, "წყლის ტარიფი").context["results"].promoted == ()
        assert search(client, "წყალი", kind="news").context["results"].promoted == ()

    def test_it_is_not_listed_twice(self, client: Client, chosen) -> None:
        chosen.title = "წყალი: ცხელი ხაზი"
        chosen.save_revision().publish()
        queue.drain()
        results = search(client, "წყალი").context["results"]
        assert chosen.url in {hit.url for hit in results.promoted}
        assert chosen.url not in {hit.url for hit in results.hits}

    @pytest.mark.parametrize("way", ["unpublished", "deleted", "private"])
    def test_a_hidden_page_is_not_promoted(self, client: Client, chosen, way: str) -> None:
        hide(chosen, way)
        assert search(client, "წყალი").context["results"].promoted == ()


@both_engines
class TestPages:
    def test_long_lists_are_paged_and_filters_kept(self, client: Client, home) -> None:
        for number in range(12):
            pages.standard_page(home, f"წყალი {number}")
        queue.drain()
        first = search(client, "წყალი", kind="page")
        assert len(first.context["results"].hits) == 10
        assert "kind=page&amp;page=2" in body(first)
        assert len(search(client, "წყალი", page="2").context["results"].hits) == 2

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
        (tmp_path / "index" / "current").unlink()
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
