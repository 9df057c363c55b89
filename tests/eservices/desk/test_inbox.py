"""The inbox: boxes, search, filters, paging, export."""

from datetime import timedelta
from io import BytesIO

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from eservices.desk.inbox.export import harmless
from eservices.register import steps
from eservices.register.choices import Role, Status
from eservices.register.models import AccessLog, Case
from eservices.register.submission import Letter
from tests.factories.cases import make_case, make_staff
from tests.factories.lives import BEGIN, Life

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


LIFE = BEGIN + timedelta(days=1)  # when the cases of `Life` are a day old


def listed(client, box: str = "all", **query) -> str:
    response = client.get(reverse("desk:box_results", args=[box]), query)
    assert response.status_code == 200
    return response.content.decode()


def long_ago(days: int):
    return timezone.now() - timedelta(days=days)


@pytest.fixture
def cases(chancellery, officer, head):
    """One case a box: mine, a colleague's, nobody's, overdue, closed; and one of elsewhere."""
    colleague = make_staff(department=chancellery)
    return {
        "mine": make_case("letter", answers={"subject": "ჩემი საქმე"}, executor=officer),
        "colleagues": make_case("letter", answers={"subject": "კოლეგის საქმე"}, executor=colleague),
        "nobodys": make_case("letter", answers={"subject": "უპატრონო ძაღლები სკვერში"}),
        "late": make_case("letter", answers={"subject": "დაგვიანებული"}, executor=colleague, at=long_ago(60)),
        "closed": make_case("letter", answers={"subject": "დახურული"}, executor=colleague, answered=True),
        "elsewhere": make_case("foi", answers={"subject": "სხვა სამსახურის საქმე"}),
    }


@pytest.mark.parametrize(
    ("box", "inside"),
    [
        ("mine", {"mine"}),
        ("department", {"mine", "colleagues", "nobodys", "late"}),
        ("unassigned", {"nobodys"}),
        ("overdue", {"late"}),
        ("all", {"mine", "colleagues", "nobodys", "late", "closed"}),
    ],
)
def test_boxes(box, inside, as_, officer, cases):
    shown = listed(as_(officer), box)
    assert {name for name, case in cases.items() if case.subject in shown} == inside


AT_TIMES = {
    "received": Status.RECEIVED, "endorse": Status.ENDORSING, "sign": Status.SIGNING, "hand_over": Status.CLOSED,
}  # fmt: skip


class TestBoxesOfWaiting:
    @pytest.mark.parametrize(("box", "status"), AT_TIMES.items())
    def test_hold_what_waits_there_and_nothing_else(self, box, status, as_):
        with time_machine.travel(LIFE, tick=True):
            there = Life().bring(status)
            elsewhere = [Life().bring(other) for other in Status if other != status]
            assert there.case.number in (shown := listed(as_(there.first), box))
            assert all(life.case.number not in shown for life in elsewhere)

    def test_waiting_for_the_applicant(self, as_):
        with time_machine.travel(LIFE, tick=True):
            life, other = Life().bring(Status.REGISTERED, before="complete"), Life().bring(Status.REGISTERED)
            assert life.case.number in (shown := listed(as_(life.first), "waiting"))
            assert other.case.number not in shown

    def test_are_shown_only_while_they_hold_something(self, as_, officer, cases):
        tabs = [box.code for box in as_(officer).get(reverse("desk:box", args=["mine"])).context["boxes"]]
        assert tabs == ["mine", "department", "unassigned", "overdue", "all"]
        steps.propose(cases["mine"], actor=officer, letter=Letter("შეკეთდა."), result="answered")
        tabs = [box.code for box in as_(officer).get(reverse("desk:box", args=["mine"])).context["boxes"]]
        assert "endorse" in tabs
        assert "sign" in [box.code for box in as_(officer).get(reverse("desk:box", args=["sign"])).context["boxes"]]

    def test_a_clerk_begins_with_what_is_to_be_registered(self, as_):
        with time_machine.travel(LIFE, tick=True):
            life, clerk = Life(), make_staff(Role.CLERK)
            assert as_(clerk).get(reverse("desk:inbox")).url == reverse("desk:box", args=["received"])
            assert life.case.number not in listed(as_(clerk), "unassigned")
            life.take("enter")
            assert as_(clerk).get(reverse("desk:inbox")).url == reverse("desk:box", args=["unassigned"])

    def test_whose_clock_stands_still_is_not_overdue(self, as_):
        with time_machine.travel(LIFE, tick=True) as traveller:
            life = Life().bring(Status.REGISTERED, before="complete")
            late = Life().bring(Status.REGISTERED)
            traveller.shift(timedelta(days=60))
            shown = listed(as_(life.first), "overdue")
            assert late.case.number in shown
            assert life.case.number not in shown

    def test_a_number_from_before_registration_finds_the_case(self, as_):
        with time_machine.travel(LIFE, tick=True):
            life = Life()
            before = life.case.number
            life.take("enter")
            assert life.case.number != before
            assert life.case.number in listed(as_(life.first), "mine", q=before)


def test_clerk_and_controller_see_all_departments(as_, clerk, controller, cases):
    for person in (clerk, controller):
        assert all(case.subject in listed(as_(person)) for case in cases.values())


def test_menu_leads_to_the_box_with_the_persons_work(as_, officer, head, clerk, controller):
    for person, box in ((officer, "mine"), (head, "department"), (clerk, "unassigned"), (controller, "all")):
        assert as_(person).get(reverse("desk:inbox")).url == reverse("desk:box", args=[box])


class TestSearch:
    @pytest.mark.parametrize("typed", ["{number}", "№ {number}", "{key}", "in 2026/{seq}", "{seq_only}"])
    def test_finds_a_number_however_it_is_typed_in_any_box(self, typed, as_, officer, cases):
        case = cases["colleagues"]
        seq = case.number_key.split("-")[-1]
        year = f"20{case.number_key.split('-')[1]}"
        text = typed.replace("2026", year).format(
            number=case.number, key=case.number_key.lower(), seq=seq, seq_only=f"შ-{year[2:]}-{seq}"
        )
        assert case.subject in listed(as_(officer), "mine", q=text)

    @pytest.mark.parametrize("language", ["ka", "en"])
    def test_finds_inflected_words_and_names(self, language, as_, officer, cases):
        for typed in ("ძაღლი", "სკვერი ძაღლები", "გელაშვილი ძაღლ"):
            shown = listed(as_(officer, language), q=typed)
            assert cases["nobodys"].subject in shown
            assert cases["mine"].subject not in shown

    def test_never_finds_what_may_not_be_seen(self, as_, officer, cases):
        hidden = cases["elsewhere"]
        for typed in (hidden.number, "სამსახურის", "გელაშვილი"):
            assert hidden.subject not in listed(as_(officer), q=typed)

    def test_nothing_found_leads_to_all(self, as_, officer, cases):
        shown = listed(as_(officer, "ka"), "mine", q="ძაღლი")
        assert reverse("desk:box", args=["all"]) in shown

    @pytest.mark.parametrize("typed", ["\x00", "%", "'", "x" * 5000, "()", "\\"])
    def test_strange_input_is_harmless(self, typed, as_, officer, cases):
        listed(as_(officer), q=typed)


class TestFilters:
    def test_by_service_status_department_and_dates(self, as_, clerk, cases):
        client, foi = as_(clerk), cases["elsewhere"]
        for query in (
            {"service": foi.version.service_id},
            {"department": foi.department_id},
            {"due_on_from": foi.due_on.isoformat(), "due_on_to": foi.due_on.isoformat()},
        ):
            shown = listed(client, **query)
            assert foi.subject in shown
            assert cases["late"].subject not in shown
        shown = listed(client, status="closed")
        assert cases["closed"].subject in shown
        assert cases["mine"].subject not in shown

    def test_wrong_values_are_no_error(self, as_, officer, cases):
        listed(as_(officer), service="x", department="999999", due_on_from="yesterday", ordering="password", p="-1")

    def test_orders_by_due_date_first(self, as_, officer, cases):
        shown = listed(as_(officer))
        assert shown.index(cases["late"].subject) < shown.index(cases["mine"].subject)
        shown = listed(as_(officer), ordering="-due_on")
        assert shown.index(cases["late"].subject) > shown.index(cases["mine"].subject)


def test_due_dates_in_words_and_colour(as_, officer, cases):
    shown = listed(as_(officer), "overdue")
    assert "days late" in shown
    assert "desk-tone--red" in shown


class TestExport:
    def test_csv_opens_in_a_spreadsheet_and_speaks_the_persons_language(self, as_, officer, cases):
        response = as_(officer).get(reverse("desk:box", args=["all"]), {"export": "csv"})
        text = response.content.decode()
        assert text.startswith("\ufeffNumber,")
        assert text.count("\r\n") == 6
        assert "attachment" in response["Content-Disposition"]

    def test_xlsx_holds_the_filtered_rows(self, as_, officer, cases):
        response = as_(officer).get(reverse("desk:box", args=["overdue"]), {"export": "xlsx"})
        rows = list(load_workbook(BytesIO(b"".join(response))).active.values)
        assert [row[0] for row in rows[1:]] == [cases["late"].number]

    def test_is_recorded_for_every_case(self, as_, officer, cases):
        as_(officer).get(reverse("desk:box", args=["all"]), {"export": "xlsx"})
        assert AccessLog.objects.filter(user=officer, what="export").count() == 5

    @pytest.mark.parametrize("form", ["csv", "xlsx"])
    def test_one_strange_character_spoils_nobodys_export(self, form, as_, officer, chancellery):
        make_case("letter", answers={"subject": "\x0b=SUM(1)\x1f და \ufffe"})
        response = as_(officer).get(reverse("desk:box", args=["all"]), {"export": form})
        content = b"".join(response)
        if form == "csv":
            assert "'=SUM(1) და " in content.decode()
        else:
            cell = next(cell for cell in list(load_workbook(BytesIO(content)).active)[1] if "SUM" in str(cell.value))
            assert (cell.value.strip(), cell.data_type) == ("=SUM(1) და", "s")

    def test_formulas_stay_text(self):
        assert harmless("=HYPERLINK(1)") == "'=HYPERLINK(1)"
        assert harmless("plain") == "plain"


def test_fifty_a_page_and_queries_do_not_grow(as_, officer, head, chancellery):
    client, counts = as_(officer), []
    first = make_case("letter", executor=officer)
    for wanted in (3, 60):
        for _number in range(wanted - Case.objects.count()):
            steps.assign(make_case("letter"), actor=head, department=chancellery, executor=officer)
        client.get(reverse("desk:box", args=["mine"]))
        with CaptureQueriesContext(connection) as queries:
            response = client.get(reverse("desk:box", args=["mine"]))
        counts.append(len(queries))
    assert response.content.decode().count('class="desk-cell desk-cell--due"') == 50
    assert counts[0] == counts[1] <= 20, counts
    assert first.number in response.content.decode()
