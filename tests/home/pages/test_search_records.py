"""What a page tells search: what it shows, no more and no less, also when the calendar changes it."""

import datetime

import pytest
from django.utils import timezone

from backstage import queue
from home.pages.models import HomePage, SiteSettings
from search.find import find
from search.models import Pending
from search.query import parse
from tests.factories import pages

pytestmark = pytest.mark.django_db
TODAY = datetime.date(2026, 11, 23)


@pytest.fixture
def on(monkeypatch):
    """Sets the day: its noon in the town."""

    def set_day(day):
        noon = timezone.make_aware(datetime.datetime.combine(day, datetime.time(12)))
        monkeypatch.setattr(timezone, "now", lambda: noon)

    set_day(TODAY)
    return set_day


@pytest.fixture
def home(db, on, settings, tmp_path) -> HomePage:
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    return pages.home_page()


def body(page) -> str:
    return page.specific.search_record().body


def titles(words: str) -> list[str]:
    return [hit.record.title for hit in find(parse(words, "ka")).hits]


def notice(fact, until):
    return ("notice", {"tone": "calm", "fact": fact, "detail": "", "page": None, "until": until})


class TestWhatPasses:
    """A notice is found up to its last day, and by nobody from midnight on; the page stays."""

    @pytest.fixture
    def page(self, home):
        text = ("text", "<p>ხიდი ღიაა.</p>")
        return pages.standard_page(home, "ხიდი", body=[notice("რემონტი", TODAY), notice("მიმოსვლა", None), text])

    def test_a_notice_on_its_last_day_and_the_day_after(self, page, on):
        queue.drain()
        assert titles("რემონტი") == titles("მიმოსვლა") == ["ხიდი"]
        on(TODAY + datetime.timedelta(days=1))
        assert titles("რემონტი") == []  # nobody was there to write the index anew
        queue.drain()
        assert titles("რემონტი") == []
        assert titles("მიმოსვლა") == titles("ღიაა") == ["ხიდი"]

    def test_the_record_holds_until_midnight_after_the_first_that_ends(self, page, home, on):
        midnight = timezone.make_aware(datetime.datetime(2026, 11, 24))
        assert page.search_record().until == midnight
        on(TODAY + datetime.timedelta(days=1))
        assert page.search_record().until is None

    def test_a_page_that_ends_before_its_notice(self, page):
        page.expire_at = timezone.now() + datetime.timedelta(hours=1)
        assert page.search_record().until == page.expire_at

    def test_the_home_page_forgets_what_was_due(self, home, on):
        day = {"date": TODAY, "title": "საჯარო განხილვა", "detail": "", "page": None}
        home.dates, home.notices = [("date", day)], [notice("წყალი შეწყდება", TODAY)]
        home.save_revision().publish()
        assert "განხილვა" in body(home)
        assert "შეწყდება" in body(home)
        on(TODAY + datetime.timedelta(days=1))
        assert body(home) == ""


class TestContactPage:
    @pytest.fixture
    def page(self, home):
        town = SiteSettings.for_site(home.get_site())
        town.phone, town.email = "0 422 00 12 12", "info@alviskhevi.example"
        town.texts.create(language="ka", name="ალვისხევი", address="რუსთაველის 1", hours="ორშ-პარ 9:00-18:00")
        town.save()
        place = {"name": "სერვისცენტრი", "address": "კოსტავას 3", "hours": "", "phone": "0 422 00 12 13", "page": None}
        page = pages.contact_page(home, places=[("place", place)])
        queue.drain()
        return page

    def test_is_found_by_the_numbers_and_words_that_stand_on_it(self, page):
        for words in ("0422001212", "0 422 00 12 12", "info@alviskhevi.example", "რუსთაველის 1", "ორშ-პარ"):
            assert titles(words) == ["კონტაქტი"], words

    def test_an_address_is_no_handful_of_words(self, home, page):
        pages.standard_page(home, "ალვისხევი", body=[("text", "<p>info alviskhevi</p>")])
        queue.drain()
        assert titles("info@alviskhevi.example") == ["კონტაქტი"]

    def test_says_the_new_number_when_the_settings_change(self, page):
        town = SiteSettings.for_site(page.get_site())
        town.phone = "0 422 55 55 55"
        town.save()
        assert Pending.objects.filter(key=f"page:{page.pk}").exists()
        queue.drain()
        assert titles("0422555555") == ["კონტაქტი"]
        assert titles("0422001212") == []

    def test_a_place_reads_as_one_line(self, page):
        assert "სერვისცენტრი · კოსტავას 3 · 0 422 00 12 13" in body(page).splitlines()


def test_cells_of_a_table_do_not_run_into_each_other(home):
    rows = [{"cells": ["ქუჩების განათება", "78.0", ""]}, {"cells": ["პარკი", "", "80.0"]}]
    table = {"caption": "ხარჯები", "columns": ["პროგრამა", "2026", "2027"], "rows": rows, "numbers": True}
    page = pages.standard_page(home, body=[("table", table)])
    assert body(page).splitlines()[-2:] == ["ქუჩების განათება · 78.0", "პარკი · 80.0"]


class TestFiles:
    def test_has_the_day_of_the_act_it_belongs_to(self, home):
        file = pages.document("ბრძანება", content=b"plain words", name="order.txt")
        index = pages.act_index(home)
        pages.act(index, "7", adopted_on=datetime.date(2025, 3, 4), file=file)
        queue.drain()
        (found,) = [hit.record for hit in find(parse("plain words")).hits]
        assert found.date == datetime.date(2025, 3, 4)

    @pytest.mark.parametrize(("status", "holds"), [("repealed", False), ("adopted", None)])
    def test_holds_no_more_than_the_act_it_belongs_to(self, home, status, holds):
        file = pages.document("ბრძანება", content=b"plain words", name="order.txt")
        pages.act(pages.act_index(home), "7", status=status, file=file)
        queue.drain()
        (found,) = [hit.record for hit in find(parse("plain words")).hits]
        assert found.in_force is holds

    def test_is_named_after_the_act_before_a_page_that_lists_it(self, home):
        file = pages.document("ბრძანება", content=b"plain words", name="order.txt")
        listed = [("files", {"heading": "", "files": [{"document": file, "title": ""}]})]
        pages.standard_page(home, "ყველა ბრძანება", body=listed)
        act = pages.act(pages.act_index(home), "7", title="ბრძანება №7", file=file)
        queue.drain()
        found = [hit.record for hit in find(parse("plain words")).hits if hit.record.kind == "file"]
        assert [record.parent_title for record in found] == ["ბრძანება №7"]
        act.unpublish()
        queue.drain()
        found = [hit.record for hit in find(parse("plain words")).hits if hit.record.kind == "file"]
        assert [record.parent_title for record in found] == ["ყველა ბრძანება"]

    def test_has_its_own_day_below_a_page_without_one(self, home):
        file = pages.document("გეგმა", content=b"plain words", name="plan.txt")
        pages.standard_page(home, body=[("files", {"heading": "", "files": [{"document": file, "title": ""}]})])
        queue.drain()
        (found,) = [hit.record for hit in find(parse("plain words")).hits if hit.record.kind == "file"]
        assert found.date == timezone.localdate(file.created_at)
