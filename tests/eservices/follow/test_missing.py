"""What is missing stands on top with a form of its own; sending it completes the case, a message does not."""

from datetime import date

import pytest
from django.db import OperationalError
from django.test import Client

from eservices.register import steps
from eservices.register.choices import Clock, EventKind
from eservices.register.models import Attachment, CalendarDay
from eservices.register.submission import Letter
from tests.eservices.register.clock_stories import MONTH, day, make_clock_case, send_back

from .conftest import Reader, pdf


def kinds(case):
    return [event.kind for event in case.events.order_by("seq")]


@pytest.fixture
def box(waiting, citizen):
    """Reads the box on top of the page."""
    return lambda: citizen.read().split('id="missing"')[1].split("</section>")[0]


class TestBox:
    def test_names_what_is_missing_until_when_and_what_follows(self, box):
        shown = box()
        for part in (
            "<li>Signature</li>",
            "<li>Plan of the flat</li>",
            "<strong>1 December 2026</strong>",
            "7 days left",
        ):
            assert part in shown
        assert "If it does not come in time, your case is left without consideration." in shown

    def test_says_what_sending_it_today_brings(self, box, now):
        assert "If you send everything today, we answer by 21 December 2026." in box()
        now.move_to(day(11, 30))
        assert "If you send everything today, we answer by 28 December 2026." in box()

    def test_after_the_last_day_it_can_still_be_sent(self, box, now):
        now.move_to(day(12, 2))
        assert "It should have come by 1 December 2026. While the case is open, you can still send it." in box()

    def test_a_last_day_that_became_a_day_off_is_not_over_yet(self, box, now):
        CalendarDay.objects.create(jurisdiction="GE", day=date(2026, 12, 1), kind="extra_off")
        now.move_to(day(12, 2))
        assert "It should have come by" not in box()
        now.move_to(day(12, 3))
        assert "It should have come by" in box()

    def test_follows_the_rule_of_the_service(self, now, client, officer):
        other = make_clock_case(rules={"deficiency": {"pauses": False, "if_not_fixed": "continue"}}, terms=MONTH)
        send_back(other, officer)
        page = Reader(client, other).read()
        assert "If it does not come in time, we decide on what there is." in page
        assert "Our clock goes on, so please send it below soon." in page
        assert "If you send everything today" not in page

    def test_is_not_there_when_nothing_is_missing(self, citizen):
        assert 'id="missing"' not in citizen.read()

    def test_words_of_the_office_are_marked_with_their_language(self, box):
        assert 'class="missing__list" lang="en"' in box()


class TestSending:
    def test_completes_the_case_with_text_and_file(self, waiting, citizen, now):
        now.move_to(day(11, 27))
        answer = citizen.send("complete", files=[pdf()])
        assert answer["Location"].endswith("?sent=complete")
        assert kinds(waiting)[-1] == EventKind.COMPLETED
        waiting.refresh_from_db()
        assert waiting.awaited_until is None
        assert waiting.clock == Clock.RUNNING
        assert waiting.messages.last().attachments.get().name == "scan.pdf"
        page = citizen.client.get(answer["Location"]).content.decode()
        assert "We have received what was missing. Our clock runs again." in page
        assert 'id="missing"' not in page
        assert "From 24 November to 27 November we waited for what was missing. Added: 3 calendar days." in page

    def test_file_alone_is_enough(self, waiting, citizen):
        citizen.send("complete", text="", files=[pdf()])
        assert kinds(waiting)[-1] == EventKind.COMPLETED

    def test_twice_is_once(self, waiting, citizen):
        same = {"key": "3f0c0f4e-55ce-4a7e-9a0d-7a8a5d2f0b11"}
        assert citizen.send("complete", **same).status_code == 302
        assert citizen.send("complete", **same).status_code == 302
        assert kinds(waiting).count(EventKind.COMPLETED) == 1

    def test_message_does_not_complete(self, waiting, citizen):
        citizen.send("case", "When do I get it?")
        waiting.refresh_from_db()
        assert waiting.awaited_until
        assert kinds(waiting)[-1] == EventKind.REPLIED

    def test_forms_of_the_page_share_no_field(self, waiting, citizen):
        page = citizen.read()
        assert page.count('name="text"') == page.count('name="complete-text"') == 1
        assert page.count('id="id_text"') == page.count('id="id_complete-text"') == 1

    def test_looking_at_its_address_sends_nothing(self, waiting, citizen):
        answer = citizen.look("complete")
        assert answer.status_code == 302
        assert answer["Location"].endswith("#missing")
        assert kinds(waiting)[-1] == EventKind.SENT_BACK


class TestNothingIsLost:
    def test_empty_form_is_refused_beside_its_field(self, waiting, citizen):
        answer = citizen.send("complete", text=" ")
        assert answer.status_code == 422
        assert "id_complete-text" in answer.content.decode().split("error-summary")[1].split("</ul>")[0]
        assert not answer.context["form"].is_bound

    def test_bad_file_keeps_text_and_good_file(self, waiting, citizen):
        answer = citizen.send("complete", "The signature.", files=[pdf("good.pdf"), pdf("bad.pdf", b"MZ not a pdf")])
        assert answer.status_code == 422
        assert "The signature." in answer.content.decode()
        citizen.send("complete", kept=answer.context["completion"].data["complete-kept"])
        assert [file.name for file in Attachment.objects.filter(message__isnull=False)] == ["good.pdf"]

    @pytest.mark.parametrize("fault", [OperationalError("database is locked"), OSError(28, "No space left on device")])
    def test_fault_on_our_side_keeps_text_and_file(self, waiting, citizen, monkeypatch, fault):
        def away(*_args, **_more):
            raise fault

        with monkeypatch.context() as broken:
            broken.setattr(steps, "complete", away)
            answer = citizen.send("complete", "The signature.", files=[pdf()])
        assert answer.status_code == 503
        assert "The signature." in answer.content.decode()
        citizen.send("complete", kept=answer.context["completion"].data["complete-kept"])
        assert waiting.messages.last().attachments.count() == 1

    def test_lost_security_token_keeps_what_was_written(self, waiting, client):
        strict = Reader(Client(enforce_csrf_checks=True), waiting)
        answer = strict.send("complete", "The signature.")
        assert answer.status_code == 403
        assert "The signature." in answer.content.decode().split('id="missing"')[1].split("</section>")[0]
        assert kinds(waiting)[-1] == EventKind.SENT_BACK

    def test_second_letter_after_completion_is_offered_as_a_message(self, waiting, citizen):
        citizen.send("complete")
        answer = citizen.send("complete", "And the plan.", files=[pdf("plan.pdf")])
        assert answer.status_code == 422
        message = answer.context["form"]
        assert message["text"].value() == "And the plan."
        assert [file.name for file in message.kept_files()] == ["plan.pdf"]
        sent = citizen.send("case", "And the plan.", kept=message.data["kept"])
        assert sent.status_code == 302
        assert waiting.messages.last().attachments.get().name == "plan.pdf"

    def test_letter_that_came_after_the_case_was_closed_is_shown(self, waiting, citizen, officer):
        steps.answer(waiting, actor=officer, letter=Letter("Done."), result="answered")
        answer = citizen.send("complete", "And the plan.")
        assert answer.status_code == 422
        page = answer.content.decode()
        assert "This was not sent" in page
        assert "And the plan." in page


def test_queries_are_bounded(waiting, citizen, django_assert_max_num_queries):
    citizen.look()
    with django_assert_max_num_queries(25):
        citizen.look()
