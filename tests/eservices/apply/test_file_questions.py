"""Attachments asked for by a question: chosen, kept, removed and refused at their field, seen with its label."""

import pytest
from django.test import Client
from django.urls import reverse

from eservices.apply.models import DraftFile
from eservices.register.models import Attachment, Case
from eservices.register.tracking import link_token
from tests.factories.cases import make_service, make_staff

from .conftest import JPG, PDF, Citizen, text_of, upload
from .own_questions import ABOUT, QUESTIONS

pytestmark = pytest.mark.django_db
AGAIN = {"about-times": "again", "about-moved": "yes", "about-town": "ზემოხევი"}


class Parent(Citizen):
    def about(self, **more):
        return ABOUT | {"draft": more.pop("draft", None) or super().about()["draft"]} | more


@pytest.fixture
def parent(client, services):
    make_service("letter", questions=QUESTIONS, summary=["child"])
    return Parent(client, services["letter"])


def rows():
    return [(file.question, file.name) for file in DraftFile.objects.all()]


class TestAsking:
    def test_each_has_its_own_field_beside_the_general_files(self, parent):
        page = text_of(parent.client.get(parent.start_url))
        for name in ("about-certificate", "about-proofs", "about-files"):
            assert f'type="file" name="{name}"' in page
        assert "PDF. " in page

    def test_one_that_takes_a_single_file_offers_no_choice_of_several(self, parent):
        fields = parent.client.get(parent.start_url).context["form"].fields
        assert "multiple" not in fields["certificate"].widget.attrs
        assert fields["proofs"].widget.attrs["multiple"]

    def test_required_file_is_missed_at_its_field(self, parent):
        response = parent.begin()
        assert response.context["form"].errors == {"certificate": ["დაურთეთ დაბადების მოწმობა."]}
        assert 'href="#id_about-certificate"' in text_of(response)

    def test_saving_for_later_does_not_ask_for_it(self, parent):
        parent.begin(save="1")
        assert not parent.client.get(parent.at("about")).context["form"].errors

    def test_hidden_question_asks_for_no_file(self, parent):
        response = parent.begin(**{"about-certificate": [upload()]})
        assert response["Location"] == parent.at("person")

    def test_question_that_is_asked_does(self, parent):
        response = parent.begin(**AGAIN, **{"about-certificate": [upload()]})
        assert list(response.context["form"].errors) == ["proofs"]


class TestKeeping:
    def test_files_stand_with_their_question_and_outlive_errors(self, parent):
        parent.begin(**{"about-child": "", "about-certificate": [upload("მოწმობა.pdf")], "about-files": [upload()]})
        assert rows() == [("certificate", "მოწმობა.pdf"), ("", "ფოტო.pdf")]
        response = parent.send_step("about", parent.about())
        assert response["Location"] == parent.at("person")

    def test_begun_in_another_browser_it_is_still_there(self, parent):
        parent.begin(**{"about-certificate": [upload("მოწმობა.pdf")]})
        parent.client = Client()
        page = parent.client.get(parent.at("about"))
        assert [file.name for file in page.context["uploads"]["certificate"]] == ["მოწმობა.pdf"]

    @pytest.mark.both_databases
    def test_same_file_may_answer_two_questions(self, parent):
        parent.begin(**AGAIN, **{"about-certificate": [upload()], "about-proofs": [upload()]})
        assert rows() == [("certificate", "ფოტო.pdf"), ("proofs", "ფოტო.pdf")]

    def test_first_step_sent_twice_is_still_one_draft(self, parent):
        same = parent.about()
        for _ in range(2):
            parent.client.post(parent.start_url, same | {"about-certificate": [upload()]})
        assert rows() == [("certificate", "ფოტო.pdf")]

    def test_button_leads_back_to_its_field(self, parent):
        parent.begin(save="1")
        data = parent.about(attach="certificate", **{"about-certificate": [upload()]})
        assert parent.send_step("about", data)["Location"].endswith("#id_about-certificate")

    def test_removed_file_is_asked_for_again(self, parent):
        parent.begin(**{"about-certificate": [upload()]})
        gone = parent.send_step("about", parent.about(**{"remove-file": str(DraftFile.objects.get().pk)}))
        assert gone["Location"].endswith("#id_about-certificate")
        assert parent.send_step("about", parent.about()).context["form"].errors["certificate"]


class TestLimits:
    def test_type_is_the_questions_own(self, parent):
        response = parent.begin(
            **{"about-certificate": [upload("ფოტო.jpg", JPG)], "about-files": [upload("ბ.jpg", JPG)]}
        )
        [error] = response.context["form"].errors["certificate"]
        assert "ფოტო.jpg" in error
        assert rows() == [("", "ბ.jpg")]

    def test_size_is_the_questions_own(self, parent):
        large = PDF + b" " * 1_200_000
        response = parent.begin(
            **{"about-certificate": [upload("დიდი.pdf", large)], "about-files": [upload("ბ.pdf", large)]}
        )
        assert "დიდი.pdf" in response.context["form"].errors["certificate"][0]
        assert rows() == [("", "ბ.pdf")]

    def test_count_is_the_questions_own(self, parent):
        parent.begin(**{"about-certificate": [upload("1.pdf", PDF + b"1")]})
        data = parent.about(**{"about-certificate": [upload("2.pdf", PDF + b"2")]})
        assert parent.send_step("about", data).context["form"].errors["certificate"]
        assert rows() == [("certificate", "1.pdf")]

    def test_only_adding_files_judges_nothing_else(self, parent):
        response = parent.begin(
            **{"about-child": "", "attach": "proofs", "about-certificate": [upload("x.exe", b"MZ")]}
        )
        assert list(response.context["form"].errors) == ["certificate"]


class TestCase:
    @pytest.fixture
    def case(self, parent):
        files = {"about-certificate": [upload("მოწმობა.pdf")], "about-files": [upload("სხვა.pdf", PDF + b"2")]}
        self.confirmation = parent.whole_way(**files)
        return Case.objects.get()

    def test_keeps_which_question_a_file_answers(self, case):
        assert [(file.question, file.name) for file in Attachment.objects.all()] == [
            ("certificate", "მოწმობა.pdf"),
            ("", "სხვა.pdf"),
        ]
        assert "certificate" not in case.answers

    def test_file_of_a_question_no_longer_asked_stays_behind(self, parent):
        parent.begin(**AGAIN, **{"about-certificate": [upload()], "about-proofs": [upload("ბინა.pdf", PDF + b"3")]})
        parent.send_step("about", parent.about())
        parent.send_step("person", parent.person())
        assert "ბინა.pdf" not in text_of(parent.client.get(parent.at("check")))
        parent.send()
        assert [file.question for file in Attachment.objects.all()] == ["certificate"]

    def test_last_step_shows_it_under_its_label(self, parent):
        parent.reach_check(**{"about-certificate": [upload("მოწმობა.pdf")]})
        page = parent.client.get(parent.at("check"))
        [part] = [part for part in page.context["letter"] if part.label == "დაბადების მოწმობა"]
        assert part.value == "მოწმობა.pdf"
        assert part.change_url.endswith("#id_about-certificate")
        assert page.context["enclosed"] == []

    def test_receipt_desk_and_citizen_see_it_with_its_label(self, case, parent):
        receipt = parent.client.get(f"{parent.page.url}sent/{parent.draft.token}/receipt/")
        follow = parent.client.get(reverse("follow:case", args=[link_token(case)]))
        desk = Client()
        desk.force_login(make_staff("head", case.department))
        for response in (receipt, follow, desk.get(reverse("desk:case", args=[case.pk]))):
            page = text_of(response)
            assert "დაბადების მოწმობა" in page
            assert page.count("მოწმობა.pdf") >= 1
            assert page.count("სხვა.pdf") >= 1

    def test_citizen_opens_it_from_the_page_of_the_case(self, case, parent):
        page = text_of(parent.client.get(reverse("follow:case", args=[link_token(case)])))
        url = reverse("follow:file", args=[link_token(case), case.attachments.get(question="certificate").pk])
        assert url.rpartition("/files/")[2] in page
        assert b"".join(parent.client.get(url)) == PDF
