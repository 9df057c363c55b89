"""What is missing: sent back, reminded, completed, or not; and what the clock does meanwhile."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.utils import translation

from backstage.models import OutgoingMail
from eservices.register import chain, history, steps, ticks
from eservices.register.choices import Clock, EventKind, Result, Role, Status
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import CalendarDay
from eservices.register.submission import Letter, store
from eservices.register.waiting import look_after
from tests.factories.cases import make_department, make_staff

from .clock_stories import (
    MONTH,
    RECEIVED,
    SENT_BACK,
    UNTIL,
    day,
    last_mail,
    mails_of,
    make_clock_case,
    send_back,
    travel,
)

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
SIGNED = Letter("Here is the signature.")


@pytest.fixture
def now():
    translation.activate("en")
    with travel() as traveller:
        yield traveller


@pytest.fixture
def case(now):
    case = make_clock_case()
    now.move_to(SENT_BACK)
    return case


@pytest.fixture
def officer(case):
    return make_staff(Role.OFFICER, case.department)


@pytest.fixture
def waiting(case, officer):
    send_back(case, officer)
    return case


def lines(case, read=history.for_citizen):
    return "\n".join(f"{line.title}: {line.detail}" for line in read(case))


class TestCheck:
    def test_stays_inside(self, case, officer):
        mails = len(mails_of(case))
        steps.check(case, actor=officer)
        assert case.events.last().kind == EventKind.CHECKED
        assert len(mails_of(case)) == mails
        assert "checked" not in [line.kind for line in history.for_citizen(case)]

    @pytest.mark.parametrize(("at", "in_time"), [(day(11, 24, 23), True), (day(11, 25), False)])
    def test_within_its_own_term(self, case, officer, now, at, in_time):
        now.move_to(at)  # the third day is a holiday, 23 November, so it is the 24th
        assert steps.check(case, actor=officer).data["in_time"] == in_time
        assert ("term for checking was over" in lines(case, history.for_staff)) != in_time

    def test_case_that_waits_is_not_complete(self, waiting, officer):
        with pytest.raises(NotAllowed, match="waits for what is missing"):
            steps.check(waiting, actor=officer)


class TestSendBack:
    def test_clock_stands_still_and_the_letter_says_what_is_missing(self, case, officer):
        send_back(case, officer)
        assert (case.clock, case.awaited_until) == (Clock.PAUSED, UNTIL)
        assert history.where_it_stands(case).code == "waiting_applicant"
        for words in ("Plan of the flat", "1 December 2026", "stands still", "/follow/"):
            assert words in last_mail(case)
        assert "To be completed by 1 December 2026." in lines(case)

    @pytest.mark.parametrize("until", [date(2026, 11, 30), date(2026, 12, 9)])
    def test_shortest_and_longest_term(self, case, officer, until):
        send_back(case, officer, until=until)  # the fifth day is a Sunday, so Monday is the first possible
        assert case.awaited_until == until

    @pytest.mark.parametrize(
        ("until", "reason"),
        [
            (date(2026, 11, 27), "30 November 2026 is the earliest"),
            (date(2026, 12, 10), "9 December 2026 is the latest"),
            (date(2026, 12, 5), "day off. The next working day is 7 December 2026"),
        ],
    )
    def test_too_near_too_far_or_a_day_off(self, case, officer, until, reason):
        with pytest.raises(NotAllowed, match=reason):
            send_back(case, officer, until=until)
        assert case.events.filter(kind=EventKind.SENT_BACK).count() == 0

    def test_without_a_list(self, case, officer):
        with pytest.raises(NotAllowed, match="List what is missing"):
            send_back(case, officer, letter=Letter("  "))

    def test_more_time_once(self, waiting, officer, now):
        now.move_to(day(12, 1))
        send_back(waiting, officer, until=date(2026, 12, 8))
        assert waiting.awaited_until == date(2026, 12, 8)
        assert "More time" in last_mail(waiting)
        with pytest.raises(NotAllowed, match="prolonged once"):
            send_back(waiting, officer, until=date(2026, 12, 9))

    @pytest.mark.parametrize("until", [UNTIL, date(2026, 12, 10)])
    def test_more_time_is_more_and_not_over_the_longest_term(self, waiting, officer, until):
        with pytest.raises(NotAllowed):
            send_back(waiting, officer, until=until)

    def test_more_time_goes_on_with_the_same_pause(self, waiting, officer, now):
        now.move_to(day(12, 1))
        send_back(waiting, officer, until=date(2026, 12, 8))
        now.move_to(day(12, 4))
        steps.complete(waiting, letter=SIGNED)
        assert waiting.due_on == date(2026, 12, 30)  # ten days after the 20th

    def test_service_that_does_not_pause(self, now):
        case = make_clock_case(rules={"deficiency": {"pauses": False}})
        now.move_to(SENT_BACK)
        send_back(case, make_staff(Role.OFFICER, case.department))
        assert (case.clock, case.waits_for_applicant) == (Clock.RUNNING, True)
        assert "stands still" not in last_mail(case)

    def test_late_case_stays_late(self, case, officer, now):
        now.move_to(day(12, 22))
        send_back(case, officer, until=date(2026, 12, 28))
        assert case.clock == Clock.OVERDUE
        assert "stands still" not in last_mail(case)

    def test_not_late_while_it_waits(self, waiting, now):
        now.move_to(day(2, 1, year=2027))
        ticks.mark_overdue()
        waiting.refresh_from_db()
        assert waiting.clock == Clock.PAUSED
        assert not waiting.is_overdue

    def test_proposed_answer_comes_first(self, case, officer):
        type(case).objects.filter(pk=case.pk).update(status=Status.ENDORSING)
        with pytest.raises(NotAllowed, match="being endorsed"):
            send_back(case, officer)


class TestComplete:
    def test_clock_runs_again(self, waiting, now):
        now.move_to(day(12, 1))
        file = store(ContentFile(b"plan", name="plan.txt"), content_type="text/plain")
        steps.complete(waiting, letter=Letter("Signed.", (file,)))
        assert (waiting.clock, waiting.awaited_until) == (Clock.RUNNING, None)
        assert waiting.due_on == date(2026, 12, 28)  # seven days after Sunday the 20th is a Sunday again
        assert "28 December 2026" in last_mail(waiting)
        assert waiting.messages.last().attachments.get().name == "plan.txt"

    def test_late_is_better_than_never(self, waiting, now):
        now.move_to(day(12, 2))
        assert steps.complete(waiting, letter=SIGNED).data["late"]

    def test_clerk_enters_what_came_on_paper(self, waiting):
        clerk = make_staff(Role.CLERK)
        steps.complete(waiting, letter=SIGNED, actor=clerk)
        assert waiting.events.last().actor == clerk
        assert "Entered by the office" in lines(waiting)

    def test_stranger_may_not(self, waiting):
        with pytest.raises(NotAllowed, match="role"):
            steps.complete(waiting, letter=SIGNED, actor=make_staff(Role.OFFICER, make_department("elsewhere")))

    def test_nothing_is_missing(self, case):
        with pytest.raises(NotAllowed, match="Nothing is missing"):
            steps.complete(case, letter=SIGNED)

    def test_nothing_is_sent(self, waiting):
        with pytest.raises(NotAllowed, match="attach a file"):
            steps.complete(waiting, letter=Letter(" "))

    @pytest.mark.parametrize("read", [history.for_citizen, history.for_staff])
    def test_message_is_no_completion_and_says_so(self, waiting, read):
        steps.reply(waiting, letter=Letter("I shall bring it."))
        assert waiting.clock == Clock.PAUSED
        assert "does not complete the case" in lines(waiting, read)


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


class TestWithoutALongestTerm:
    """A service published before it had to say how long the applicant may have in all."""

    @pytest.fixture
    def case(self, now):
        return make_clock_case(terms={name: term for name, term in MONTH.items() if name != "deficiency_extra"})

    def test_at_most_a_year(self, case, officer):
        with pytest.raises(NotAllowed, match="22 November 2027 is the latest possible day"):
            send_back(case, officer, until=date(9999, 12, 31))
        send_back(case, officer, until=date(2027, 11, 22))  # the year ends on a Saturday
        assert case.awaited_until == date(2027, 11, 22)
