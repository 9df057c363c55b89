"""Whoever wrote without a name is promised no day: not at first, and in no later letter either."""

import pytest

from eservices.register import steps
from eservices.register.choices import Result, Role
from eservices.register.submission import Letter
from tests.factories.cases import make_staff

from .clock_stories import SENT_BACK, URGENT, day, lines, mails_of, make_clock_case, send_back

pytestmark = pytest.mark.django_db
DEFICIENCY = {"if_not_fixed": "continue"}


def send_back_and_complete(case, now):
    now.move_to(SENT_BACK)
    send_back(case, make_staff(Role.OFFICER, case.department))
    steps.complete(case, letter=Letter("Here it is."))


def send_back_and_resume(case, now):
    now.move_to(SENT_BACK)
    send_back(case, make_staff(Role.OFFICER, case.department))
    now.move_to(day(12, 2))
    steps.resume(case)


def answer_and_reopen(case, now):
    steps.answer(case, actor=make_staff(Role.OFFICER, case.department), letter=Letter("Done."), result=Result.ANSWERED)
    steps.reopen(case, letter=Letter("The hole is still there."))


def extend(case, now):
    steps.extend(case, actor=make_staff(Role.HEAD, case.department), reason="The archive must be searched.")


def expedite(case, now):
    steps.expedite(case, actor=make_staff(Role.HEAD, case.department), reason="It is dangerous.")


def edit_received(case, now):
    now.move_to(day(11, 21))
    steps.edit_received(case, actor=make_staff(Role.CLERK), received_at=day(11, 19), reason="The stamp.")


MOVING = [extend, expedite, edit_received]
STORIES = [send_back_and_complete, send_back_and_resume, answer_and_reopen, *MOVING]


@pytest.mark.parametrize("nameless", [True, False], ids=["signal", "letter"])
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_no_letter_names_the_day_of_an_answer(story, nameless, now):
    case = make_clock_case(rules={"urgent": URGENT, "deficiency": DEFICIENCY}, nameless=nameless)
    before = len(mails_of(case))
    story(case, now)
    case.refresh_from_db()
    assert case.is_open
    told = [part for mail in mails_of(case)[before:] for part in (mail.parts["body"], str(mail.parts))]
    assert any("due by" in text for text in told) == (not nameless)
    moved = "Due by" in lines(case) or "due date stays" in lines(case)
    assert moved == (story in MOVING and not nameless)
    assert bool(told) == (story is not extend or not nameless)
