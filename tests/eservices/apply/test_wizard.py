"""A citizen sends a letter, a request or an appeal: step by step, over HTTP, without scripts."""

import pytest
from django.test import Client

from backstage.models import OutgoingMail
from eservices.apply.models import Draft
from eservices.register.models import Case
from eservices.register.tracking import code_of

from .conftest import Citizen, text_of

pytestmark = pytest.mark.django_db


class TestThreeServices:
    @pytest.mark.parametrize("kind", ["letter", "foi", "hoa"])
    def test_is_registered_and_confirmed(self, client, services, kind):
        citizen = Citizen(client, services[kind], kind)
        confirmation = text_of(citizen.whole_way())
        case = Case.objects.get()
        assert case.version.service.code == kind
        assert case.applicant_name == "ნანა გელაშვილი"
        assert case.number in confirmation
        assert code_of(case) in confirmation
        assert OutgoingMail.objects.get().recipient == "nana.gelashvili@example.org"

    def test_association_is_the_applicant(self, client, services):
        Citizen(client, services["hoa"], "hoa").whole_way()
        case = Case.objects.get()
        assert (case.applicant_kind, case.organisation) == ("association", "ჭადრების 14")
        assert case.answers["meeting"] == "2026-11-02"

    def test_association_named_among_the_questions_is_not_asked_for_twice(self, client, services):
        version = services["hoa"].version
        question = {"code": "association", "kind": "text", "labels": {"ka": "ამხანაგობის დასახელება"}}
        version.questions = [question, *version.questions]
        version.save()
        citizen = Citizen(client, services["hoa"], "hoa")
        citizen.begin(**{"about-association": "რუსთაველის 27"})
        assert "organisation" not in client.get(citizen.at("person")).context["form"].fields
        citizen.send_step("person", citizen.person())
        citizen.send()
        assert Case.objects.get().organisation == "რუსთაველის 27"

    def test_information_request_asks_neither_purpose_nor_address(self, client, services):
        citizen = Citizen(client, services["foi"], "foi")
        citizen.begin()
        form = client.get(citizen.at("person")).context["form"]
        assert not form.fields["address"].required
        assert "purpose" not in form.fields


class TestSteps:
    def test_looking_writes_nothing(self, citizen):
        citizen.client.get(citizen.start_url)
        assert not Draft.objects.exists()

    def test_first_step_leads_to_the_second(self, citizen):
        assert citizen.begin()["Location"] == citizen.at("person")

    def test_what_was_written_is_still_there_on_the_way_back(self, citizen):
        citizen.begin()
        assert "დაზიანებული ტროტუარი სკოლასთან" in text_of(citizen.client.get(citizen.at("about")))
        citizen.send_step("person", citizen.person())
        assert 'value="ნანა გელაშვილი"' in text_of(citizen.client.get(citizen.at("person")))

    def test_last_step_cannot_be_reached_before_the_others_are_right(self, citizen):
        citizen.begin()
        assert citizen.client.get(citizen.at("check"))["Location"] == citizen.at("person")

    def test_address_of_the_draft_leads_where_it_was_left(self, citizen):
        citizen.reach_check()
        response = citizen.client.get(f"{citizen.page.url}apply/{citizen.draft.token}/")
        assert response["Location"] == citizen.at("check")

    def test_last_step_reads_like_the_letter(self, citizen):
        citizen.reach_check()
        page = text_of(citizen.client.get(citizen.at("check")))
        for part in ("მერს", "ნანა გელაშვილი", "ჭადრების ქუჩა 14", "nana.gelashvili@example.org"):
            assert part in page
        assert "№2 სკოლის შესასვლელთან" in page
        assert "წერილის გაგზავნა" in page
        assert citizen.at("about") in page

    def test_sending_needs_the_confirmation(self, citizen):
        citizen.reach_check()
        response = citizen.send_step("check", {})
        assert response.context["form"].errors["agree"]
        assert not Case.objects.exists()

    def test_tampered_earlier_step_is_found_at_the_end(self, citizen):
        citizen.reach_check()
        data = Draft.objects.get().data
        data["step_data"]["person"]["person-name"] = [""]
        Draft.objects.update(data=data)
        assert citizen.send()["Location"] == citizen.at("person")
        assert not Case.objects.exists()

    def test_unknown_draft_and_step_are_not_found(self, citizen):
        citizen.begin()
        assert citizen.client.get(citizen.at("nothing")).status_code == 404
        citizen.draft.token = "0b6a3c0e-0000-4000-8000-000000000000"
        assert citizen.client.get(citizen.at("about")).status_code == 404

    def test_draft_of_another_service_is_not_found(self, citizen, services):
        citizen.begin()
        assert citizen.client.get(citizen.at("about", services["foi"])).status_code == 404

    def test_step_is_kept_by_no_cache_and_listed_nowhere(self, citizen):
        citizen.begin()
        response = citizen.client.get(citizen.at("person"))
        assert "no-store" in response["Cache-Control"]
        assert "noindex" in response["X-Robots-Tag"]


class TestErrors:
    def test_stand_beside_the_field_and_in_the_summary(self, citizen):
        response = citizen.begin(**{"about-text": ""})
        page = text_of(response)
        remedy = "დაწერეთ, რა მოხდა. ერთი წინადადებაც საკმარისია."
        assert page.count(remedy) == 2
        assert 'href="#id_about-text"' in page
        assert 'aria-invalid="true"' in page
        assert 'value="დაზიანებული ტროტუარი სკოლასთან"' in page

    def test_are_shown_again_after_a_while(self, citizen):
        citizen.begin(**{"about-text": ""})
        assert citizen.client.get(citizen.at("about")).context["form"].errors["text"]

    def test_answer_by_mail_needs_an_address(self, citizen):
        citizen.begin()
        response = citizen.send_step("person", citizen.person(**{"person-email": ""}))
        assert response.context["form"].errors["email"]

    def test_letter_needs_the_applicants_address(self, citizen):
        citizen.begin()
        response = citizen.send_step("person", citizen.person(**{"person-address": ""}))
        assert response.context["form"].errors["address"]

    def test_organisation_needs_its_name(self, citizen):
        citizen.begin()
        response = citizen.send_step("person", citizen.person(**{"person-kind": "organisation"}))
        assert response.context["form"].errors["organisation"]

    def test_choice_that_was_not_offered_is_refused(self, citizen):
        response = citizen.begin(**{"about-addressee": "president"})
        assert response.context["form"].errors["addressee"]


class TestConditionalQuestion:
    @pytest.fixture
    def request_(self, client, services):
        return Citizen(client, services["foi"], "foi")

    def test_is_asked_for_only_under_its_condition(self, request_):
        assert request_.begin().status_code == 302
        response = request_.begin(**{"about-form": "paper"})
        assert response.context["form"].errors["pages"]

    def test_answer_without_its_condition_is_dropped(self, request_):
        request_.whole_way(**{"about-pages": "many"})
        assert "pages" not in Case.objects.get().answers


class TestLanguages:
    @pytest.fixture
    def english(self, services):
        from tests.factories.pages import translated

        home = services["letter"].get_parent().get_parent().specific
        translated(home, "en", title="Alviskhevi", slug="home-en")
        translated(services["letter"].get_parent().specific, "en", title="Services")
        return translated(services["letter"], "en", title="A letter to City Hall")

    def test_draft_goes_on_in_another_language(self, citizen, english):
        citizen.begin()
        page = text_of(citizen.client.get(citizen.at("person")))
        assert f'href="{citizen.at("person", english)}"' in page
        page = text_of(citizen.client.get(citizen.at("about", english)))
        assert "Whom do you write to?" in page
        assert "დაზიანებული ტროტუარი სკოლასთან" in page

    def test_case_speaks_the_language_in_which_it_was_sent(self, citizen, english):
        citizen.begin()
        citizen.page = english
        citizen.send_step("person", citizen.person())
        citizen.send()
        assert Case.objects.get().language == "en"


class TestDrafts:
    def test_two_tabs_are_two_drafts(self, citizen):
        citizen.begin(**{"about-subject": "პირველი"})
        first = citizen.draft
        citizen.begin(**{"about-subject": "მეორე"})
        assert "მეორე" in text_of(citizen.client.get(citizen.at("about")))
        citizen.draft = first
        assert "პირველი" in text_of(citizen.client.get(citizen.at("about")))

    def test_first_step_sent_twice_is_one_draft(self, citizen):
        same = citizen.about()
        citizen.client.post(citizen.start_url, same)
        citizen.client.post(citizen.start_url, same)
        assert Draft.objects.count() == 1

    def test_goes_on_in_another_browser_without_any_session(self, citizen):
        citizen.begin()
        citizen.client = Client()
        citizen.send_step("person", citizen.person())
        citizen.send()
        assert Case.objects.count() == 1

    def test_is_saved_for_later_without_being_judged(self, citizen):
        citizen.begin(**{"about-text": "", "save": "1"})
        page = citizen.client.get(citizen.at("about") + "?saved=1")
        assert not page.context["form"].errors
        assert "დაზიანებული ტროტუარი სკოლასთან" in text_of(page)
        assert citizen.at("about") in text_of(page)

    def test_one_address_cannot_begin_without_end(self, citizen, monkeypatch):
        monkeypatch.setattr("eservices.apply.limits.DRAFTS_AN_HOUR", 1)
        citizen.begin()
        response = citizen.client.post(citizen.start_url, citizen.about())
        assert response.status_code == 429
        assert "დაზიანებული ტროტუარი სკოლასთან" in text_of(response)
        assert Draft.objects.count() == 1
