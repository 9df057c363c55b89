"""Sending happens once; the confirmation says everything, for a day."""

from datetime import timedelta
from importlib import import_module

import pytest
from django.db import DataError, OperationalError
from django.utils import timezone

from eservices.apply.models import Draft, DraftFile
from eservices.apply.ticks import forget_drafts
from eservices.register import steps
from eservices.register.faults import DOES_NOT_FIT, SERVICE_CLOSED
from eservices.register.models import Case, JournalYear
from eservices.register.tracking import code_of, link_token

from .conftest import Citizen, text_of, upload

pytestmark = pytest.mark.django_db
register_step = import_module("eservices.register.steps.register")  # the package shows the function


class TestOnce:
    def test_double_click_is_one_case_and_the_same_confirmation(self, citizen):
        citizen.reach_check()
        first, second = citizen.send(), citizen.send()
        assert first["Location"] == second["Location"]
        assert Case.objects.count() == JournalYear.objects.get().last == 1

    def test_second_click_that_came_before_the_first_was_done(self, citizen, monkeypatch):
        """The draft does not know its case yet, as when both requests run at once."""
        citizen.reach_check()
        written = Draft.objects.get().data
        citizen.send()
        Draft.objects.update(case=None, sent_at=None, data=written)
        citizen.send()
        assert Case.objects.count() == 1

    def test_back_button_after_sending_leads_to_the_confirmation(self, citizen):
        citizen.reach_check()
        sent = citizen.send()["Location"]
        for step in ("about", "person", "check"):
            assert citizen.client.get(citizen.at(step))["Location"] == sent
        assert citizen.send_step("about", citizen.about())["Location"] == sent
        assert Case.objects.count() == 1

    def test_database_away_loses_nothing(self, citizen, monkeypatch):
        def away(*_args, **_more):
            raise OperationalError("database is locked")

        citizen.reach_check()
        monkeypatch.setattr(steps, "register", away)
        response = citizen.send()
        assert response.status_code == 503
        assert "დაზიანებული ტროტუარი სკოლასთან" in text_of(response)
        monkeypatch.undo()
        citizen.send()
        assert Case.objects.count() == 1

    def test_draft_that_cannot_be_closed_makes_no_case(self, citizen, monkeypatch):
        def away(*_args, **_more):
            raise OperationalError("database is locked")

        citizen.reach_check()
        with monkeypatch.context() as broken:
            broken.setattr(Draft, "close", away)
            assert citizen.send().status_code == 503
        assert not Case.objects.exists()
        citizen.send()
        assert Case.objects.count() == JournalYear.objects.get().last == 1

    @pytest.mark.both_databases
    def test_other_request_with_the_same_draft_was_first(self, citizen, monkeypatch):
        """It commits between our look for its case and our own row: the database refuses ours, theirs is shown."""
        citizen.reach_check()
        written = Draft.objects.get().data
        sent = citizen.send()["Location"]
        Draft.objects.update(case=None, sent_at=None, data=written)
        look, looks = register_step._existing, []

        def late(submission):
            looks.append(submission)
            return look(submission) if len(looks) > 1 else None

        monkeypatch.setattr(register_step, "_existing", late)
        assert citizen.send()["Location"] == sent
        assert len(looks) == 2
        assert Case.objects.count() == JournalYear.objects.get().last == 1

    def test_what_does_not_fit_is_told_apart_from_a_database_that_is_away(self, citizen, monkeypatch):
        def refuse(*_args, **_more):
            raise DataError("value too long for type character varying(200)")

        citizen.reach_check()
        monkeypatch.setattr(steps, "register", refuse)
        response = citizen.send()
        assert response.status_code == 422
        assert response.context["form"].non_field_errors() == [str(DOES_NOT_FIT)]

    def test_far_too_many_letters_wait(self, citizen, monkeypatch):
        monkeypatch.setattr("eservices.apply.limits.LETTERS_AN_HOUR", 1)
        citizen.whole_way()
        citizen.reach_check()
        response = citizen.send()
        assert response.status_code == 429
        assert "დაზიანებული ტროტუარი სკოლასთან" in text_of(response)
        assert Case.objects.count() == 1


class TestConfirmation:
    def test_says_number_due_date_code_link_and_what_happens_next(self, citizen):
        page = text_of(citizen.whole_way())
        case = Case.objects.get()
        assert case.number in page
        assert code_of(case) in page
        assert f'datetime="{case.due_on}"' in page
        assert link_token(case) in page
        assert "<svg" in page
        assert "ვარეგისტრირებთ მაშინვე" in page
        assert case.email in page

    def test_receipt_for_paper(self, citizen):
        citizen.whole_way(**{"about-files": [upload()]})
        page = text_of(citizen.client.get(f"{citizen.page.url}sent/{citizen.draft.token}/receipt/"))
        case = Case.objects.get()
        for part in (case.number, code_of(case), "ფოტო.pdf", str(case.department), case.subject):
            assert part in page

    def test_is_kept_by_no_cache(self, citizen):
        response = citizen.whole_way()
        assert "no-store" in response["Cache-Control"]
        assert "noindex" in response["X-Robots-Tag"]

    def test_closes_after_a_day_and_points_to_number_and_code(self, citizen):
        citizen.whole_way()
        Draft.objects.update(sent_at=timezone.now() - timedelta(hours=25))
        case = Case.objects.get()
        page = text_of(citizen.client.get(f"{citizen.page.url}sent/{citizen.draft.token}/"))
        assert code_of(case) not in page
        assert link_token(case) not in page
        assert "/follow/?number=" in page
        receipt = text_of(citizen.client.get(f"{citizen.page.url}sent/{citizen.draft.token}/receipt/"))
        assert code_of(case) not in receipt

    def test_of_an_unsent_draft_leads_back_to_it(self, citizen):
        citizen.begin()
        response = citizen.client.get(f"{citizen.page.url}sent/{citizen.draft.token}/")
        assert str(citizen.draft.token) in response["Location"]
        assert "/apply/" in response["Location"]

    def test_unknown_token_is_not_found(self, citizen):
        response = citizen.client.get(f"{citizen.page.url}sent/0b6a3c0e-0000-4000-8000-000000000000/")
        assert response.status_code == 404


class TestForgetting:
    def test_draft_untouched_for_a_month_goes_with_its_files(self, citizen):
        citizen.begin(**{"about-files": [upload()]})
        Draft.objects.update(updated_at=timezone.now() - timedelta(days=31))
        forget_drafts()
        assert not Draft.objects.exists()
        assert not DraftFile.objects.exists()

    def test_younger_draft_stays(self, citizen):
        citizen.begin()
        Draft.objects.update(updated_at=timezone.now() - timedelta(days=29))
        forget_drafts()
        assert Draft.objects.exists()

    def test_what_was_typed_is_gone_once_it_is_a_case(self, citizen):
        citizen.whole_way()
        assert citizen.draft.data == {}

    def test_file_of_a_case_outlives_its_draft(self, citizen):
        from backstage.private_files import private_storage, sweep_orphans

        citizen.whole_way(**{"about-files": [upload()]})
        Draft.objects.update(updated_at=timezone.now() - timedelta(days=31))
        forget_drafts()
        sweep_orphans(older_than=timedelta())
        assert private_storage().exists(Case.objects.get().attachments.get().file.name)


class TestVersion:
    def test_draft_keeps_the_version_it_was_begun_under(self, citizen):
        from tests.factories.cases import make_service

        citizen.begin()
        begun = citizen.draft.version
        make_service("letter", questions=[])
        citizen.send_step("person", citizen.person())
        citizen.send()
        assert Case.objects.get().version == begun

    def test_letter_begun_before_its_service_was_closed_is_kept_and_not_sent(self, citizen):
        citizen.reach_check()
        assert "copy" not in citizen.client.get(citizen.at("check")).content.decode()
        service = citizen.draft.version.service
        service.is_active = False
        service.save()
        for response in (citizen.client.get(citizen.at("check")), citizen.send()):
            page = response.content.decode()
            assert 'id="copy"' in page.replace("id=copy", 'id="copy"')
            assert "დაზიანებული ტროტუარი სკოლასთან" in page.split("<textarea")[1].split("</textarea>")[0]
        assert response.status_code == 422
        assert str(SERVICE_CLOSED) in text_of(response)
        assert not Case.objects.exists()
        service.is_active = True
        service.save()
        citizen.send()
        assert Case.objects.count() == 1

    def test_service_that_is_not_active_takes_nothing(self, client, services):
        page = services["letter"]
        page.service.is_active = False
        page.service.save()
        citizen = Citizen(client, page)
        assert client.get(citizen.start_url)["Location"] == page.url
        assert client.get(page.url).status_code == 200
