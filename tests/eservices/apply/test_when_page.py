"""“When will I get my answer?”: the right date with its reasons, by address alone, whatever the address says."""

from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.utils import timezone
from wagtail.models import Page

from eservices.apply.models import ServiceIndexPage, WhenPage
from eservices.register import calendars
from home.pages.models import HomePage
from tests.factories import pages
from tests.factories.cases import make_service, make_staff
from tests.factories.services import when_page

from .conftest import text_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)  # noon in Tbilisi, a Friday; Monday is a holiday


@pytest.fixture(autouse=True)
def today(monkeypatch):
    calendars.fill("GE", range(2025, 2029))
    monkeypatch.setattr(timezone, "now", lambda: NOW)


@pytest.fixture
def page(services):
    return when_page(services["letter"].get_parent())


@pytest.fixture
def english(home, services, page):
    pages.translated(home, "en", title="Alviskhevi", slug="home-en")
    pages.translated(services["letter"].get_parent().specific, "en", title="Services")
    return pages.translated(page, "en", title="When will I get my answer?")


class TestResult:
    def test_is_the_due_date_with_every_step(self, client, english):
        shown = text_of(client.get(english.url, {"service": "foi", "date": "2026-11-20"}))
        assert "<strong><time" in shown
        assert "7 December</time>" in shown
        assert "10 working days after 20 November. Saturdays and Sundays are not counted." in shown
        assert "23 November (Saint George&#x27;s Day) is not a working day and does not count." in shown

    def test_today_when_no_day_is_asked(self, client, english):
        answer = client.get(english.url, {"service": "foi"})
        assert answer.context["found"].received == NOW
        assert answer.context["found"].day.isoformat() == "2026-12-07"

    def test_another_day_without_an_hour_is_counted_from_noon(self, client, page):
        make_service("foi", terms={"n": 10, "unit": "working_days", "cut_off": "18:00"})
        found = client.get(page.url, {"service": "foi", "date": "24.11.2026"}).context["found"]
        assert found.day.isoformat() == "2026-12-08"
        assert timezone.localtime(found.received).hour == 12

    def test_hour_after_the_cut_off_counts_from_the_next_working_day(self, client, english):
        make_service("foi", terms={"n": 10, "unit": "working_days", "cut_off": "18:00"})
        answer = client.get(english.url, {"service": "foi", "date": "2026-11-20", "time": "18:01"})
        assert answer.context["found"].day.isoformat() == "2026-12-08"
        assert "What comes after 18:00 counts as received on the next working day." in text_of(answer)

    def test_term_in_hours_ends_at_a_minute(self, client, english):
        make_service("foi", terms={"n": 48, "unit": "hours"})
        shown = text_of(client.get(english.url, {"service": "foi", "date": "2026-11-20", "time": "17:00"}))
        assert "22 November, 17:00</time>" in shown
        assert "If City Hall gets it on 20 November 2026, 17:00, we answer no later than" in shown

    def test_both_clocks_where_the_service_promises_less_than_the_law(self, client, english):
        make_service("foi", terms={"n": 5, "unit": "working_days", "legal_limit": {"n": 10, "unit": "working_days"}})
        answer = client.get(english.url, {"service": "foi", "date": "2026-11-20"})
        assert answer.context["found"].day.isoformat() == "2026-11-30"
        assert "The law itself allows until 7 December 2026." in text_of(answer)

    def test_one_clock_tells_of_no_other(self, client, english):
        assert "The law itself" not in text_of(client.get(english.url, {"service": "foi"}))

    def test_leads_to_the_form_in_the_language_that_exists(self, client, services, english):
        shown = text_of(client.get(english.url, {"service": "foi"}))
        assert f'href="{services["foi"].url}" hreflang="ka"' in shown

    def test_address_of_the_result_gives_the_same_result_tomorrow(self, client, page, monkeypatch):
        first = client.get(page.url, {"service": "foi"}).context
        monkeypatch.setattr(timezone, "now", lambda: NOW.replace(day=23))
        again = client.get(first["share_url"]).context["found"]
        assert (again.day, again.received) == (first["found"].day, first["found"].received)


class TestWhatCouldChangeIt:
    def told(self, client, page, rules=None, **terms):
        plain = {"n": 10, "unit": "working_days"}
        make_service("foi", terms=plain | terms, rules=rules or {})
        found = client.get(page.url, {"service": "foi", "date": "2026-11-20"}).context["found"]
        return {item.title: item.text for item in found.changes}

    def test_extension_with_its_last_day(self, client, english):
        extension = {"mode": "total", "n": 20, "unit": "working_days"}
        told = self.told(client, english, extension=extension)["More time"]
        assert told == "We may extend the term once, up to 21 December 2026. You are told why before it ends."

    def test_extension_that_must_be_told_early(self, client, english):
        notice = {"n": 3, "unit": "calendar_days"}
        extension = {"mode": "total", "n": 20, "unit": "working_days", "notify_within": notice}
        told = self.told(client, english, extension=extension)["More time"]
        assert told == "We may extend the term once, up to 21 December 2026. You are told why by 24 November 2026."

    def test_term_that_cannot_be_extended_says_so(self, client, english):
        assert self.told(client, english)["More time"] == "This term cannot be extended."

    def test_deficiency_as_the_service_rules_it(self, client, english):
        told = self.told(client, english, deficiency_min={"n": 5, "unit": "calendar_days"})["Something is missing"]
        assert "you have 5 calendar days or more" in told
        assert "The clock stands still while we wait." in told
        assert "left without consideration" in told
        rules = {"deficiency": {"pauses": False, "if_not_fixed": "continue"}}
        told = self.told(client, english, rules)["Something is missing"]
        assert "The clock goes on meanwhile. If it does not come in time, we decide on what there is." in told

    def test_forwarding_with_its_day(self, client, english):
        told = self.told(client, english, forward={"n": 5, "unit": "calendar_days"})
        assert "25 November 2026" in told["Not our competence"]

    def test_urgent_matters(self, client, english):
        assert "It is urgent" not in self.told(client, english)
        told = self.told(client, english, {"urgent": {"n": 48, "unit": "hours"}})
        assert "48 hours" in told["It is urgent"]


class TestBadInput:
    @pytest.mark.parametrize(
        ("asked", "field", "error"),
        [
            ({"service": "foi", "date": "9999-12-31"}, "date", "Choose a day from 1 January 2025 to 31 December 2027."),
            ({"service": "foi", "date": "0001-01-01"}, "date", "Choose a day from 1 January 2025 to 31 December 2027."),
            ({"service": "foi", "date": "2026-02-30"}, "date", "Write the date as day, month and year"),
            ({"service": "foi", "date": "<b>tomorrow</b>"}, "date", "Write the date as day, month and year"),
            ({"service": "foi", "date": "١٢"}, "date", "Write the date as day, month and year"),
            ({"service": "foi", "time": "25:61"}, "time", "Write the time as hours and minutes"),
            ({"service": "nothing"}, "service", "This service is not open."),
            ({"service": "foi' OR 1=1"}, "service", "This service is not open."),
            ({"date": "2026-11-20"}, "service", "Choose a service."),
        ],
    )
    def test_is_told_beside_its_field_and_kept(self, client, english, asked, field, error):
        answer = client.get(english.url, asked)
        assert answer.status_code == 200
        assert error in answer.context["form"].errors[field][0]
        assert answer.context["found"] is None
        for name, typed in asked.items():
            assert answer.context["form"][name].value() == typed

    def test_speaks_the_visitors_language(self, client, page):
        answer = client.get(page.url, {"service": "foi", "date": "ხვალ"})
        assert answer.context["form"].errors["date"]
        assert 'type="text" name="date" value="ხვალ"' in text_of(answer)

    @pytest.mark.parametrize(
        "asked", ["?service=foi&service=letter", "?service=foi%0b&date=%0c", "?service=" + "a" * 3000]
    )
    def test_odd_addresses_are_no_faults(self, client, page, asked):
        assert client.get(page.url + asked).status_code == 200

    def test_foreign_parameters_ask_nothing(self, client, page):
        answer = client.get(page.url, {"utm_source": "letter"})
        assert not answer.context["form"].is_bound


class TestServicesToChoose:
    def test_closed_and_unpublished_services_are_left_out(self, client, page):
        make_service("hoa").service.versions.update(published_at=None)
        letter = make_service("letter").service
        letter.is_active = False
        letter.save()
        assert list(client.get(page.url).context["form"].versions) == ["foi"]

    def test_newest_version_counts(self, client, page):
        make_service("foi", terms={"n": 3, "unit": "calendar_days"})
        found = client.get(page.url, {"service": "foi", "date": "2026-11-24"}).context["found"]
        assert found.day.isoformat() == "2026-11-27"


class TestPage:
    def test_stands_below_home_or_catalogue(self):
        assert set(WhenPage.clean_parent_page_models()) == {HomePage, ServiceIndexPage}
        assert WhenPage.clean_subpage_models() == []

    def test_service_page_leads_to_it_with_the_service_chosen(self, client, services, page):
        assert f'href="{page.url}?service=foi"' in text_of(client.get(services["foi"].url))

    def test_catalogue_leads_to_it(self, client, services, page):
        assert f'href="{page.url}"' in text_of(client.get(services["foi"].get_parent().url))

    def test_without_the_page_nothing_leads_to_it(self, client, services):
        assert "?service=" not in text_of(client.get(services["foi"].url))

    def test_is_found_by_its_services(self, page):
        record = page.search_record()
        assert make_service("foi").title("ka") in record.keywords
        assert record.title == page.title

    def test_is_kept_by_caches_for_minutes(self, client, page):
        answer = client.get(page.url, {"service": "foi"})
        assert "max-age=300" in answer["Cache-Control"]
        assert "public" in answer["Cache-Control"]
        assert not answer.cookies

    def test_what_staff_see_is_kept_by_nobody(self, client, page):
        client.force_login(make_staff())
        assert client.get(page.url)["Cache-Control"] == "private, no-store"

    def test_results_are_not_listed_by_machines(self, client, page):
        assert "noindex" not in text_of(client.get(page.url))
        assert "noindex" in text_of(client.get(page.url, {"service": "foi"}))

    def test_draft_can_be_previewed(self, page):
        draft = WhenPage(title="ახალი", slug="new", live=False)
        Page.objects.get(pk=page.get_parent().get_parent().pk).add_child(instance=draft)
        response = draft.make_preview_request()
        assert 'name="service"' in text_of(response.render() if not response.is_rendered else response)

    @pytest.mark.parametrize("asked", [{}, {"service": "foi", "date": "2026-11-20"}])
    def test_asks_the_database_a_bounded_number_of_times(self, client, page, django_assert_max_num_queries, asked):
        client.get(page.url, asked)
        cache.clear()
        with django_assert_max_num_queries(15):
            client.get(page.url, asked)
