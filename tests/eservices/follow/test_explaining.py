"""Each state of a case in plain words, the clock as it truly stands, and a timeline that speaks to its reader."""

from datetime import date

import pytest

from eservices.follow.clock import clock_of
from eservices.follow.explaining import explain
from eservices.register import steps
from eservices.register.choices import AnswerBy, EventKind, Result, Role
from eservices.register.submission import Letter
from tests.eservices.register.clock_stories import URGENT, day, make_clock_case, send_back
from tests.factories.cases import make_staff

from .conftest import Reader


@pytest.fixture
def told(citizen):
    """The sentence of the page on where the case stands."""
    return lambda: citizen.read().split('<section class="state')[1].split("</section>")[0]


@pytest.fixture
def head(case):
    return make_staff(Role.HEAD, case.department)


class TestOpenCases:
    def test_registered(self, case, told):
        assert f"{case.department} is dealing with it." in told()

    def test_received_and_not_registered_yet(self, now, client):
        case = make_clock_case(rules={"registration": "by_clerk"})
        page = Reader(client, case).read()
        assert "The registry office looks at it and then registers it; we write to you when it does." in page

    def test_question(self, case, told, officer):
        steps.ask(case, actor=officer, letter=Letter("Where is it?"))
        assert "asked you a question. Please answer it below." in told()

    def test_waiting(self, waiting, told):
        assert "Something is missing, and our clock stands still. Please send it below." in told()

    def test_extended_until_when_and_why(self, case, told, head):
        steps.begin(case, actor=head)
        steps.extend(case, actor=head, reason="The survey takes until January.", until=date(2027, 1, 18))
        assert "needs more time: the answer comes by 18 January 2027." in told()
        assert "The survey takes until January." in told()

    def test_urgent(self, now, client):
        case = make_clock_case(rules={"urgent": URGENT})
        steps.expedite(case, actor=make_staff(Role.HEAD, case.department), reason="The wall leans.")
        assert (
            "is dealing with it as urgent: the answer comes by 22 November 2026, 10:00." in Reader(client, case).read()
        )

    def test_prepared_and_signed_without_the_draft(self, now, client):
        case = make_clock_case(rules={"signed_by": "head"})
        author, head = make_staff(Role.OFFICER, case.department), make_staff(Role.HEAD, case.department)
        steps.propose(case, actor=author, letter=Letter("A secret draft."), result=Result.ANSWERED)
        reader = Reader(client, case)
        for step in (lambda: None, lambda: steps.endorse(case, actor=head)):
            step()
            assert "The answer is being prepared: it is written, and somebody else looks at it" in reader.read()
            assert "A secret draft." not in reader.read()

    def test_reopened(self, case, told, officer):
        steps.answer(case, actor=officer, letter=Letter("Mended."), result=Result.ANSWERED)
        steps.reopen(case, letter=Letter("It still leaks."))
        assert "You told us that it is not solved." in told()
        assert "is dealing with it again, by 21 December 2026." in told()

    def test_late(self, case, told, now):
        now.move_to(day(12, 22))
        assert "The answer is late." in told()

    def test_never_late_while_the_clock_stands_still(self, waiting, told, now):
        now.move_to(day(12, 30))
        assert "The answer is late." not in told()


class TestEndings:
    @pytest.mark.parametrize(
        ("result", "sentence"),
        [
            (Result.ANSWERED, "The case is closed. What we decided stands below."),
            (Result.PARTLY, "We granted a part of it."),
            (Result.REFUSED, "We refused it. The reasons stand below, and how you can appeal."),
        ],
    )
    def test_answered(self, case, told, officer, result, sentence):
        steps.answer(case, actor=officer, letter=Letter("See here."), result=result, ground="Article 1")
        assert sentence in told()

    def test_ready_for_pick_up_and_handed_over(self, now, client):
        case = make_clock_case(answer_by=AnswerBy.COUNTER)
        steps.answer(
            case, actor=make_staff(Role.OFFICER, case.department), letter=Letter("Here."), result=Result.ANSWERED
        )
        assert "The answer is ready. Please pick it up at the service centre" in Reader(client, case).read()
        steps.hand_over(case, actor=make_staff(Role.CLERK), to_whom="Nana Gelashvili")
        page = Reader(client, case).read()
        assert "The answer was handed over at the service centre." in page
        assert "Nana Gelashvili" not in page

    def test_forwarded_names_the_body(self, case, told, officer):
        steps.forward(case, actor=officer, body="The water company", letter=Letter("The meter is theirs."))
        assert "Another body is competent: The water company." in told()

    def test_lapsed(self, waiting, told, now, citizen):
        now.move_to(day(12, 2))
        steps.lapse(waiting)
        assert "It was left without consideration." in told()
        assert "What was missing did not come by 1 December 2026." in citizen.read()

    def test_annulled(self, case, told):
        steps.annul(case, actor=make_staff(Role.CLERK), reason="Twice.")
        assert "The registration is annulled." in told()

    def test_appeal_names_its_last_day(self, now, client):
        case = make_clock_case(rules={"appeal": {"n": 1, "unit": "months"}})
        officer = make_staff(Role.OFFICER, case.department)
        steps.answer(case, actor=officer, letter=Letter("No."), result=Result.REFUSED, ground="Article 1")
        appeal = Reader(client, case).read().split("If you do not agree")[1].split("</section>")[0]
        assert "The last day for an appeal is 21 December 2026." in appeal

    def test_erased_words_leave_a_sentence(self, case, officer):
        steps.forward(case, actor=officer, body="The water company", letter=Letter("Theirs."))
        for event in case.events.filter(kind=EventKind.FORWARDED):
            event.text.delete()
        assert explain(case) == "Another body is competent. We passed it on, and that body answers you."


class TestClock:
    def bar(self, case):
        case.refresh_from_db()
        return clock_of(case, case.get_ledger())

    def test_runs(self, case, now):
        now.move_to(day(11, 30))
        bar = self.bar(case)
        assert bar["wording"] == "21 days left"
        assert (bar["pauses"], bar["late"]) == ([], False)
        assert bar["run"] == pytest.approx(100 * 10 / 31)

    def test_stands_still_until_today(self, waiting, now):
        now.move_to(day(11, 30))
        bar = self.bar(waiting)
        assert bar["wording"] == "The clock stands still"
        [pause] = bar["pauses"]
        assert (pause["start"], pause["width"]) == (pytest.approx(100 * 4 / 31), pytest.approx(100 * 6 / 31))

    def test_shows_where_it_stood_still(self, waiting, now):
        now.move_to(day(11, 27))
        steps.complete(waiting, letter=Letter("Here."))
        now.move_to(day(12, 1))
        bar = self.bar(waiting)
        assert bar["due"] == date(2026, 12, 23)
        assert bar["wording"] == "22 days left"
        assert len(bar["pauses"]) == 1

    def test_late(self, case, now):
        now.move_to(day(12, 23))
        bar = self.bar(case)
        assert (bar["wording"], bar["late"], bar["run"]) == ("2 days late", True, 100)

    def test_term_in_hours(self, now):
        bar = self.bar(make_clock_case(terms={"n": 48, "unit": "hours"}))
        assert bar["start"] == date(2026, 11, 20)
        assert bar["wording"] == "2 days left"

    def test_label_of_the_date_is_true(self, case, citizen, officer, now):
        assert "We answer no later than" in citizen.read()
        now.move_to(day(12, 22))
        assert "The answer was due by" in citizen.read()
        now.move_to(day(11, 20))
        send_back(case, officer)
        assert "Our last day, as things stand" in citizen.read()
        steps.answer(case, actor=officer, letter=Letter("Done."), result=Result.ANSWERED)
        assert "The answer was due by" in citizen.read()


class TestTimeline:
    def test_speaks_to_the_applicant_and_repeats_no_message(self, waiting, citizen):
        steps.complete(waiting, letter=Letter("Here is the plan."))
        timeline = citizen.read().split('class="timeline"')[1].split("</ol>")[0]
        for title in ("We asked for what is missing", "You sent what was missing"):
            assert title in timeline
        assert "To be completed by 1 December 2026." in timeline
        assert "Plan of the flat" not in timeline
        assert "Here is the plan." not in timeline

    def test_shows_that_it_stands_still(self, waiting, citizen):
        timeline = citizen.read().split('class="timeline"')[1].split("</ol>")[0]
        assert 'class="is-paused" aria-current="step"' in timeline
        assert "Your last day to complete it" in timeline

    def test_message_that_did_not_complete_says_so(self, waiting, citizen):
        citizen.send("case", "When do I get it?")
        timeline = citizen.read().split('class="timeline"')[1].split("</ol>")[0]
        assert "You wrote to us" in timeline
        assert "we still wait for what is missing" in timeline
        assert "When do I get it?" not in timeline
