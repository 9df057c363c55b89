"""My day on the admin's first page."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from eservices.desk.my_day.sections import ROWS
from eservices.desk.my_day.strip import near
from eservices.register import calendars, steps
from eservices.register.choices import Role, Status
from eservices.register.models import Absence, Membership
from eservices.register.submission import Letter
from tests.factories.cases import make_case, make_service, make_staff
from tests.factories.lives import Life

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
TBILISI = ZoneInfo("Asia/Tbilisi")
FRIDAY = datetime(2026, 11, 20, 12, 0, tzinfo=TBILISI)  # the Monday after is Saint George's Day


@pytest.fixture(autouse=True)
def friday():
    with time_machine.travel(FRIDAY, tick=True):
        yield


def day_of(client) -> str:
    response = client.get(reverse("wagtailadmin_home"))
    assert response.status_code == 200
    return response.content.decode()


def section(page: str, code: str) -> str:
    """The part of the page that belongs to a section; empty when there is none."""
    _before, found, after = page.partition(f'id="desk-{code}"')
    return after.split("</section>")[0] if found else ""


def received(months: int, days: int = 0) -> datetime:
    """A moment whose month-long term ends that many days from now."""
    return FRIDAY.replace(month=FRIDAY.month - months) + timedelta(days=days)


@pytest.fixture
def cases(officer, head, chancellery):
    made = {
        "overdue": make_case("letter", answers={"subject": "ძველი"}, executor=officer, at=received(1, -10)),
        "today": make_case("letter", answers={"subject": "დღევანდელი"}, executor=officer, at=received(1)),
        "soon": make_case("letter", answers={"subject": "მალე"}, executor=officer, at=received(1, 4)),
        "waiting": make_case("letter", answers={"subject": "ველოდებით"}, executor=officer, asked=True),
        "replied": make_case("letter", answers={"subject": "მოგვწერა"}, executor=officer, asked=True),
        "new": make_case("letter", answers={"subject": "ახალი საქმე"}),
        "later": make_case("letter", answers={"subject": "გვიან"}, executor=officer),
        "colleagues": make_case("letter", answers={"subject": "კოლეგისა"}, executor=make_staff(department=chancellery)),
    }
    steps.begin(made["later"], actor=officer)
    steps.begin(made["soon"], actor=officer)
    steps.reply(made["replied"], letter=Letter("აი"))
    steps.note(made["replied"], actor=officer, text="გადავხედო")
    return made


def test_every_case_stands_in_its_section_once(as_, officer, cases):
    page = day_of(as_(officer))
    for code in ("overdue", "today", "soon", "waiting", "replied", "new"):
        assert cases[code].number in section(page, code), code
        assert page.count(f"{cases[code].number} ·") == 1, code
    assert cases["later"].number not in page
    assert cases["colleagues"].number not in page


class TestWaitingForSomebodyInside:
    """What a case waits for is a section of its own, with the button for whoever can do it."""

    @pytest.mark.parametrize(
        ("status", "code", "step"),
        [
            (Status.RECEIVED, "received", "enter"),
            (Status.ENDORSING, "endorse", "endorse"),
            (Status.SIGNING, "sign", "answer"),
            (Status.CLOSED, "hand_over", "hand_over"),
        ],
    )
    def test_stands_in_its_section_with_its_deed(self, status, code, step, as_):
        life = Life().bring(status)
        part = section(day_of(as_(life.second)), code)
        assert life.case.number in part
        assert reverse("desk:step", args=[life.case.pk, step]) in part

    def test_what_is_answered_is_neither_late_nor_due(self, as_):
        life = Life().bring(Status.CLOSED)
        with time_machine.travel(FRIDAY + timedelta(days=60), tick=True):
            page = day_of(as_(life.second))
        assert section(page, "overdue") == ""
        assert "desk-strip__day--late" not in page
        assert life.case.number in section(page, "hand_over")

    def test_a_proposal_is_for_every_colleague_of_the_department_but_to_endorse_for_others(
        self, as_, officer, chancellery
    ):
        case, colleague = make_case("letter", executor=officer), make_staff(department=chancellery)
        steps.propose(case, actor=officer, letter=Letter("შეკეთდა."), result="answered")
        endorse = reverse("desk:step", args=[case.pk, "endorse"])
        assert endorse in section(day_of(as_(colleague)), "endorse")
        assert case.number in section(day_of(as_(officer)), "endorse")
        assert endorse not in day_of(as_(officer))

    def test_an_incomplete_case_waits_and_is_never_late(self, as_, officer, chancellery):
        make_service("letter", rules={"deficiency": {"pauses": True}})
        case = make_case("letter", executor=officer)
        steps.send_back(case, actor=officer, letter=Letter("გეგმა"), until=date(2026, 12, 1))
        with time_machine.travel(FRIDAY + timedelta(days=60), tick=True):
            page = day_of(as_(officer))
        assert case.number in section(page, "over")
        assert "desk-strip__day--late" not in page

    def test_queries_do_not_grow_with_any_of_them(self, as_):
        counts, client = [], as_(Life().second)
        for _round in range(2):
            for status in Status:
                Life().bring(status)
            day_of(client)
            with CaptureQueriesContext(connection) as queries:
                day_of(client)
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 25, counts


def test_each_row_says_what_is_left_and_what_to_do_next(as_, officer, cases):
    page = day_of(as_(officer))
    assert "days late" in section(page, "overdue")
    assert "Due today" in section(page, "today")
    assert "working days left" in section(page, "soon")
    assert reverse("desk:step", args=[cases["soon"].pk, "answer"]) in section(page, "soon")
    assert reverse("desk:step", args=[cases["new"].pk, "begin"]) in section(page, "new")
    assert "Open" in section(page, "waiting")


def test_head_sees_the_whole_department_and_assigns(as_, head, cases):
    page = day_of(as_(head))
    assert cases["colleagues"].number in page
    assert reverse("desk:step", args=[cases["new"].pk, "assign"]) in section(page, "new")


def test_strip_shows_ten_working_days_with_loads_and_the_holiday(as_, officer, cases):
    page = day_of(as_(officer)).split('class="desk-strip"')[1].split("</ol>")[0]
    assert page.count("<li") == 12  # late, ten working days and the holiday between them
    assert "Saint George" in page
    assert 'aria-current="date"' in page
    assert "1 due" in page


def test_weekends_are_left_out_and_holidays_stay(chancellery):
    days = near(FRIDAY.date(), calendars.load("GE"), 10)
    assert [day.isoformat() for day in days[:3]] == ["2026-11-20", "2026-11-23", "2026-11-24"]
    assert len(days) == 11


@pytest.mark.parametrize("who", ["editor", "administrator", "superuser"])
def test_others_see_wagtails_page_unchanged(who, request, as_, case):
    page = day_of(as_(request.getfixturevalue(who)))
    assert "desk-day" not in page
    assert "desk.css" not in page
    assert reverse("desk:inbox") not in page


def test_what_was_due_on_friday_is_plainly_late_on_saturday(as_, officer, cases):
    with time_machine.travel(FRIDAY + timedelta(days=1), tick=True):
        row = section(day_of(as_(officer)), "overdue").split(f"{cases['today'].number} ·")[0].split("data-desk-row")[-1]
    assert "<strong>Late</strong>" in row
    assert "20 Nov, Fri" in row


def test_who_edits_no_pages_sees_nothing_of_wagtails_page_below(as_, officer, editor, chancellery):
    assert "Search all pages" not in day_of(as_(officer))
    assert "Search all pages" in day_of(as_(editor))
    Membership.objects.create(user=editor, role=Role.CLERK, date_from=FRIDAY.date())
    page = day_of(as_(editor))
    assert "desk-day__title" in page
    assert "Search all pages" in page


def test_menu_has_cases_for_those_who_work_with_them(as_, officer):
    assert reverse("desk:inbox") in day_of(as_(officer))


def test_my_day_is_drawn_once(as_, officer, cases):
    assert day_of(as_(officer)).count("desk-day__title") == 1


def test_queries_do_not_grow_and_long_sections_lead_to_the_inbox(as_, officer, head, chancellery):
    client, counts = as_(officer), []
    for wanted in (2, ROWS + 3):
        for _number in range(wanted):
            make_case("letter", executor=officer, at=received(1, -10))
        day_of(client)
        with CaptureQueriesContext(connection) as queries:
            page = day_of(client)
        counts.append(len(queries))
    assert section(page, "overdue").count('class="desk-row"') == ROWS
    assert "5 more in the inbox" in section(page, "overdue")
    assert counts[0] == counts[1] <= 25, counts


class TestStandingIn:
    def test_the_day_says_for_whom_and_until_when(self, client):
        absent, deputy = make_staff(first_name="ნინო", last_name="ბერუაშვილი"), make_staff()
        Absence.objects.create(user=absent, deputy=deputy, date_from=FRIDAY.date(), date_to=FRIDAY.date())
        client.force_login(deputy)
        assert "ნინო ბერუაშვილი" in day_of(client)

    def test_nothing_is_said_before_the_absence(self, client):
        absent, deputy = make_staff(first_name="ნინო", last_name="ბერუაშვილი"), make_staff()
        later = FRIDAY.date() + timedelta(days=1)
        Absence.objects.create(user=absent, deputy=deputy, date_from=later, date_to=later)
        client.force_login(deputy)
        assert "ნინო ბერუაშვილი" not in day_of(client)


class TestTermOfTheApplicantIsOver:
    """What was not completed in time and cannot end by itself is for somebody to look at."""

    @pytest.fixture
    def life(self):
        life = Life().bring(Status.REGISTERED, before="complete")
        steps.reply(life.case, letter=Letter("აი ხელმოწერა."))
        return life

    def test_stands_on_the_day_of_a_clerk_who_can_complete_or_close_it(self, life, as_, clerk):
        assert not section(day_of(as_(clerk)), "over")
        with time_machine.travel(FRIDAY + timedelta(days=40)):
            client = as_(clerk)
            assert life.case.number in section(day_of(client), "over")
            assert life.case.number in client.get(reverse("desk:box_results", args=["over"])).content.decode()
            shown = client.get(reverse("desk:case", args=[life.case.pk])).content.decode()
        assert "The applicant's term is over." in shown
        for step in ("complete", "close"):
            assert reverse("desk:step", args=[life.case.pk, step]) in shown

    def test_not_while_an_answer_is_on_its_way(self, life, as_, clerk):
        life.take("propose")
        with time_machine.travel(FRIDAY + timedelta(days=40)):
            assert not section(day_of(as_(clerk)), "over")
