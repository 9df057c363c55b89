"""A service made only of an editor's questions works from the form to the desk; conditions are followed."""

import pytest
from django.test import Client
from django.urls import reverse

from eservices.register.models import Case
from eservices.register.tracking import link_token
from tests.factories.cases import make_service, make_staff

from .conftest import text_of, upload
from .own_questions import ABOUT, QUESTIONS
from .test_file_questions import Parent

pytestmark = pytest.mark.django_db
WITHOUT_FILES = [question for question in QUESTIONS if question["kind"] != "file"]


def service(services, client, **fields):
    make_service("letter", **{"questions": WITHOUT_FILES, "summary": []} | fields)
    return Parent(client, services["letter"])


@pytest.fixture
def parent(client, services):
    return service(services, client)


class TestWholeWay:
    def test_it_is_registered_named_by_its_first_answer_and_confirmed(self, parent):
        page = text_of(parent.whole_way())
        case = Case.objects.get()
        assert case.number in page
        assert (case.subject, case.text) == ("ლუკა", "")
        assert case.answers == {"child": "ლუკა", "times": "first"}

    def test_answers_that_the_service_names_name_the_case(self, client, services):
        service(services, client, summary=["times", "child"]).whole_way()
        assert Case.objects.get().subject == "პირველად · ლუკა"

    def test_without_any_answer_the_service_names_it(self, client, services):
        optional = [{**WITHOUT_FILES[0], "required": False}]
        service(services, client, questions=optional).whole_way(**{"about-child": ""})
        assert Case.objects.get().subject == "წერილი მერიას"

    def test_last_step_lists_every_answer(self, parent):
        parent.reach_check()
        page = text_of(parent.client.get(parent.at("check")))
        for words in ("ბავშვის სახელი", "ლუკა", "მერამდენედ?", "პირველად"):
            assert words in page

    def test_desk_and_citizen_read_the_answers(self, parent):
        parent.whole_way()
        case, desk = Case.objects.get(), Client()
        desk.force_login(make_staff("head", case.department))
        for response in (
            desk.get(reverse("desk:case", args=[case.pk])),
            parent.client.get(reverse("follow:case", args=[link_token(case)])),
        ):
            assert "მერამდენედ?" in text_of(response)
            assert "პირველად" in text_of(response)

    def test_desk_finds_it_by_any_answer(self, parent):
        parent.whole_way(**{"about-times": "again", "about-moved": "yes", "about-town": "ქვემოხევი"})
        desk = Client()
        desk.force_login(make_staff("clerk"))
        found = desk.get(reverse("desk:box", args=["all"]), {"q": "ქვემოხევში"})
        assert Case.objects.get().number in text_of(found)

    def test_of_files_alone(self, client, services):
        service(services, client, questions=[QUESTIONS[5]]).whole_way(**{"about-certificate": [upload()]})
        assert Case.objects.get().subject == "წერილი მერიას"

    def test_nought_is_an_answer(self, parent):
        way = {"about-times": "again", "about-moved": "yes", "about-town": " meghri ", "about-abroad": "0"}
        parent.reach_check(**way)
        [part] = [
            part for part in parent.client.get(parent.at("check")).context["letter"] if part.label == "რამდენი წელი?"
        ]
        assert part.value == "0"


class TestConditions:
    """times = again → moved; moved = yes → town; town = Meghri → abroad."""

    def errors(self, parent, **more):
        response = parent.begin(**more)
        return list(response.context["form"].errors) if response.status_code == 200 else []

    def test_nothing_hidden_is_asked_for(self, parent):
        assert self.errors(parent) == []

    def test_choice(self, parent):
        assert self.errors(parent, **{"about-times": "again"}) == ["moved"]

    @pytest.mark.parametrize(("answer", "missing"), [("yes", ["town"]), ("no", [])])
    def test_yes_and_no(self, parent, answer, missing):
        assert self.errors(parent, **{"about-times": "again", "about-moved": answer}) == missing

    @pytest.mark.parametrize(("answer", "missing"), [("Meghri", ["abroad"]), (" meghri", ["abroad"]), ("Kajaran", [])])
    def test_text(self, parent, answer, missing):
        way = {"about-times": "again", "about-moved": "yes", "about-town": answer}
        assert self.errors(parent, **way) == missing

    def test_chain_breaks_where_its_first_link_does(self, parent):
        """Typed before the mind was changed: what hangs on a hidden question is hidden too, and forgotten."""
        way = {"about-times": "first", "about-moved": "yes", "about-town": "Meghri", "about-abroad": "many"}
        assert self.errors(parent, **way) == []
        parent.send_step("person", parent.person())
        parent.send()
        assert Case.objects.get().answers == {"child": "ლუკა", "times": "first"}

    def test_condition_is_said_in_words_and_for_the_script(self, parent):
        page = text_of(parent.client.get(parent.start_url))
        assert "„ხელახლა“" in page or "“ხელახლა”" in page
        assert 'data-show-if="about-moved=yes"' in page
        assert 'data-show-if="about-town=meghri"' in page

    def test_hint_and_condition_are_two_sentences(self, client, services):
        question = {**WITHOUT_FILES[3], "hints": {"ka": "ქალაქი ან სოფელი"}}
        parent = service(services, client, questions=[*WITHOUT_FILES[:3], question])
        hint = parent.client.get(parent.start_url).context["form"].fields["town"].help_text
        assert hint.startswith("ქალაქი ან სოფელი. ")
        assert hint.endswith(".")

    def test_no_is_shown_as_no(self, client, services):
        question = {**WITHOUT_FILES[3], "show_if": {"moved": "no"}}
        parent = service(services, client, questions=[*WITHOUT_FILES[:3], question])
        hint = parent.client.get(parent.start_url).context["form"].fields["town"].help_text
        assert "არა" in hint


class TestRules:
    def test_rule_makes_a_question_required_or_leaves_it_out(self, client, services):
        optional = [{**question, "required": False} for question in WITHOUT_FILES[:2]]
        rules = {"required": ["address", "child"], "forbidden": ["times"]}
        parent = service(services, client, questions=optional, rules=rules)
        response = parent.begin(**{"about-child": ""})
        assert list(response.context["form"].errors) == ["child"]
        assert "times" not in response.context["form"].fields


class TestUrgent:
    URGENT = {"urgent": {"n": 48, "unit": "hours"}}

    def test_is_not_asked_where_the_law_knows_no_shorter_term(self, parent):
        assert "urgent_wanted" not in parent.client.get(parent.start_url).context["form"].fields

    def test_reason_is_needed_and_told_to_the_office(self, client, services):
        parent = service(services, client, rules=self.URGENT)
        response = parent.begin(**{"about-urgent_wanted": "yes"})
        assert list(response.context["form"].errors) == ["urgent_reason"]
        parent.whole_way(**{"about-urgent_wanted": "yes", "about-urgent_reason": "გაზის სუნია."})
        case = Case.objects.get()
        assert case.answers["urgent_reason"] == "გაზის სუნია."
        assert not case.urgent  # the office decides
        desk = Client()
        desk.force_login(make_staff("head", case.department))
        assert "გაზის სუნია." in text_of(desk.get(reverse("desk:case", args=[case.pk])))

    def test_reason_without_the_wish_is_dropped(self, client, services):
        service(services, client, rules=self.URGENT).whole_way(**{"about-urgent_reason": "გაზის სუნია."})
        assert "urgent_reason" not in Case.objects.get().answers

    def test_without_a_reason_where_none_is_needed(self, client, services):
        rules = {"urgent": {"n": 48, "unit": "hours", "needs_reason": False}}
        parent = service(services, client, rules=rules)
        assert "urgent_reason" not in parent.client.get(parent.start_url).context["form"].fields
        parent.whole_way(**{"about-urgent_wanted": "yes"})
        assert Case.objects.get().answers["urgent_reason"] is True
        assert ABOUT["about-child"] == Case.objects.get().subject
