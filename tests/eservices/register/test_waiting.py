"""While the applicant is waited for: reminded before the last day, and what follows after it."""

from datetime import date

import pytest

from backstage.models import OutgoingMail
from eservices.register import chain, history, steps, ticks
from eservices.register.choices import Clock, EventKind, Result, Role, Status
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import CalendarDay
from eservices.register.submission import Letter
from eservices.register.waiting import look_after
from tests.factories.cases import make_staff

from .clock_stories import (
    RECEIVED,
    SENT_BACK,
    UNTIL,
    day,
    last_mail,
    lines,
    make_clock_case,
    send_back,
)

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def case(case, now):
    now.move_to(SENT_BACK)
    return case


class TestReminder:
    def test_two_working_days_before_and_once(self, waiting, now):
        now.move_to(day(11, 26))
        assert look_after(day(11, 26)) == 0
        now.move_to(day(11, 27))
        ticks.wait_for_applicants()
        ticks.wait_for_applicants()
        assert waiting.events.filter(kind=EventKind.REMINDED).count() == 1
        assert "Plan of the flat" in last_mail(waiting)
        assert "unconsidered" in last_mail(waiting)

    def test_not_on_the_first_day(self, now):
        case = make_clock_case(rules={"deficiency": {"remind_before": 20}})
        now.move_to(SENT_BACK)
        send_back(case, make_staff(Role.OFFICER, case.department))
        assert look_after(SENT_BACK) == 0

    def test_holiday_brings_it_forward(self, waiting, now):
        CalendarDay.objects.create(jurisdiction="GE", day=date(2026, 11, 30), kind="holiday", names={})
        now.move_to(day(11, 26))
        assert look_after(day(11, 26)) == 1

    def test_again_after_more_time(self, waiting, officer, now):
        now.move_to(day(11, 27))
        look_after(day(11, 27))
        with pytest.raises(NotAllowed, match="reminded already"):
            steps.remind(waiting)
        send_back(waiting, officer, until=date(2026, 12, 8))
        now.move_to(day(12, 7))
        assert look_after(day(12, 7)) == 1

    def test_nothing_to_remind_of(self, case):
        with pytest.raises(NotAllowed, match="nothing to remind"):
            steps.remind(case)


class TestEndOfWaiting:
    def test_left_unconsidered_the_day_after(self, waiting, now):
        now.move_to(day(12, 1, 23))
        with pytest.raises(NotAllowed, match="not over"):
            steps.lapse(waiting)
        now.move_to(day(12, 2, 1))
        ticks.wait_for_applicants()
        waiting.refresh_from_db()
        assert (waiting.status, waiting.result, waiting.clock) == (Status.CLOSED, Result.UNCONSIDERED, Clock.STOPPED)
        assert waiting.version.text("appeal", "en") in last_mail(waiting)
        assert not waiting.answered_late

    def test_last_day_that_was_made_a_day_off_moves_on(self, waiting, now):
        CalendarDay.objects.create(jurisdiction="GE", day=UNTIL, kind="extra_off", names={})
        assert look_after(day(12, 2, 23)) == 1  # the reminder, not the end
        assert look_after(day(12, 3)) == 1
        assert waiting.events.last().kind == EventKind.CLOSED

    def test_not_over_the_heads_of_those_who_sign(self, waiting, officer, now):
        steps.propose(waiting, actor=officer, letter=Letter("Granted."), result=Result.ANSWERED)
        assert look_after(day(12, 2)) == 0
        steps.decline(waiting, actor=officer, reason="It is not complete.")
        assert look_after(day(12, 2)) == 1

    def test_not_when_the_applicant_wrote_meanwhile(self, waiting, officer, now):
        steps.reply(waiting, letter=Letter("Here is the signature."))
        now.move_to(day(12, 2))
        assert look_after(day(12, 2)) == 0
        with pytest.raises(NotAllowed, match="somebody must look"):
            steps.lapse(waiting)
        now.move_to(day(12, 3))
        steps.close(waiting, actor=make_staff(Role.CLERK), result=Result.UNCONSIDERED, reason="The plan is missing.")
        assert waiting.result == Result.UNCONSIDERED

    def test_message_read_and_asked_for_more_again_ends_by_itself(self, waiting, officer, now):
        steps.reply(waiting, letter=Letter("Here is the signature."))
        send_back(waiting, officer, until=date(2026, 12, 8))
        now.move_to(day(12, 9))
        assert look_after(day(12, 9)) == 1

    def test_not_for_somebody_without_e_mail(self, now):
        case = make_clock_case(email="", answer_by="post")
        now.move_to(SENT_BACK)
        send_back(case, make_staff(Role.OFFICER, case.department))
        now.move_to(day(12, 2))
        assert look_after(day(12, 2)) == 0

    @pytest.mark.parametrize(("when", "ended"), [(RECEIVED, 1), (SENT_BACK, 0)])
    def test_not_when_the_letter_came_back(self, case, officer, now, when, ended):
        send_back(case, officer)
        mails = OutgoingMail.objects.filter(reference=f"case:{case.pk}", created_at__gte=when)
        if when == RECEIVED:
            mails = mails.exclude(created_at__gte=SENT_BACK)  # a receipt that came back says nothing of this letter
        assert mails.update(state=OutgoingMail.State.REFUSED)
        now.move_to(day(12, 2))
        assert look_after(day(12, 2)) == ended

    def test_by_nobody(self, waiting, now):
        now.move_to(day(12, 2))
        look_after(day(12, 2))
        event = waiting.events.last()
        assert (event.actor, event.data["by"]) == (None, "system")
        assert history.for_staff(waiting)[0].actor == "automatically"
        assert "did not come by 1 December 2026" in lines(waiting)

    def test_result_need_not_be_among_those_to_choose(self, waiting, now):
        waiting.version.results = ["answered"]
        waiting.version.save()
        now.move_to(day(12, 2))
        assert look_after(day(12, 2)) == 1

    def test_service_that_goes_on(self, now):
        case = make_clock_case(rules={"deficiency": {"if_not_fixed": "continue"}})
        now.move_to(SENT_BACK)
        send_back(case, make_staff(Role.OFFICER, case.department))
        now.move_to(day(12, 2))
        with pytest.raises(NotAllowed, match="in this way"):
            steps.lapse(case)
        ticks.wait_for_applicants()
        case.refresh_from_db()
        assert (case.clock, case.awaited_until, case.is_open) == (Clock.RUNNING, None, True)
        assert case.due_on == date(2026, 12, 28)  # eight days after the 20th
        assert "28 December 2026" in last_mail(case)

    def test_resume_is_not_for_a_service_that_ends_it(self, waiting, now):
        now.move_to(day(12, 2))
        with pytest.raises(NotAllowed, match="in this way"):
            steps.resume(waiting)

    def test_one_case_that_fails_holds_up_no_other(self, waiting, now, monkeypatch):
        other = make_clock_case()
        send_back(other, make_staff(Role.OFFICER, other.department))
        now.move_to(day(12, 2))
        lapse = steps.lapse
        monkeypatch.setattr(steps, "lapse", lambda case, **more: lapse(case, **more) if case == other else 1 / 0)
        assert look_after(day(12, 2)) == 1

    def test_answered_case_waits_no_more(self, waiting, officer):
        steps.answer(waiting, actor=officer, letter=Letter("Done."), result=Result.ANSWERED)
        assert waiting.awaited_until is None

    def test_chain_holds(self, waiting, now):
        now.move_to(day(12, 2))
        look_after(day(12, 2))
        waiting.refresh_from_db()
        assert list(chain.broken_links(waiting)) == []
