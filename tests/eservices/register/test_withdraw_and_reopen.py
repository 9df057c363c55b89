"""What the applicant decides: withdraw a case, or say that it is not solved; and every step of the clock twice."""

from datetime import date

import pytest

from eservices.register import chain, history, steps
from eservices.register.choices import Clock, Dispatch, EventKind, Result, Role, Status
from eservices.register.lifecycle import NotAllowed, Stale
from eservices.register.reopening import last_day
from eservices.register.submission import Letter
from tests.factories.cases import make_staff

from .clock_stories import (
    LIST,
    SENT_BACK,
    UNTIL,
    URGENT,
    day,
    last_mail,
    mails_of,
    make_clock_case,
    send_back,
)

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
NOT_SOLVED = Letter("The hole is still there.")


@pytest.fixture
def answered(case, officer, now):
    now.move_to(day(12, 1))
    steps.answer(case, actor=officer, letter=Letter("Repaired."), result=Result.ANSWERED)
    return case


class TestWithdraw:
    def test_ends_the_case_and_confirms(self, case):
        steps.withdraw(case, letter=Letter("I have it already."))
        assert (case.status, case.result, case.clock) == (Status.CLOSED, Result.WITHDRAWN, Clock.STOPPED)
        assert case.events.last().kind == EventKind.WITHDRAWN
        assert case.messages.get().text == "I have it already."
        assert "withdrawn" in last_mail(case)
        assert history.for_citizen(case)[-1].title == "Withdrawn by the applicant"

    def test_without_a_word(self, case):
        steps.withdraw(case, letter=Letter(""))
        assert not case.messages.exists()

    def test_waiting_ends_with_it(self, case, officer, now):
        now.move_to(SENT_BACK)
        send_back(case, officer)
        steps.withdraw(case, letter=Letter(""))
        assert case.awaited_until is None

    def test_never_ready_for_pick_up(self, now):
        case = make_clock_case(answer_by="counter")
        steps.withdraw(case, letter=Letter(""))
        assert history.where_it_stands(case).code == "withdrawn"

    def test_where_the_service_does_not_let(self, now):
        case = make_clock_case(rules={"withdrawable": False})
        with pytest.raises(NotAllowed, match="does not let"):
            steps.withdraw(case, letter=Letter(""))

    def test_by_the_clerk_for_what_came_on_paper(self, case):
        clerk, paper = make_staff(Role.CLERK), Letter("Paper No. 17 of 20 November.")
        with pytest.raises(NotAllowed, match="what paper"):
            steps.withdraw(case, letter=Letter(" "), actor=clerk)
        steps.withdraw(case, letter=paper, actor=clerk)
        assert (case.status, case.result, case.events.last().actor) == (Status.CLOSED, Result.WITHDRAWN, clerk)
        line = history.for_citizen(case)[-1]
        assert paper.text in line.detail
        assert "Entered by the office" in line.detail
        assert "withdrawn" in last_mail(case)

    def test_by_the_clerk_only_where_the_service_lets(self, now):
        case = make_clock_case(rules={"withdrawable": False})
        with pytest.raises(NotAllowed, match="does not let"):
            steps.withdraw(case, letter=Letter("Paper No. 17."), actor=make_staff(Role.CLERK))

    def test_officer_may_not(self, case, officer):
        with pytest.raises(NotAllowed, match="role"):
            steps.withdraw(case, letter=Letter("Paper No. 17."), actor=officer)

    def test_closed_case(self, answered):
        with pytest.raises(NotAllowed, match="closed"):
            steps.withdraw(answered, letter=Letter(""))


class TestReopen:
    def test_same_term_starts_anew_with_the_same_officer(self, answered, officer, now):
        now.move_to(day(12, 10))
        steps.reopen(answered, letter=NOT_SOLVED)
        assert (answered.status, answered.executor, answered.reopened) == (Status.ASSIGNED, officer, 1)
        assert (answered.result, answered.closed_at, answered.dispatch) == ("", None, Dispatch.NOT_SENT)
        assert (answered.clock, answered.due_on) == (Clock.RUNNING, date(2027, 1, 11))  # the 10th is a Sunday
        assert history.where_it_stands(answered).code == "reopened"
        assert answered.messages.last().text == NOT_SOLVED.text
        assert "11 January 2027" in last_mail(answered)

    def test_officer_who_left_does_not_get_it(self, answered, officer, now):
        officer.memberships.all().delete()
        now.move_to(day(12, 10))
        steps.reopen(answered, letter=NOT_SOLVED)
        assert (answered.status, answered.executor) == (Status.REGISTERED, None)

    def test_late_answer_stays_late(self, case, officer, now):
        now.move_to(day(12, 23))
        steps.answer(case, actor=officer, letter=Letter("Repaired."), result=Result.ANSWERED)
        steps.reopen(case, letter=NOT_SOLVED)
        assert case.answered_late
        steps.answer(case, actor=officer, letter=Letter("Now it is."), result=Result.ANSWERED)
        assert case.answered_late

    def test_on_the_last_day_and_not_after(self, answered, now):
        now.move_to(day(1, 1, year=2027))
        with pytest.raises(NotAllowed, match="time for reopening"):
            steps.reopen(answered, letter=NOT_SOLVED)
        now.move_to(day(12, 31, 23))  # 30 calendar days after the answer
        steps.reopen(answered, letter=NOT_SOLVED)
        assert answered.is_open

    def test_last_day_is_told_where_there_is_one(self, answered, now):
        assert last_day(answered) == date(2026, 12, 31)
        steps.reopen(answered, letter=NOT_SOLVED)
        assert last_day(answered) is None

    def test_service_that_never_reopens(self, now):
        case = make_clock_case(rules={"reopen_within": 0})
        officer = make_staff(Role.OFFICER, case.department)
        steps.answer(case, actor=officer, letter=Letter("Repaired."), result=Result.ANSWERED)
        with pytest.raises(NotAllowed, match="does not reopen"):
            steps.reopen(case, letter=NOT_SOLVED)

    def test_withdrawn_case(self, case):
        steps.withdraw(case, letter=Letter(""))
        with pytest.raises(NotAllowed, match="withdrawn"):
            steps.reopen(case, letter=NOT_SOLVED)

    def test_without_a_word(self, answered):
        with pytest.raises(NotAllowed, match="not solved"):
            steps.reopen(answered, letter=Letter(" "))

    def test_counted_each_time(self, answered, officer):
        for times in (1, 2):
            steps.reopen(answered, letter=NOT_SOLVED)
            assert (answered.reopened, answered.events.last().data["times"]) == (times, times)
            steps.answer(answered, actor=officer, letter=Letter("Repaired."), result=Result.ANSWERED)

    def test_extended_anew(self, answered, now):
        head = make_staff(Role.HEAD, answered.department)
        now.move_to(day(12, 10))
        steps.reopen(answered, letter=NOT_SOLVED)
        now.move_to(day(12, 11))
        steps.extend(answered, actor=head, reason="A new pipe is needed.")
        assert answered.due_on == date(2027, 3, 10)

    def test_by_the_clerk_on_paper(self, answered):
        clerk = make_staff(Role.CLERK)
        steps.reopen(answered, letter=NOT_SOLVED, actor=clerk)
        assert answered.events.last().actor == clerk

    def test_officer_may_not(self, answered, officer):
        with pytest.raises(NotAllowed, match="role"):
            steps.reopen(answered, letter=NOT_SOLVED, actor=officer)

    def test_chain_holds(self, answered):
        steps.reopen(answered, letter=NOT_SOLVED)
        assert list(chain.broken_links(answered)) == []


TWICE = {
    "check": {},
    "send_back": {"letter": LIST, "until": UNTIL},
    "complete": {"letter": Letter("Here.")},
    "remind": {},
    "resume": {},
    "lapse": {},
    "extend": {"reason": "The archive must be searched."},
    "expedite": {"reason": "Danger to life."},
    "edit_received": {"received_at": day(11, 17), "reason": "The postmark says so."},
    "withdraw": {"letter": Letter("")},
    "reopen": {"letter": NOT_SOLVED},
}
AFTER_WAITING = {"resume": "continue", "lapse": "left_unconsidered"}


class TestTwice:
    """Each step of the clock with the same key, and from a page that is not fresh any more."""

    @pytest.fixture(params=sorted(TWICE))
    def taken(self, request, now):
        """Take the prepared step, with whatever more."""
        step = request.param
        rules = {"urgent": URGENT, "deficiency": {"if_not_fixed": AFTER_WAITING.get(step, "continue")}}
        case = make_clock_case(rules=rules)
        head = make_staff(Role.HEAD, case.department)
        actor = {"edit_received": make_staff(Role.CLERK), "reopen": None, "complete": None, "withdraw": None}
        who = {} if step in ("remind", "resume", "lapse") else {"actor": actor.get(step, head)}
        if step != "expedite":  # its urgent term ends within two days of receipt
            now.move_to(SENT_BACK)
        if step in ("complete", "remind", *AFTER_WAITING):
            send_back(case, head)
        if step in AFTER_WAITING:
            now.move_to(day(12, 2))
        if step == "reopen":
            steps.answer(case, actor=head, letter=Letter("Repaired."), result=Result.ANSWERED)
        return case, lambda **more: getattr(steps, step)(case, **who | TWICE[step] | more)

    def test_same_key_is_one_event(self, taken):
        case, take = taken
        first = take(key="click")
        events, mails = case.event_count, len(mails_of(case))
        assert take(key="click") == first
        assert (case.event_count, len(mails_of(case))) == (events, mails)

    def test_stale_form_changes_nothing(self, taken):
        case, take = taken
        seen = case.revision
        steps.note(case, actor=make_staff(Role.CLERK), text="Seen.")
        with pytest.raises(Stale):
            take(revision=seen)
        assert case.events.last().kind == EventKind.NOTED
