"""The term itself: extended before it ends, shortened for what is urgent, counted from a corrected day of receipt."""

from datetime import date

import pytest

from eservices.register import extension, facts, history, steps
from eservices.register.choices import Clock, EventKind, Result, Role
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import CalendarDay
from eservices.register.submission import Letter
from tests.factories.cases import make_staff

from .clock_stories import (
    INFORMATION,
    MONTH,
    RECEIVED,
    SENT_BACK,
    URGENT,
    day,
    last_mail,
    mails_of,
    make_clock_case,
    send_back,
)

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
WHY = "The archive must be searched."


@pytest.fixture
def case(now):
    return make_clock_case(rules={"urgent": URGENT})


@pytest.fixture
def head(case):
    return make_staff(Role.HEAD, case.department)


def extend(case, actor, **more):
    return steps.extend(case, **{"actor": actor, "reason": WHY} | more)


class TestExtend:
    def test_as_far_as_the_service_allows_with_the_notice(self, case, head):
        extend(case, head)
        assert (case.clock, case.due_on) == (Clock.EXTENDED, date(2027, 2, 20))  # a hard cap does not roll
        for words in (WHY, "21 December 2026", "20 February 2027", "Articles 78, 80, 83 and 100"):
            assert words in last_mail(case)
        assert "Due by 20 February 2027 instead of 21 December 2026." in history.for_citizen(case)[-2].detail
        assert case.messages.last().text == WHY

    def test_to_an_earlier_day(self, case, head):
        extend(case, head, until=date(2027, 1, 15))
        assert case.due_on == date(2027, 1, 15)
        assert "15 January 2027" in last_mail(case)

    def test_to_the_last_day_allowed_though_it_is_off(self, case, head):
        extend(case, head, until=date(2027, 2, 20))  # a Saturday
        assert case.due_on == date(2027, 2, 20)

    def test_to_a_day_that_becomes_a_day_off(self, case, head):
        extend(case, head, until=date(2027, 1, 15))
        CalendarDay.objects.create(jurisdiction="GE", day=date(2027, 1, 15), kind="extra_off")
        assert facts.derive(case).due == date(2027, 1, 18)

    def test_on_the_last_day(self, case, head, now):
        now.move_to(day(12, 21, 23))
        extend(case, head)
        assert case.due_on == date(2027, 2, 20)

    @pytest.mark.parametrize(
        ("more", "reason"),
        [
            ({"until": date(2027, 2, 21)}, "20 February 2027 at the latest"),
            ({"until": date(2027, 1, 16)}, "day off. The next working day is 18 January 2027"),
            ({"until": date(2026, 12, 21)}, "after the due date, 21 December 2026"),
            ({"reason": " "}, "Say why"),
            ({"at": day(12, 22)}, "The term has ended"),
        ],
    )
    def test_refused(self, case, head, more, reason):
        mails = len(mails_of(case))
        with pytest.raises(NotAllowed, match=reason):
            extend(case, head, **more)
        case.refresh_from_db()
        assert (case.due_on, case.events.filter(kind=EventKind.EXTENDED).count()) == (date(2026, 12, 21), 0)
        assert len(mails_of(case)) == mails

    def test_once(self, case, head):
        extend(case, head, until=date(2027, 1, 15))
        with pytest.raises(NotAllowed, match="may not be extended again"):
            extend(case, head)

    def test_service_without_an_extension(self, now):
        case = make_clock_case(terms={"n": 1, "unit": "months"})
        with pytest.raises(NotAllowed, match="knows no extension"):
            extend(case, make_staff(Role.HEAD, case.department))

    @pytest.mark.parametrize("approver", ["officer", "head", "controller"])
    def test_by_whom_the_service_allows(self, now, approver):
        case = make_clock_case(rules={"extension": {"approver": approver}})
        may = {"officer": {"officer", "head"}, "head": {"head"}, "controller": {"controller"}}[approver]
        people = {role: make_staff(role, None if role == "controller" else case.department) for role in Role.values}
        for role in set(Role.values) - may:
            with pytest.raises(NotAllowed, match="role"):
                extend(case, people[role])
        extend(case, people[min(may)])

    def test_reason_where_none_is_needed(self, now):
        case = make_clock_case(rules={"extension": {"needs_reason": False}})
        extend(case, make_staff(Role.HEAD, case.department), reason="")
        assert not case.messages.exists()

    def test_added_term_while_the_clock_stands_still(self, now):
        case = make_clock_case(terms=MONTH | {"extension": {"mode": "added", "n": 15, "unit": "calendar_days"}})
        head = make_staff(Role.HEAD, case.department)
        now.move_to(SENT_BACK)
        send_back(case, head)
        extend(case, head)
        assert case.clock == Clock.PAUSED
        now.move_to(day(12, 1))
        steps.complete(case, letter=Letter("Here."))
        assert case.due_on == date(2027, 1, 12)  # 21 December, 15 days, and the 7 it stood still

    def test_extension_that_would_bring_nothing(self, now):
        case = make_clock_case(terms=MONTH | {"extension": {"mode": "total", "n": 31, "unit": "calendar_days"}})
        assert case.due_on == date(2026, 12, 21)
        with pytest.raises(NotAllowed, match="longest term is reached"):
            extend(case, make_staff(Role.HEAD, case.department))

    def test_longest_is_what_the_step_does(self, case, head):
        assert extension.longest(case) == date(2027, 2, 20)
        extend(case, head)
        assert case.due_on == date(2027, 2, 20)


class TestNoticeOfExtension:
    """Ukraine: the applicant must be told in the first 5 working days (2939-VI Art. 20)."""

    @pytest.fixture
    def request_for_information(self, now):
        return make_clock_case(terms=INFORMATION)

    def test_in_time(self, request_for_information, now):
        case = request_for_information
        now.move_to(day(11, 27))
        extend(case, make_staff(Role.HEAD, case.department))
        assert case.due_on == date(2026, 12, 21)  # Monday, 23 November is a holiday

    def test_too_late(self, now):
        terms = INFORMATION | {"n": 10, "extension": INFORMATION["extension"] | {"n": 20}}
        case = make_clock_case(terms=terms)
        now.move_to(day(12, 1))
        with pytest.raises(NotAllowed, match="told of an extension by 30 November 2026"):
            extend(case, make_staff(Role.HEAD, case.department))

    def test_days_in_which_the_clock_stood_still_do_not_count(self, request_for_information, now):
        case = request_for_information
        head = make_staff(Role.HEAD, case.department)
        now.move_to(SENT_BACK)
        send_back(case, head)
        now.move_to(day(12, 1))
        steps.complete(case, letter=Letter("Here."))
        now.move_to(day(12, 3))
        extend(case, head)
        assert case.due_on == date(2026, 12, 28)  # 20 working days and the 5 it stood still


class TestExpedite:
    def test_urgent_term_counts_from_receipt(self, case, head):
        steps.expedite(case, actor=head, reason="Danger to life.")
        assert (case.urgent, case.due_on) == (True, date(2026, 11, 22))
        assert "22 November 2026, 10:00" in last_mail(case)
        assert "Due by 22 November 2026, 10:00 instead of 21 December 2026." in history.for_citizen(case)[-2].detail

    def test_needs_a_reason(self, case, head):
        with pytest.raises(NotAllowed, match="Say why"):
            steps.expedite(case, actor=head, reason="")

    def test_once(self, case, head):
        steps.expedite(case, actor=head, reason="Danger to life.")
        with pytest.raises(NotAllowed, match="urgent already"):
            steps.expedite(case, actor=head, reason="Danger to life.")

    def test_not_when_the_urgent_term_has_passed(self, case, head, now):
        now.move_to(day(11, 22, 11))  # an hour after the 48
        with pytest.raises(NotAllowed, match="ended on 22 November 2026, 10:00 already"):
            steps.expedite(case, actor=head, reason="Danger to life.")
        case.refresh_from_db()
        assert (case.urgent, case.due_on) == (False, date(2026, 12, 21))

    def test_in_its_last_hour(self, case, head, now):
        now.move_to(day(11, 22, 9))
        steps.expedite(case, actor=head, reason="Danger to life.")
        assert case.urgent

    def test_not_after_an_extension(self, case, head):
        extend(case, head)
        with pytest.raises(NotAllowed, match="was extended"):
            steps.expedite(case, actor=head, reason="Danger to life.")

    def test_urgent_case_is_not_extended(self, case, head):
        steps.expedite(case, actor=head, reason="Danger to life.")
        with pytest.raises(NotAllowed, match="knows no extension"):
            extend(case, head)

    def test_service_without_an_urgent_term(self, now):
        case = make_clock_case()
        with pytest.raises(NotAllowed, match="no urgent term"):
            steps.expedite(case, actor=make_staff(Role.HEAD, case.department), reason="Danger to life.")

    def test_officer_may_not(self, case):
        with pytest.raises(NotAllowed, match="role"):
            steps.expedite(case, actor=make_staff(Role.OFFICER, case.department), reason="Danger to life.")


class TestEditReceived:
    @pytest.fixture
    def clerk(self):
        return make_staff(Role.CLERK)

    def edit(self, case, actor, **more):
        asked = {"actor": actor, "received_at": day(11, 17), "reason": "The postmark says so."}
        return steps.edit_received(case, **asked | more)

    def test_term_is_counted_from_the_corrected_day(self, case, clerk):
        self.edit(case, clerk)
        assert (case.received_at, case.due_on) == (day(11, 17), date(2026, 12, 17))
        for words in ("17 November 2026", "20 November 2026", "17 December 2026", "The postmark says so."):
            assert words in last_mail(case)

    def test_also_an_answer_is_late_then(self, case, clerk, head, now):
        now.move_to(day(12, 18))
        steps.answer(case, actor=head, letter=Letter("Done."), result=Result.ANSWERED)
        assert not case.answered_late
        with pytest.raises(NotAllowed):
            self.edit(case, clerk)  # what is closed stays as it was told

    @pytest.mark.parametrize(
        ("more", "reason"),
        [
            ({"received_at": day(11, 21)}, "future"),
            ({"received_at": day(11, 20, 11), "at": day(11, 23)}, "after it was registered"),
            ({"received_at": RECEIVED}, "already"),
            ({"reason": ""}, "Say why"),
        ],
    )
    def test_refused(self, case, clerk, more, reason):
        with pytest.raises(NotAllowed, match=reason):
            self.edit(case, clerk, **more)
        case.refresh_from_db()
        assert case.received_at == RECEIVED

    def test_only_by_the_registry(self, case, head):
        with pytest.raises(NotAllowed, match="role"):
            self.edit(case, head)

    def test_extension_stays_when_it_still_came_in_time(self, case, clerk, head):
        extend(case, head)
        self.edit(case, clerk)
        assert (case.clock, case.due_on) == (Clock.EXTENDED, date(2027, 2, 17))
