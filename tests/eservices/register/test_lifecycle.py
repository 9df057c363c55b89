"""Which step may follow which status, and what everybody reads."""

import pytest

from eservices.register import lifecycle, steps
from eservices.register.access import STEP_ROLES
from eservices.register.choices import Clock, Dispatch, Result, Status

ENDED = {Status.CLOSED, Status.ANNULLED}
BEFORE_REGISTRATION = {
    "enter", "change_journal", "link", "edit_received", "reply", "note", "reissue_code", "withdraw", "annul"
}  # fmt: skip


def words(**parts):
    state = {"status": Status.REGISTERED, "clock": Clock.RUNNING, "result": "", "dispatch": Dispatch.NOT_SENT}
    return lifecycle.wording(**(state | parts))


class TestMoves:
    @pytest.mark.parametrize("step", sorted(lifecycle.MOVES))
    @pytest.mark.parametrize("status", Status.values)
    def test_table_decides(self, step, status):
        if lifecycle.allows(step, status):
            assert lifecycle.after(step, status) in Status.values
        else:
            with pytest.raises(lifecycle.NotAllowed):
                lifecycle.after(step, status)

    @pytest.mark.parametrize(
        ("status", "possible"),
        [
            (Status.CLOSED, {"link", "note", "reissue_code", "hand_over", "reopen"}),
            (Status.ANNULLED, {"note", "reissue_code"}),
            (Status.RECEIVED, BEFORE_REGISTRATION),
        ],
    )
    def test_what_is_possible_at_both_ends(self, status, possible):
        assert {step for step in lifecycle.MOVES if lifecycle.allows(step, status)} == possible

    def test_every_move_is_a_step_and_every_step_of_staff_a_move(self):
        assert all(callable(getattr(steps, step)) for step in lifecycle.MOVES)
        assert set(steps.__all__) == {*lifecycle.MOVES, "register"}
        assert set(STEP_ROLES) <= set(lifecycle.MOVES)

    def test_every_status_can_be_reached(self):
        reached = {Status.RECEIVED}
        for _ in Status:
            reached |= {
                move.target for move in lifecycle.MOVES.values() if move.target and move.sources.intersection(reached)
            }
        assert reached == set(Status)

    def test_answer_closes(self):
        assert lifecycle.after("answer", Status.ASSIGNED) == Status.CLOSED


class TestWording:
    @pytest.mark.parametrize("status", [each for each in Status if each not in ENDED])
    def test_every_open_status_has_words(self, status):
        assert words(status=status).label

    @pytest.mark.parametrize("result", [each for each in Result if each])
    def test_a_closed_case_is_named_by_its_result(self, result):
        found = words(status=Status.CLOSED, clock=Clock.STOPPED, result=result)
        assert (found.code, found.tone) == (result, "ended")

    def test_late_is_said_while_open_and_not_after(self):
        assert words(clock=Clock.OVERDUE).code == "overdue"
        assert words(status=Status.CLOSED, clock=Clock.OVERDUE, result=Result.ANSWERED).code == "answered"

    def test_paused_says_whom_it_waits_for(self):
        assert words(clock=Clock.PAUSED).code == "waiting_applicant"

    def test_answer_that_waits_at_the_counter(self):
        found = words(status=Status.CLOSED, result=Result.ANSWERED, dispatch=Dispatch.READY)
        assert found.code == "ready_for_pickup"

    def test_reopened_is_said_until_work_begins(self):
        assert words(reopened=True).code == "reopened"
        assert words(reopened=True, status=Status.IN_PROGRESS).code == "in_progress"
        assert words(reopened=True, clock=Clock.OVERDUE).code == "overdue"

    def test_answer_that_was_handed_over(self):
        found = words(status=Status.CLOSED, result=Result.ANSWERED, dispatch=Dispatch.HANDED_OVER)
        assert found.code == "answered"

    def test_annulled(self):
        assert words(status=Status.ANNULLED).code == "annulled"
