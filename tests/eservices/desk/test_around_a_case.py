"""What the case page tells beside the submission: whom we wait for, what belongs together, the side dates."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from eservices.desk.case_page.related import OFFERED
from eservices.desk.side_dates import side_dates
from eservices.register import calendars, steps
from eservices.register.choices import EventKind, LinkKind, Status
from eservices.register.submission import Letter
from tests.factories.cases import make_case, make_service
from tests.factories.lives import Life

from .conftest import TUESDAY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("tuesday")]


def page(as_, person, case, language: str = "en") -> str:
    response = as_(person, language).get(reverse("desk:case", args=[case.pk]))
    assert response.status_code == 200
    return response.content.decode()


class TestAwaited:
    def test_says_until_when_and_for_what(self, as_):
        life = Life().bring(Status.REGISTERED)
        life.take("send_back", letter=Letter("ბინის გეგმა\nხელმოწერა"))
        notice = page(as_, life.first, life.case).split('id="desk-awaited"')[1].split("</section>")[0]
        assert "Waiting for the applicant until 23 November" not in notice  # Saint George's Day
        assert "Waiting for the applicant until 24 November, Tuesday" in notice
        assert "ბინის გეგმა" in notice
        assert "The clock stands still" in page(as_, life.first, life.case)

    def test_is_gone_when_it_came(self, as_):
        life = Life().bring(Status.REGISTERED, before="complete")
        life.take("complete")
        assert "desk-awaited" not in page(as_, life.first, life.case)


def test_urgent_and_reopened_stand_beside_the_status(as_):
    life = Life().bring(Status.REGISTERED)
    plain = page(as_, life.first, life.case)
    assert ">Urgent<" not in plain
    assert "Reopened" not in plain
    life.take("expedite")
    for _time in range(2):
        life.take("close")
        life.take("reopen")
    shown = page(as_, life.first, life.case)
    assert ">Urgent<" in shown
    assert "Reopened 2 times" in shown


class TestLinked:
    def linked_panel(self, shown: str) -> str:
        return shown.partition('id="desk-linked"')[2].split("</section>")[0]

    def test_is_told_on_both_cases(self, as_, officer, case):
        later = make_case("letter")
        steps.link(later, actor=officer, other=case, kind=LinkKind.REPEAT)
        assert f">{case.number}</a>" in self.linked_panel(page(as_, officer, later))
        assert "the earlier one" in self.linked_panel(page(as_, officer, later))
        assert f">{later.number}</a>" in self.linked_panel(page(as_, officer, case))
        assert "came later" in self.linked_panel(page(as_, officer, case))

    def test_a_case_of_elsewhere_is_not_told(self, as_, officer, clerk, case):
        hidden = make_case("foi")
        steps.link(case, actor=clerk, other=hidden, kind=LinkKind.DUPLICATE)
        assert hidden.number not in self.linked_panel(page(as_, officer, case))
        assert hidden.number in self.linked_panel(page(as_, clerk, case))


class TestOffered:
    def panel(self, shown: str) -> str:
        return shown.partition('id="desk-offered"')[2].split("</section>")[0]

    def test_by_address_or_by_name(self, as_, officer):
        by_mail = make_case("letter", name="სხვა სახელი")
        by_name = make_case("letter", email="other@example.org")
        neither = make_case("letter", name="ლია", email="lia@example.org")
        case = make_case("letter")
        panel = self.panel(page(as_, officer, case))
        assert by_mail.number in panel
        assert by_name.number in panel
        assert neither.number not in panel

    def test_without_address_only_the_name_counts(self, as_, officer):
        other = make_case("letter", email="", name="ლია")
        assert "desk-offered" not in page(as_, officer, make_case("letter", email=""))
        assert other.number in self.panel(page(as_, officer, make_case("letter", email="", name="ლია")))

    def test_never_a_case_of_elsewhere_nor_an_annulled_one(self, as_, officer, clerk, case):
        hidden, annulled = make_case("foi"), make_case("letter")
        steps.annul(annulled, actor=clerk, reason="შეცდომით")
        shown = page(as_, officer, case)
        assert hidden.number not in shown
        assert annulled.number not in shown

    def test_leads_to_the_form_filled_in(self, as_, officer):
        open_one = make_case("letter", at=TUESDAY - timedelta(days=3))
        closed = make_case("letter", at=TUESDAY - timedelta(days=9), answered=True)
        case = make_case("letter")
        links = [other.link_url for other in as_(officer).get(reverse("desk:case", args=[case.pk])).context["offered"]]
        kinds = {}
        for url in links:
            form = as_(officer).get(url).context["form"]
            kinds[form["other"].value()] = form["kind"].value()
        assert kinds == {open_one.number: LinkKind.DUPLICATE, closed.number: LinkKind.REPEAT}

    def test_the_earlier_one_is_not_linked_to_the_later(self, as_, officer, case):
        make_case("letter")
        panel = self.panel(page(as_, officer, case))
        assert panel
        assert "/link/" not in panel

    def test_who_may_not_link_only_reads(self, as_, controller, case):
        later = make_case("letter")
        assert case.number in self.panel(page(as_, controller, later))
        assert "/link/" not in self.panel(page(as_, controller, later))

    def test_a_linked_one_is_not_offered_again(self, as_, officer, case):
        later = make_case("letter")
        steps.link(later, actor=officer, other=case, kind=LinkKind.REPEAT)
        for one in (case, later):
            assert "desk-offered" not in page(as_, officer, one)

    def test_the_newest_few_and_queries_do_not_grow(self, as_, officer, case):
        client, counts = as_(officer), []
        for wanted in (2, OFFERED + 3):
            for _number in range(wanted):
                make_case("letter")
            client.get(reverse("desk:case", args=[case.pk]))
            with CaptureQueriesContext(connection) as queries:
                shown = client.get(reverse("desk:case", args=[case.pk])).content.decode()
            counts.append(len(queries))
        assert self.panel(shown).count("<li>") == OFFERED
        assert f"{2 + OFFERED + 3} cases of this applicant" in shown
        assert counts[0] == counts[1] <= 45, counts


class TestSideDates:
    def dates(self, case, *happened: str) -> dict[str, tuple[str, str]]:
        found = side_dates(case, calendars.load("GE"), set(happened))
        return {side.code: (side.day.isoformat(), side.state) for side in found}

    @pytest.fixture
    def watched(self, chancellery):
        five, three = {"n": 5, "unit": "calendar_days"}, {"n": 3, "unit": "working_days"}
        extension = {"mode": "total", "n": 2, "unit": "months", "notify_within": three}
        terms = {
            "n": 1,
            "unit": "months",
            "forward": five,
            "check": three,
            "acknowledge": three,
            "extension": extension,
        }
        make_service("letter", terms=terms)
        return make_case("letter", at=TUESDAY - timedelta(days=1))

    def test_those_the_service_sets_counted_as_it_counts(self, watched):
        assert self.dates(watched, EventKind.REGISTERED) == {
            "acknowledge": ("2026-11-19", "done"),
            "check": ("2026-11-19", "to_come"),
            "forward": ("2026-11-24", "to_come"),  # the 21st is a Saturday, Monday is Saint George's Day
            "notify_extension": ("2026-11-19", "to_come"),
        }

    def test_are_done_by_their_event_and_pass_with_time(self, watched):
        assert self.dates(watched, EventKind.CHECKED)["check"][1] == "done"
        with time_machine.travel(TUESDAY + timedelta(days=2), tick=True):
            assert self.dates(watched)["check"][1] == "today"
        with time_machine.travel(TUESDAY + timedelta(days=3), tick=True):
            assert self.dates(watched)["check"][1] == "past"

    def test_stand_in_the_box_of_the_clock_while_the_case_is_open(self, as_, officer, watched):
        box = page(as_, officer, watched).split('id="desk-due"')[1].split("</section>")[0]
        assert "Check completeness by" in box
        assert "24 Nov" in box
        steps.answer(watched, actor=officer, letter=Letter("შეკეთდა."), result="answered")
        assert "Check completeness by" not in page(as_, officer, watched)

    def test_of_a_service_without_any(self, as_, officer, chancellery):
        make_service("letter", terms={"n": 1, "unit": "months"})
        assert "desk-side-dates" not in page(as_, officer, make_case("letter"))


@pytest.mark.parametrize("language", ["ka", "en"])
@pytest.mark.parametrize("status", Status)
def test_the_page_is_whole_in_every_status(status, language, as_):
    life = Life().bring(status)
    assert life.case.number in page(as_, life.first, life.case, language)
