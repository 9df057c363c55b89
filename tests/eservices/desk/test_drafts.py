"""What was typed for an action: kept for a week, never lost without a word, never sent without its files."""

from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from backstage.private_files import private_storage
from eservices.desk.models import Preparation, PreparationFile
from eservices.desk.prepared_files import names_in_use
from eservices.desk.preparing import performing, preview_view
from eservices.desk.ticks import expire_preparations
from eservices.register import steps
from eservices.register.models import Event
from tests.eservices.desk.test_actions import ANSWER, prepare, text_file

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
NEW_DRAFT = "This is a new draft"


def edit_url(case, step: str, pk) -> str:
    return reverse("desk:edit", args=[case.pk, step, pk])


class TestExpiry:
    def test_counts_from_the_last_change_and_files_are_known_until_then(self, as_, officer, case):
        client = as_(officer)
        prepare(client, case, "answer", ANSWER, [text_file()])
        preparation, stored = Preparation.objects.get(), PreparationFile.objects.get().stored_as
        with time_machine.travel(timezone.now() + timedelta(days=6), tick=True):
            client.force_login(officer)
            client.post(edit_url(case, "answer", preparation.pk), ANSWER | {"text": "უკეთესი პასუხი"})
        with time_machine.travel(timezone.now() + timedelta(days=12), tick=True):
            expire_preparations()
            assert Preparation.objects.get().data["text"] == "უკეთესი პასუხი"
            assert stored in set(names_in_use())
        with time_machine.travel(timezone.now() + timedelta(days=14), tick=True):
            expire_preparations()
        assert not Preparation.objects.exists()
        assert stored not in set(names_in_use())
        assert private_storage().exists(stored)  # the sweeper takes it

    def test_text_of_a_page_left_open_begins_a_new_draft(self, as_, officer, case):
        client = as_(officer)
        shown = client.post(edit_url(case, "answer", uuid4()), ANSWER, follow=True)
        assert shown.status_code == 200
        assert NEW_DRAFT in shown.content.decode()
        assert ANSWER["text"] in shown.content.decode()
        client.post(shown.redirect_chain[-1][0])
        assert Event.objects.filter(case=case, kind="answered").count() == 1

    def test_unknown_draft_cannot_be_opened(self, as_, officer, case):
        assert as_(officer).get(edit_url(case, "answer", uuid4())).status_code == 404


class TestDoneAction:
    def test_is_not_edited_but_begun_again(self, as_, officer, case):
        client = as_(officer)
        url = prepare(client, case, "ask", {"text": "სად?"}, [text_file()])
        client.post(url)
        assert client.get(url + "edit/").url == reverse("desk:step", args=[case.pk, "ask"])
        shown = client.post(url + "edit/", {"text": "და როდის?"}, follow=True)
        assert NEW_DRAFT in shown.content.decode()
        assert shown.redirect_chain[-1][0] != url
        assert PreparationFile.objects.filter(preparation__done_at=None).count() == 0
        client.post(shown.redirect_chain[-1][0])
        assert [message.text for message in case.messages.order_by("pk")] == ["სად?", "და როდის?"]

    def test_doing_it_counts_as_its_last_change(self, as_, officer, case):
        url = prepare(as_(officer), case, "ask", {"text": "სად?"})
        before = Preparation.objects.get().changed_at
        as_(officer).post(url)
        assert Preparation.objects.get().changed_at > before


class TestGoneBetweenLoadingAndDoing:
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_nothing_is_sent_and_the_text_is_kept(self, method, as_, officer, case, monkeypatch):
        client = as_(officer)
        url = prepare(client, case, "answer", ANSWER, [text_file()])

        def after_the_tick(preparation, *args):
            Preparation.objects.filter(pk=preparation.pk).delete()
            return performing.perform(preparation, *args)

        monkeypatch.setattr(preview_view, "perform", after_the_tick)
        monkeypatch.setattr("eservices.desk.rehearsal.perform", after_the_tick)
        shown = getattr(client, method)(url, follow=True)
        page = shown.content.decode()
        assert NEW_DRAFT in page
        assert ANSWER["text"] in page
        case.refresh_from_db()
        assert case.is_open
        assert Event.objects.filter(case=case, kind="answered").count() == 0


class TestRefusals:
    """They are read by staff, so they are in the language of the staff, whatever the citizen's."""

    def test_of_a_case_that_changed(self, as_, officer, head, case):
        url = prepare(as_(officer), case, "answer", ANSWER)
        steps.note(case, actor=head, text="შენიშვნა")
        assert "changed by somebody else" in as_(officer).get(url).content.decode()
        assert "changed by somebody else" not in as_(officer, "ka").get(url).content.decode()

    def test_of_a_case_that_was_closed(self, as_, officer, head, case):
        url = prepare(as_(officer), case, "answer", ANSWER)
        steps.close(case, actor=head, result="withdrawn", reason="უარი თქვა")
        Preparation.objects.update(revision=case.revision)
        shown = as_(officer).get(url)
        assert shown.status_code == 409
        assert "not possible while the case is" in shown.content.decode()

    def test_while_the_wording_stays_the_citizens(self, as_, officer, case):
        page = as_(officer).get(prepare(as_(officer), case, "ask", {"text": "სად?"})).content.decode()
        seen = page.split('class="desk-seen"')[1].split("</section>")[0]
        assert "კითხვა" in seen
        assert "The office asked" not in seen
