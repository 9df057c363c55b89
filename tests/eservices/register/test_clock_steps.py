"""What is missing: looked for, sent back, completed; and what the clock does meanwhile."""

from datetime import date

import pytest
from django.core.files.base import ContentFile

from eservices.register import history, steps, ticks
from eservices.register.choices import Clock, EventKind, Role, Status
from eservices.register.lifecycle import NotAllowed
from eservices.register.submission import Letter, store
from tests.factories.cases import make_department, make_staff

from .clock_stories import (
    MONTH,
    SENT_BACK,
    UNTIL,
    day,
    last_mail,
    lines,
    mails_of,
    make_clock_case,
    send_back,
)

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
SIGNED = Letter("Here is the signature.")


@pytest.fixture
def case(case, now):
    now.move_to(SENT_BACK)
    return case


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
