"""“This did not solve it” and withdrawing: each on a page of its own, done by its button alone, once."""

import pytest
from django.test import Client

from eservices.follow.options import may_withdraw, reopen_until
from eservices.register import steps
from eservices.register.choices import EventKind, Result, Role, Status
from eservices.register.lifecycle import NotAllowed
from eservices.register.submission import Letter
from tests.eservices.register.clock_stories import day, make_clock_case
from tests.factories.cases import make_staff

from .conftest import Reader, pdf

KEY = {"key": "3f0c0f4e-55ce-4a7e-9a0d-7a8a5d2f0b11"}
NOT_SOLVED = Letter("The roof still leaks.")


def kinds(case):
    return [event.kind for event in case.events.order_by("seq")]


@pytest.fixture
def answered(case, officer):
    """Answered on the day it came, 20 November."""
    steps.answer(case, actor=officer, letter=Letter("The roof is mended."), result=Result.ANSWERED)
    return case


class TestReopening:
    def test_takes_the_case_up_again_with_the_reason_and_files(self, answered, citizen):
        answer = citizen.send("reopen", NOT_SOLVED.text, files=[pdf("leak.pdf")])
        assert answer["Location"].endswith("?sent=reopen")
        answered.refresh_from_db()
        assert answered.status in (Status.REGISTERED, Status.ASSIGNED)
        assert answered.messages.last().attachments.get().name == "leak.pdf"
        page = citizen.client.get(answer["Location"]).content.decode()
        assert "We have taken the case up again." in page
        assert "Reopened 1 time." in page
        assert "You told us that it is not solved" in page

    def test_is_offered_with_its_last_day(self, answered, citizen, now):
        assert "Until 20 December 2026 you can tell us what is still not solved." in citizen.read()
        assert citizen.address("reopen") in citizen.read()

    @pytest.mark.parametrize(("moment", "possible"), [(day(12, 20), True), (day(12, 21), False)])
    def test_is_offered_as_long_as_the_step_takes_it(self, answered, citizen, now, moment, possible):
        now.move_to(moment)
        assert (reopen_until(answered) is not None) == possible
        assert (citizen.address("reopen") in citizen.read()) == possible
        if possible:
            steps.reopen(answered, letter=NOT_SOLVED)
        else:
            with pytest.raises(NotAllowed):
                steps.reopen(answered, letter=NOT_SOLVED)

    def test_is_not_offered_while_open_or_where_the_service_never_reopens(self, case, citizen, client, officer):
        assert citizen.address("reopen") not in citizen.read()
        final = make_clock_case(rules={"reopen_within": 0})
        steps.answer(final, actor=officer, letter=Letter("No."), result=Result.ANSWERED)
        assert "did not solve" not in Reader(client, final).read()

    def test_after_the_last_day_its_address_leads_back(self, answered, citizen, now):
        now.move_to(day(12, 21))
        assert citizen.look("reopen")["Location"] == citizen.address()

    def test_needs_a_reason_even_with_a_file(self, answered, citizen):
        answer = citizen.send("reopen", "", files=[pdf("leak.pdf")])
        assert answer.status_code == 422
        assert answer.context["form"].errors["text"] == ["Write what is still not solved."]
        assert "leak.pdf" in answer.content.decode()
        citizen.send("reopen", NOT_SOLVED.text, kept=answer.context["form"].data["kept"])
        assert answered.messages.last().attachments.get().name == "leak.pdf"

    def test_twice_is_once(self, answered, citizen):
        for _try in range(2):
            assert citizen.send("reopen", NOT_SOLVED.text, **KEY).status_code == 302
        answered.refresh_from_db()
        assert answered.reopened == 1

    def test_looking_changes_nothing(self, answered, citizen):
        assert citizen.look("reopen").status_code == 200
        assert kinds(answered)[-1] == EventKind.ANSWERED

    def test_is_counted_each_time(self, answered, citizen, officer):
        for _time in range(2):
            citizen.send("reopen", NOT_SOLVED.text)
            answered.refresh_from_db()
            steps.answer(answered, actor=officer, letter=Letter("Mended again."), result=Result.ANSWERED)
        assert "Reopened 2 times." in citizen.read()
        assert "It was reopened 2 times before." in citizen.read("reopen")


class TestWithdrawing:
    def test_ends_the_case(self, case, citizen):
        answer = citizen.send("withdraw", "")
        assert answer["Location"].endswith("?sent=withdraw")
        case.refresh_from_db()
        assert (case.status, case.result) == (Status.CLOSED, Result.WITHDRAWN)
        page = citizen.client.get(answer["Location"]).content.decode()
        assert "You have withdrawn it." in page
        assert "You withdrew it. Nobody works on it any more, and no answer will come." in page

    def test_a_reason_may_be_given(self, case, citizen):
        citizen.send("withdraw", "It was mended meanwhile.")
        assert case.messages.get().text == "It was mended meanwhile."

    def test_looking_changes_nothing_and_asks_once_more(self, case, citizen):
        page = citizen.read("withdraw")
        assert "It cannot be taken back" in page
        assert EventKind.WITHDRAWN not in kinds(case)

    def test_twice_is_once(self, case, citizen):
        for _try in range(2):
            assert citizen.send("withdraw", "", **KEY).status_code == 302
        assert kinds(case).count(EventKind.WITHDRAWN) == 1

    def test_is_offered_while_the_case_is_open(self, case, citizen, officer):
        assert may_withdraw(case)
        assert citizen.address("withdraw") in citizen.read()
        steps.answer(case, actor=officer, letter=Letter("Done."), result=Result.ANSWERED)
        assert citizen.address("withdraw") not in citizen.read()
        assert citizen.look("withdraw")["Location"] == citizen.address()

    def test_withdrawn_case_is_not_offered_to_be_reopened_or_appealed(self, case, citizen):
        citizen.send("withdraw", "")
        assert citizen.address("reopen") not in citizen.read()
        assert "If you do not agree" not in citizen.read()

    def test_service_that_does_not_allow_it_offers_none(self, now, client):
        firm = Reader(client, make_clock_case(rules={"withdrawable": False}))
        assert firm.address("withdraw") not in firm.read()
        assert firm.look("withdraw").status_code == 302
        answer = firm.send("withdraw", "Please.")
        assert answer.status_code == 422
        assert "Please." in answer.content.decode()
        assert EventKind.WITHDRAWN not in kinds(firm.case)


@pytest.mark.parametrize("place", ["reopen", "withdraw"])
class TestDoors:
    def test_lost_security_token_keeps_what_was_written(self, place, answered):
        strict = Reader(Client(enforce_csrf_checks=True), answered)
        answer = strict.send(place, "The roof still leaks.")
        assert answer.status_code == 403
        assert "The roof still leaks." in answer.content.decode()
        assert kinds(answered)[-1] == EventKind.ANSWERED

    def test_dead_link_opens_nothing(self, place, answered, citizen):
        address = citizen.address(place)
        steps.reissue_code(answered, actor=make_staff(Role.CLERK))
        for answer in (citizen.client.get(address), citizen.client.post(address, {"text": "x"})):
            assert answer.status_code == 302
            assert answer["Location"] == "/en/follow/?expired=1"
        assert kinds(answered)[-1] == EventKind.CODE_REISSUED

    def test_is_kept_by_nobody(self, place, answered, citizen, case):
        answer = citizen.send(place, "")
        assert "no-store" in answer["Cache-Control"]
