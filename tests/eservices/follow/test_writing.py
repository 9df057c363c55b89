"""A citizen writes on the page of the case: once, with files that are kept, whatever goes wrong."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from backstage.private_files import sweep_orphans
from eservices.follow.views import taking
from eservices.register import steps
from eservices.register.faults import FILES_GONE, NOT_REGISTERED
from eservices.register.models import Attachment
from eservices.register.submission import Letter
from eservices.register.tracking import code_of
from tests.factories.cases import make_case

from .georgian_page import ENTER, PDF, message, page_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("town")]


@pytest.fixture
def case():
    return make_case()


class TestReply:
    def test_message_with_file_reaches_the_office(self, client, case, officer):
        steps.ask(case, actor=officer, letter=Letter("სად?"))
        client.post(page_of(case), message(files=[SimpleUploadedFile("ფოტო.pdf", PDF)]))
        sent = case.messages.get(direction="from_citizen")
        assert sent.text == "სკოლის მხარეს."
        assert sent.attachments.get().name == "ფოტო.pdf"
        case.refresh_from_db()
        assert case.asked_at is None

    def test_double_click_is_one_message(self, client, case):
        same = message()
        client.post(page_of(case), same)
        client.post(page_of(case), same)
        assert case.messages.count() == 1

    def test_empty_message_is_refused(self, client, case):
        answer = client.post(page_of(case), message(text=" "))
        assert answer.status_code == 422
        assert not case.messages.exists()

    def test_file_alone_is_a_message(self, client, case):
        client.post(page_of(case), message(text="", files=[SimpleUploadedFile("ფოტო.pdf", PDF)]))
        sent = case.messages.get()
        assert sent.attachments.count() == 1
        assert sent.text == ""  # nobody puts words into the citizen's mouth
        assert '<p class="letter-text">Files</p>' in text_of(client.get("/en" + page_of(case)))

    def test_bad_file_keeps_text_and_the_good_file(self, client, case):
        files = [SimpleUploadedFile("კარგი.pdf", PDF), SimpleUploadedFile("ცუდი.pdf", b"MZ not a pdf")]
        first = client.post(page_of(case), message(files=files))
        assert first.status_code == 422
        assert "სკოლის მხარეს." in text_of(first)
        assert not case.messages.exists()
        kept = first.context["form"].data["kept"]
        client.post(page_of(case), message(kept=kept))
        assert [file.name for file in case.messages.get().attachments.all()] == ["კარგი.pdf"]

    def test_files_are_kept_though_the_text_is_too_long(self, client, case):
        first = client.post(page_of(case), message(text="ა" * 10_001, files=[SimpleUploadedFile("ფოტო.pdf", PDF)]))
        assert first.status_code == 422
        assert "ფოტო.pdf" in text_of(first)
        client.post(page_of(case), message(kept=first.context["form"].data["kept"]))
        assert case.messages.get().attachments.get().file.open().read() == PDF

    def test_forged_list_of_files_is_ignored(self, client, case):
        client.post(page_of(case), message(kept="forged"))
        assert not case.messages.get().attachments.exists()

    @pytest.mark.parametrize("text", ["ა\x00ბ", "ა\x0bბ", "ა" * 10_001])
    def test_unusable_text_is_an_error_not_a_fault(self, client, case, text):
        assert client.post(page_of(case), message(text=text)).status_code == 422

    def test_closed_case_takes_no_message(self, client, case, officer):
        address = page_of(case)
        steps.answer(case, actor=officer, letter=Letter("შეკეთდა."), result="answered")
        assert client.post(address, message()).status_code == 422
        assert case.messages.count() == 1

    @pytest.mark.parametrize("fault", [OperationalError("database is locked"), OSError(28, "No space left on device")])
    def test_fault_on_our_side_keeps_text_and_file(self, client, case, monkeypatch, fault):
        def away(*_args, **_more):
            raise fault

        with monkeypatch.context() as broken:
            broken.setattr(steps, "reply", away)
            first = client.post(page_of(case), message(files=[SimpleUploadedFile("ფოტო.pdf", PDF)]))
        assert first.status_code == 503
        assert "სკოლის მხარეს." in text_of(first)
        assert first.context["form"].non_field_errors() == [str(NOT_REGISTERED)]
        client.post(page_of(case), message(kept=first.context["form"].data["kept"]))
        assert case.messages.get().attachments.count() == 1

    def test_one_address_cannot_fill_the_disk(self, client, case, monkeypatch):
        monkeypatch.setattr("eservices.register.file_intake.FILES_AN_HOUR", 1)
        for name in ("1.pdf", "2.pdf"):
            answer = client.post(page_of(case), message(files=[SimpleUploadedFile(name, PDF)]))
        assert answer.status_code == 422
        assert "2.pdf" in answer.context["form"].errors["files"][0]
        assert Attachment.objects.get().name == "1.pdf"

    def test_files_for_a_closed_case_are_not_even_stored(self, client, case, officer):
        steps.answer(case, actor=officer, letter=Letter("შეკეთდა."), result="answered")
        answer = client.post(page_of(case), message(files=[SimpleUploadedFile("ფოტო.pdf", PDF)]))
        assert answer.status_code == 422
        assert not answer.context["form"].kept_files()


class TestKeptFiles:
    """Files that wait in private storage while the citizen puts the message right; a day later they are swept."""

    @pytest.fixture
    def kept(self, client, case):
        answer = client.post(page_of(case), message(text="ა" * 10_001, files=[SimpleUploadedFile("ფოტო.pdf", PDF)]))
        return answer.context["form"].data["kept"]

    def test_another_error_gives_them_no_more_time(self, client, case, kept, monkeypatch):
        moments = [timezone.now() + timedelta(hours=hours) for hours in (7, 14)]
        for moment in moments:
            monkeypatch.setattr("eservices.follow.kept_files.timezone.now", lambda now=moment: now)
            answer = client.post(page_of(case), message(text="ა" * 10_001, kept=kept))
            kept = answer.context["form"].data["kept"]
        assert kept == ""
        assert answer.context["form"].errors["files"] == [str(FILES_GONE)]

    def test_message_whose_file_was_swept_asks_to_choose_it_again(self, client, case, kept):
        sweep_orphans(older_than=timedelta())
        answer = client.post(page_of(case), message(kept=kept))
        assert answer.status_code == 422
        assert answer.context["form"].errors["files"] == [str(FILES_GONE)]
        assert "სკოლის მხარეს." in text_of(answer)
        assert not case.messages.exists()
        again = message(kept=answer.context["form"].data["kept"], files=[SimpleUploadedFile("ფოტო.pdf", PDF)])
        assert client.post(page_of(case), again).status_code == 302
        assert case.messages.get().attachments.get().file.open().read() == PDF

    def test_file_swept_at_the_last_moment_sends_nothing(self, client, case, monkeypatch):
        take_in = taking.take_in

        def take_in_and_lose(*args, **more):
            found = take_in(*args, **more)
            sweep_orphans(older_than=timedelta())
            return found

        monkeypatch.setattr(taking, "take_in", take_in_and_lose)
        answer = client.post(page_of(case), message(files=[SimpleUploadedFile("ფოტო.pdf", PDF)]))
        assert answer.status_code == 422
        assert answer.context["form"].errors["files"] == [str(FILES_GONE)]
        assert not case.messages.exists()

    def test_list_signed_for_another_case_is_ignored(self, client, case, kept):
        other = make_case()
        client.post(page_of(other), message(kept=kept))
        assert not other.messages.get().attachments.exists()


class TestSecurityToken:
    """A form that lost its token is shown again with what was typed, and nothing is sent."""

    @pytest.fixture
    def strict(self):
        return Client(enforce_csrf_checks=True)

    def test_message_is_still_there(self, strict, case):
        answer = strict.post(page_of(case), message(text="სკოლის უკან."))
        assert answer.status_code == 403
        assert "სკოლის უკან." in text_of(answer)
        assert not case.messages.exists()

    def test_number_is_still_there_and_the_second_press_opens(self, strict, case):
        typed = {"number": case.number, "code": code_of(case)}
        answer = strict.post(ENTER, typed)
        assert answer.status_code == 403
        assert case.number in text_of(answer)
        token = str(answer.context["csrf_token"])
        assert strict.post(ENTER, typed | {"csrfmiddlewaretoken": token}).status_code == 302
