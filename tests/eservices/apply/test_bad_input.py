"""Bad days at the form: null bytes, far too much text, a lost security token. Nothing typed is lost, nothing breaks."""

import pytest
from django.test import Client

from eservices.apply.forms import KEPT_CHARACTERS
from eservices.apply.models import Draft
from eservices.register.models import Case

from .conftest import Citizen, text_of, upload

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
TEN_MB = 10 * 1024 * 1024


class TestNullBytes:
    def test_are_taken_out_and_said(self, citizen):
        response = citizen.begin(**{"about-subject": "ტრო\x00ტუარი"})
        assert response.context["form"].errors["subject"]
        assert 'value="ტროტუარი"' in text_of(response)
        assert citizen.send_step("about", citizen.about(**{"about-subject": "ტროტუარი"})).status_code == 302

    def test_in_a_name_and_in_buttons(self, citizen):
        citizen.begin()
        response = citizen.send_step("person", citizen.person(**{"person-name": "ნანა\x00"}))
        assert response.context["form"].errors["name"]
        response = citizen.send_step("about", citizen.about(**{"remove-file": "\x00", "draft": "\x00"}))
        assert response.status_code == 302


class TestControlCharacters:
    @pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x1f", "\x7f", "\x85"])
    def test_are_taken_out_and_said(self, citizen, sign):
        response = citizen.begin(**{"about-subject": f"ტრო{sign}ტუარი"})
        assert response.context["form"].errors["subject"]
        assert Draft.objects.get().data["step_data"]["about"]["about-subject"] == ["ტროტუარი"]

    def test_line_breaks_and_tabs_stay(self, citizen):
        citizen.whole_way(**{"about-text": "ერთი\r\nორი\tსამი"})
        assert Case.objects.get().text == "ერთი\nორი\tსამი"


class TestLongerThanTheRegisterHolds:
    def test_email(self, citizen):
        citizen.begin()
        email = f"nana@{'a' * 60}.{'b' * 60}.{'c' * 60}.{'d' * 60}.example.org"
        response = citizen.send_step("person", citizen.person(**{"person-email": email}))
        assert response.context["form"].errors["email"]

    def test_association_among_the_questions(self, client, services):
        version = services["hoa"].version
        question = {"code": "association", "kind": "text", "labels": {"ka": "ამხანაგობის დასახელება"}}
        version.questions = [question, *version.questions]
        version.save()
        citizen = Citizen(client, services["hoa"], "hoa")
        response = citizen.begin(**{"about-association": "ა" * 201})
        assert response.context["form"].errors["association"]
        assert citizen.begin(**{"about-association": "ა" * 200}).status_code == 302


class TestFarTooLong:
    def test_ten_megabytes_of_text_are_an_error_with_the_text_still_there(self, citizen):
        text = "x" * TEN_MB
        response = citizen.begin(**{"about-text": text})
        assert response.status_code == 200
        errors = response.context["form"].errors["text"]
        assert str(TEN_MB) in errors[0]
        assert len(errors) == 2
        assert text in text_of(response)

    def test_beginning_of_it_is_kept_in_the_draft(self, citizen):
        citizen.begin(**{"about-text": "ა" * (KEPT_CHARACTERS + 5)})
        kept = Draft.objects.get().data["step_data"]["about"]["about-text"][0]
        assert len(kept) == KEPT_CHARACTERS

    def test_line_breaks_count_as_one_character(self, citizen):
        assert citizen.begin(**{"about-text": "ა\r\n" * 2000}).status_code == 302

    def test_larger_than_the_site_reads_is_a_plain_page(self, citizen):
        response = citizen.client.post(citizen.start_url, citizen.about(**{"about-text": "x" * 17 * 1024 * 1024}))
        assert response.status_code in (400, 413)
        assert not Draft.objects.exists()


class TestOddInput:
    def test_endless_id_of_a_file_removes_nothing(self, citizen):
        citizen.begin(**{"about-files": [upload()]})
        response = citizen.send_step("about", citizen.about(**{"remove-file": "9" * 5000}))
        assert response.status_code == 302
        assert citizen.draft.files.count() == 1

    @pytest.mark.parametrize("token", ["", "no token", "0b6a3c0e"])
    def test_unusable_draft_token_begins_a_new_draft(self, citizen, token):
        assert citizen.begin(draft=token).status_code == 302

    def test_token_of_another_service_does_not_open_its_draft(self, citizen, services):
        citizen.begin()
        other = Citizen(citizen.client, services["foi"], "foi")
        other.begin(draft=str(citizen.draft.token))
        assert other.draft.token != citizen.draft.token
        assert other.draft.version.service.code == "foi"

    def test_empty_post_shows_the_form(self, citizen):
        assert citizen.client.post(citizen.start_url, {}).status_code == 200

    def test_markup_is_shown_as_text(self, citizen):
        citizen.reach_check(**{"about-subject": "<script>alert(1)</script>"})
        assert "<script>alert" not in text_of(citizen.client.get(citizen.at("check")))


class TestSecurityToken:
    @pytest.fixture
    def strict(self, services):
        return Citizen(Client(enforce_csrf_checks=True), services["letter"])

    def test_lost_token_shows_the_form_again_and_keeps_nothing(self, strict):
        response = strict.client.post(strict.start_url, strict.about(**{"about-files": [upload()]}))
        assert response.status_code == 403
        page = text_of(response)
        assert 'value="დაზიანებული ტროტუარი სკოლასთან"' in page
        assert "csrfmiddlewaretoken" in page
        assert not Draft.objects.exists()

    def test_second_press_with_the_new_token_works(self, strict):
        shown = strict.client.post(strict.start_url, strict.about())
        token = str(shown.context["csrf_token"])
        assert strict.begin(csrfmiddlewaretoken=token).status_code == 302

    def test_last_step_without_token_sends_nothing(self, strict, citizen):
        citizen.reach_check()
        strict.draft = citizen.draft
        response = strict.send()
        assert response.status_code == 403
        assert "დაზიანებული ტროტუარი სკოლასთან" in text_of(response)
        assert not Case.objects.exists()

    def test_other_forms_still_meet_a_closed_door(self, strict, services):
        assert strict.client.post("/admin/login/", {}).status_code == 403
        assert strict.client.post(services["letter"].url, {}).status_code == 403
