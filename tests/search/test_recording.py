"""What people look for is counted by day and language; nothing about anybody is kept, and nobody waits for it."""

from datetime import timedelta

import pytest
from django.db import DatabaseError
from django.utils import timezone

from backstage import queue
from search import recording
from search.models import SearchWord
from search.personal import looks_personal
from search.query import parse
from search.recording import record
from tests.factories import pages

pytestmark = pytest.mark.django_db


def counted() -> list[tuple]:
    return list(SearchWord.objects.values_list("language", "text", "searches", "nothing_found"))


def look_for(text: str, total: int = 1, *, days_ago: int = 0, times: int = 1) -> None:
    day = timezone.localdate() - timedelta(days=days_ago)
    row, _new = SearchWord.objects.get_or_create(day=day, language="ka", text=text)
    row.searches += times
    row.nothing_found += times if total == 0 else 0
    row.save()


class TestCounting:
    @pytest.mark.both_databases
    def test_the_same_words_of_a_day_are_one_row(self):
        record(parse("Вывоз  мусора", "ru"), "ru", 3)
        record(parse("вывоз мусора", "ru"), "ru", 0)
        record(parse("вывоз мусора", "ka"), "ka", 3)
        assert counted() == [("ru", "вывоз мусора", 2, 1), ("ka", "вывоз мусора", 1, 0)]

    def test_what_it_was_read_as_is_counted(self):
        record(parse(",fnevb", "ru"), "ru", 4, "батуми")
        assert counted() == [("ru", "батуми", 1, 0)]

    def test_no_more_different_words_a_day_than_a_town_has(self, monkeypatch):
        monkeypatch.setattr(recording, "MOST_A_DAY", 2)
        for word in ("ერთი", "ორი", "სამი"):
            record(parse(word, "ka"), "ka", 1)
        assert len(counted()) == 2

    def test_it_is_one_writing(self, django_assert_max_num_queries):
        with django_assert_max_num_queries(6):  # savepoint and patience included
            record(parse("წყალი", "ka"), "ka", 1)

    def test_filters_and_another_order_are_no_new_search(self):
        record(parse("წყალი", "ka", years=("2026",)), "ka", 0)
        record(parse("წყალი", "ka", by_date=True), "ka", 1)
        assert not counted()

    def test_a_failure_is_logged_without_the_words(self, monkeypatch, caplog):
        class Broken:
            def __enter__(self):
                raise DatabaseError("წყალი is locked")

            def __exit__(self, *_args):
                return False

        monkeypatch.setattr(recording, "without_waiting", Broken)
        record(parse("წყალი", "ka"), "ka", 1)
        assert "not counted" in caplog.text
        assert "წყალი" not in caplog.text


class TestNothingPersonal:
    @pytest.mark.parametrize(
        "text",
        [
            "nino@example.ge",
            "nino @ example",
            "01024054321",
            "მიღება 010 240 54321",
            "599 12 34 56",
            "599,123,456",
            "599_123_456",
            "599x123X456",
            "599:123:456",
            "ID:01008O12345",
            "+995 (32) 2-12-34-56",
            "+374-10-51.41.23",
            "２３４５６７８",
            "22-33-44",
            "ცხელი ხაზი 2 22 33",
            "паспорт АВ 123456",
            "12AB34567",
            "ABCD-EFGH-JK23",
            "ABCDEFGH2345",
            "https://meria.ge/follow/1:abc",
            "სი-26-00028",
            "а" * 45,
        ],
    )
    def test_is_not_kept(self, text):
        assert looks_personal(text)
        record(parse(text, "ka"), "ka", 0)
        assert not counted()

    @pytest.mark.parametrize(
        "text", ["12-34/25", "21.11.26", "დადგენილება 15", "2026", "registration", "ნაგვის გატანა", "ЦНАП 24/7"]
    )
    def test_is_kept(self, text):
        record(parse(text, "ka"), "ka", 1)
        assert len(counted()) == 1

    def test_a_long_text_is_a_letter(self):
        record(parse("სახლი " * 20, "ka"), "ka", 0)
        assert not counted()

    def test_what_hides_behind_a_reading_is_not_kept_either(self):
        record(parse("nino@example.ge", "en"), "en", 1, "nino example")
        assert not counted()

    def test_a_row_has_no_place_for_a_person(self):
        names = {field.name for field in SearchWord._meta.get_fields()}
        assert names == {"id", "day", "language", "text", "searches", "nothing_found"}


class TestForgetting:
    def test_rows_go_after_four_hundred_days(self):
        look_for("ძველი", days_ago=401, times=5)
        look_for("ახალი", days_ago=0)
        recording.forget()
        assert counted() == [("ka", "ახალი", 1, 0)]

    def test_rare_words_of_a_month_ago_stay_as_a_number_only(self):
        look_for("გიორგი ბერიძე", days_ago=40)
        look_for("სხვა", 0, days_ago=40)
        assert recording.forget() == 2
        assert recording.forget() == 0
        assert counted() == [("ka", "", 2, 1)]

    def test_who_looks_in_vain_again_and_again_on_one_day_shows_nothing(self):
        look_for("გელა ბერიძე", 0, days_ago=40, times=9)
        assert recording.forget() == 1
        assert counted() == [("ka", "", 9, 9)]

    def test_words_that_may_be_shown_stay(self):
        for days_ago in (40, 50, 60):
            look_for("ბაღი", days_ago=days_ago)
        for days_ago in (40, 41):
            look_for("დრონი", 0, days_ago=days_ago)
        look_for("იშვიათი", days_ago=2)
        assert recording.forget() == 0


class TestFromThePage:
    @pytest.fixture
    def town(self, home):
        pages.standard_page(home, "წყლის გადასახადი")
        for number in range(12):
            pages.standard_page(home, f"ბაღი {number}")
        queue.drain()
        return home

    def test_a_visitors_search_is_counted(self, town, client):
        client.get("/search/", {"q": "წყალი"})
        client.get("/search/", {"q": "ვერტმფრენი"})
        assert counted() == [("ka", "წყალი", 1, 0), ("ka", "ვერტმფრენი", 1, 1)]

    def test_further_pages_the_api_and_suggestions_are_not(self, town, client):
        assert client.get("/search/", {"q": "ბაღი", "page": "2"}).context["results"].hits
        assert client.get("/api/search/", {"q": "ბაღი"}).json()["total"] == 12
        assert client.get("/search/suggest/", {"q": "ბაღი"}).json()
        assert client.get("/search/").status_code == 200
        assert not counted()

    def test_staff_who_try_a_search_are_not(self, town, client, admin_user):
        client.force_login(admin_user)
        assert client.get("/search/", {"q": "წყალი"}).status_code == 200
        assert not counted()

    def test_an_index_that_rests_is_no_missing_page(self, town, client, settings, tmp_path):
        settings.SEARCH_INDEX_DIR = tmp_path / "nowhere"
        assert client.get("/search/", {"q": "წყალი"}).status_code == 503
        assert not counted()
