"""An action: written, shown as the citizen will see it, done once."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from backstage.models import OutgoingMail
from eservices.desk.models import Preparation, PreparationFile
from eservices.register import chain, steps, tracking
from eservices.register.choices import Status
from eservices.register.models import Event, Message

pytestmark = pytest.mark.django_db

ANSWER = {"result": "answered", "text": "მილი შეკეთდა 20 ნოემბერს."}


def prepare(client: Client, case, step: str, data: dict, files: list | None = None):
    """Fill in the form; returns the address of the preview."""
    response = client.post(reverse("desk:step", args=[case.pk, step]), data | ({"files": files} if files else {}))
    assert response.status_code == 302, response.content.decode()
    return response.url


def text_file(name: str = "აქტი.txt", content: bytes = b"the act"):
    return SimpleUploadedFile(name, content, content_type="application/x-evil")


class TestPreview:
    def test_shows_what_the_citizen_will_see_and_leaves_nothing(self, as_, officer, case):
        client = as_(officer)
        events, mails = case.event_count, OutgoingMail.objects.count()
        page = client.get(prepare(client, case, "answer", ANSWER)).content.decode()
        assert "მილი შეკეთდა 20 ნოემბერს." in page  # the letter's text
        assert case.email in page
        assert "Send the answer and close the case" in page
        case.refresh_from_db()
        assert (case.event_count, case.status) == (events, Status.REGISTERED)
        assert OutgoingMail.objects.count() == mails
        assert Message.objects.count() == 0
        assert list(chain.broken_links(case)) == []

    def test_hides_the_citizens_own_link_and_code(self, as_, officer, clerk, case):
        page = as_(officer).get(prepare(as_(officer), case, "ask", {"text": "სად?"})).content.decode()
        assert tracking.link_token(case) not in page
        page = as_(clerk).get(prepare(as_(clerk), case, "reissue_code", {})).content.decode()
        assert tracking.code_of(case) not in page
        assert "[" in page

    def test_note_says_that_the_citizen_sees_nothing(self, as_, officer, case):
        client = as_(officer)
        page = client.get(prepare(client, case, "note", {"text": "იგივე ადგილი"})).content.decode()
        assert "The applicant sees nothing of this." in page
        assert "იგივე ადგილი" in page

    def test_assignment_separates_what_stays_inside(self, as_, head, officer, case):
        client = as_(head)
        data = {"to": f"{case.department_id}:{officer.pk}", "resolution": "დაათვალიერეთ"}
        page = client.get(prepare(client, case, "assign", data)).content.decode()
        seen, inside = page.split("Only city hall sees")
        assert "დაათვალიერეთ" not in seen
        assert "დაათვალიერეთ" in inside
        assert "ნინო მაისურაძე" in inside

    def test_without_mail_address_says_that_no_letter_goes(self, as_, officer, case):
        type(case).objects.filter(pk=case.pk).update(email="")
        client = as_(officer)
        assert "No letter goes out" in client.get(prepare(client, case, "ask", {"text": "სად?"})).content.decode()


@pytest.mark.both_databases
class TestConfirming:
    def test_double_click_answers_once(self, as_, officer, case):
        client = as_(officer)
        url = prepare(client, case, "answer", ANSWER, [text_file()])
        before = OutgoingMail.objects.filter(reference=f"case:{case.pk}").count()
        for _click in range(2):
            assert client.post(url).url == reverse("desk:case", args=[case.pk])
        case.refresh_from_db()
        assert case.status == Status.CLOSED
        assert OutgoingMail.objects.filter(reference=f"case:{case.pk}").count() == before + 1
        assert Event.objects.filter(case=case, kind="answered").count() == 1
        attachment = case.attachments.get(message__isnull=False)
        assert attachment.name == "აქტი.txt"
        assert attachment.content_type == "text/plain"

    def test_two_requests_at_once_find_one_event(self, as_, officer, case):
        """The second click arrives before the first has marked the preparation as done."""
        client = as_(officer)
        url = prepare(client, case, "answer", ANSWER)
        client.post(url)
        Preparation.objects.update(done_at=None)
        assert client.post(url).status_code == 302
        assert Event.objects.filter(case=case, kind="answered").count() == 1

    def test_a_case_that_changed_meanwhile_is_shown_again_and_nothing_is_lost(self, as_, officer, head, case):
        client = as_(officer)
        url = prepare(client, case, "answer", ANSWER)
        steps.assign(case, actor=head, department=case.department, executor=head, resolution="თავად ვუპასუხებ")
        shown = client.post(url)
        page = shown.content.decode()
        assert shown.status_code == 409
        assert "changed by somebody else" in page
        assert "თავად ვუპასუხებ" in page
        case.refresh_from_db()
        assert case.is_open
        assert client.post(url, {"seen": case.revision}).status_code == 302
        assert ANSWER["text"] in client.get(url).content.decode()
        client.post(url)
        case.refresh_from_db()
        assert case.status == Status.CLOSED

    def test_a_case_closed_meanwhile_cannot_be_answered_again(self, as_, officer, head, case):
        client = as_(officer)
        url = prepare(client, case, "answer", ANSWER)
        steps.close(case, actor=head, result="withdrawn", reason="უარი თქვა")
        Preparation.objects.update(revision=case.revision)
        assert client.post(url).status_code == 409
        assert Event.objects.filter(case=case, kind="answered").count() == 0

    def test_leads_to_the_inbox_when_the_case_has_left_the_persons_reach(self, as_, head, case, chancellery):
        from tests.factories.cases import make_department

        client = as_(head)
        url = prepare(client, case, "assign", {"to": f"{make_department('registry').pk}:", "resolution": ""})
        for _click in range(2):
            assert client.post(url).url == reverse("desk:inbox")
        case.refresh_from_db()
        assert case.department.is_registry

    def test_new_code_is_told_to_the_clerk(self, as_, clerk, case):
        client, old = as_(clerk), tracking.code_of(case)
        page = client.post(prepare(client, case, "reissue_code", {}), follow=True).content.decode()
        case.refresh_from_db()
        assert tracking.code_of(case) != old
        assert tracking.code_of(case) in page


@pytest.mark.parametrize(
    ("who", "step", "data", "status"),
    [
        ("officer", "begin", {}, Status.IN_PROGRESS),
        ("officer", "ask", {"text": "სად?"}, Status.IN_PROGRESS),
        ("officer", "note", {"text": "შენიშვნა"}, Status.REGISTERED),
        ("officer", "answer", ANSWER, Status.CLOSED),
        ("officer", "forward", {"body": "წყალკანალი", "text": "მათ ეკუთვნის"}, Status.CLOSED),
        ("head", "close", {"result": "withdrawn", "reason": "უარი თქვა"}, Status.CLOSED),
        ("clerk", "annul", {"reason": "შეცდომით"}, Status.ANNULLED),
        ("clerk", "reissue_code", {}, Status.REGISTERED),
    ],
)
def test_every_step_through_its_pages(who, step, data, status, request, as_, case):
    client = as_(request.getfixturevalue(who))
    assert client.get(reverse("desk:step", args=[case.pk, step])).status_code == 200
    url = prepare(client, case, step, data)
    assert client.get(url).status_code == 200
    assert client.post(url, follow=True).status_code == 200
    case.refresh_from_db()
    assert case.status == status
    assert list(chain.broken_links(case)) == []


class TestTyping:
    def test_errors_keep_text_and_files(self, as_, officer, case):
        client = as_(officer)
        data = {"text": "ტექსტი", "files": [text_file()]}
        response = client.post(reverse("desk:step", args=[case.pk, "answer"]), data)
        page = response.content.decode()
        assert response.status_code == 200
        assert "ტექსტი" in page
        assert "აქტი.txt" in page
        url = reverse("desk:edit", args=[case.pk, "answer", Preparation.objects.get().pk])
        assert url in page
        assert client.post(url, ANSWER).status_code == 302
        assert PreparationFile.objects.count() == 1

    def test_file_that_lies_is_refused_in_words(self, as_, officer, case):
        client = as_(officer)
        files = [SimpleUploadedFile("act.pdf", b"MZ this is no pdf")]
        response = client.post(reverse("desk:step", args=[case.pk, "answer"]), ANSWER | {"files": files})
        assert response.status_code == 200
        assert "act.pdf" in response.content.decode()
        assert PreparationFile.objects.count() == 0

    def test_file_can_be_taken_away_again(self, as_, officer, case):
        client = as_(officer)
        url = prepare(client, case, "answer", ANSWER, [text_file()])
        file = PreparationFile.objects.get()
        client.post(url + "edit/", ANSWER | {"drop": [file.pk]})
        assert PreparationFile.objects.count() == 0

    def test_unfinished_action_leads_back_to_its_form(self, as_, officer, case):
        client = as_(officer)
        client.post(reverse("desk:step", args=[case.pk, "answer"]), {"text": ""})
        preparation = Preparation.objects.get()
        response = client.post(reverse("desk:preview", args=[case.pk, "answer", preparation.pk]))
        assert response.url == reverse("desk:edit", args=[case.pk, "answer", preparation.pk])
        case.refresh_from_db()
        assert case.is_open

    @pytest.mark.both_databases
    def test_null_bytes_and_floods_are_told(self, as_, officer, case):
        client = as_(officer)
        for text in ("null\x00byte", "x" * 60_000):
            response = client.post(reverse("desk:step", args=[case.pk, "note"]), {"text": text})
            assert response.status_code == 200

    def test_assigning_to_somebody_elses_department_is_no_choice(self, as_, head, elsewhere, case):
        response = as_(head).post(reverse("desk:step", args=[case.pk, "assign"]), {"to": f"{elsewhere.pk}:"})
        assert response.status_code == 200

    def test_closed_case_says_why_a_step_is_impossible(self, as_, officer, case):
        steps.answer(case, actor=officer, letter=_letter(), result="answered")
        response = as_(officer).get(reverse("desk:step", args=[case.pk, "answer"]), follow=True)
        assert "not possible while the case is" in response.content.decode()


def _letter():
    from eservices.register.submission import Letter

    return Letter("პასუხი")
