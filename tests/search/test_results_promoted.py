"""What editors put first for some words, above the results."""

import pytest
from django.test import Client

from backstage import queue
from search.models import PromotedResult
from search.thesaurus.keys import keys_of
from tests.factories import pages

from .test_permission import hide
from .visiting import body, search

pytestmark = pytest.mark.django_db


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

    def test_a_page_that_cannot_be_read_keeps_nobody_from_the_results(
        self, client: Client, chosen, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(page: object) -> str:
            raise ValueError("a block that nobody knows")

        monkeypatch.setattr(type(chosen), "search_record", broken)
        response = search(client, "წყალი")
        assert response.status_code == 200
        assert response.context["results"].promoted == ()
        assert response.context["results"].hits

    @pytest.mark.parametrize("way", ["unpublished", "deleted", "private"])
    def test_a_hidden_page_is_not_promoted(self, client: Client, chosen, way: str) -> None:
        hide(chosen, way)
        assert search(client, "წყალი").context["results"].promoted == ()
