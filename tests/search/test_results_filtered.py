"""Results narrowed by filters and put in another order."""

from datetime import date

import pytest
from django.test import Client

from backstage import queue
from home.pages.models import NewsIndexPage
from search.engines import engine, kept
from search.query import parse
from tests.factories import pages

from .both import both_engines
from .records import entry
from .visiting import body, search

pytestmark = pytest.mark.django_db


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

    def test_files_in_a_language_that_the_site_has_not(self, client: Client, town) -> None:
        file = pages.document("Ջուր", content="Ջրի մատակարարում".encode(), name="water.txt", language="hy")
        index = NewsIndexPage.objects.get(locale__language_code="ka")
        pages.news(index, "სომხური", lead="ջուր", attachments=[("file", {"document": file})])
        queue.drain()
        facets = {facet.name: facet.choices for facet in search(client, "ջուր").context["results"].facets}
        (choice,) = [choice for choice in facets["language"] if choice.value == "hy"]
        assert (choice.text, choice.count) == ("հայերեն", 1)
        narrowed = search(client, "ջուր", language="hy").context["results"]
        assert [hit.record.title for hit in narrowed.hits] == ["Ջուր"]
        assert [choice.value for choice in narrowed.chosen] == ["hy"]

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

    def test_they_hold_for_the_words_typed_next(self, client: Client, town) -> None:
        box = body(search(client, "წყალი", kind="act", sort="date")).split("<form")[1].split("</form>")[0]
        assert '<input type="hidden" name="kind" value="act">' in box
        assert '<input type="hidden" name="sort" value="date">' in box


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


@both_engines
class TestReadOtherwise:
    """However the words were read, what stands beside a filter is what choosing it finds."""

    @pytest.fixture
    def tariffs(self, town):
        news = pages.news_index(town)
        for number in range(2):
            pages.news(news, f"ახალი ტარიფი {number}", slug=f"new-{number}", date=date(2025, 3, 1))
        pages.standard_page(town, "რა ღირს ნაგავი: ტარიფი", slug="waste")
        queue.drain()
        return town

    @pytest.mark.parametrize(
        ("typed", "read_as"),
        [("ტარიფფი", "ტარიფი"), ("ефкшаш", "ტარიფი"), ("ტარიფი კოსმოსში", ""), ("tarifi", "")],
        ids=["spelling", "keyboard", "some", "sound"],
    )
    def test_every_filter_holds_what_it_promises(self, client: Client, tariffs, typed: str, read_as: str) -> None:
        everything = search(client, typed).context["results"]
        assert everything.read_as == read_as and everything.total >= 4
        choices = [(facet.name, choice) for facet in everything.facets for choice in facet.choices]
        assert len(choices) >= 5
        for name, choice in choices:
            narrowed = search(client, typed, **{name: choice.value}).context["results"]
            assert (narrowed.total, narrowed.read_as, narrowed.reason) == (choice.count, read_as, everything.reason)
            told = client.get("/api/search/", {"q": typed, name: choice.value}).json()
            assert (told["total"], told["read_as"], told["reason"]) == (choice.count, read_as, everything.reason)

    def test_form_chips_pages_and_order_keep_what_was_typed(self, client: Client, tariffs) -> None:
        for number in range(12):
            pages.standard_page(tariffs, f"ტარიფი {number}")
        queue.drain()
        response = search(client, "ტარიფფი", kind="page", sort="date")
        html, results = body(response), response.context["results"]
        assert '<input type="hidden" name="q" value="ტარიფფი">' in html
        for address in (results.chosen[0].without_url, "?" + response.context["page_query"] + "page=2"):
            followed = client.get("/search/" + address).context["results"]
            assert (followed.text, followed.read_as) == ("ტარიფფი", "ტარიფი")
            assert followed.hits

    def test_two_filters_at_once_keep_the_reading(self, client: Client, tariffs) -> None:
        results = search(client, "ტარიფფი", kind="news", year="2025").context["results"]
        assert (results.read_as, results.total) == ("ტარიფი", 2)
