"""Routing rules in the admin: lists instead of codes, their order, and a letter tried on them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from eservices.register.choices import Role
from eservices.register.models import Absence, Case, RoutingRule
from tests.factories.cases import make_department, make_service, make_staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(as_, administrator):
    return as_(administrator)


@pytest.fixture
def letter(chancellery):
    return make_service("letter")


def add(client, department, **fields):
    return client.post(reverse("routing-rules:add"), {"department": department.pk, "is_active": "on"} | fields)


class TestForm:
    def test_answers_are_chosen_from_lists_and_bring_their_service(self, client, letter, elsewhere):
        page = client.get(reverse("routing-rules:add")).content.decode()
        code = f"{letter.service_id}:addressee:mayor"
        assert f'value="{code}"' in page
        assert "Whom do you write to?" in page
        assert add(client, elsewhere, answer=code).status_code == 302
        rule = RoutingRule.objects.get()
        assert (rule.service, rule.question, rule.value) == (letter.service, "addressee", "mayor")

    def test_an_answer_of_another_service_is_refused(self, client, letter, elsewhere):
        foi = make_service("foi")
        response = add(client, elsewhere, service=foi.service_id, answer=f"{letter.service_id}:addressee:mayor")
        assert "belongs to another service" in response.content.decode()
        assert not RoutingRule.objects.exists()

    def test_a_person_of_elsewhere_is_refused(self, client, officer, elsewhere):
        assert "does not work in the department" in add(client, elsewhere, person=officer.pk).content.decode()

    def test_words_places_applicant_and_person_are_kept(self, client, officer, chancellery):
        fields = {"words": "გზა", "place": "ზემოხევი", "applicant_kind": "person", "person": officer.pk}
        assert add(client, chancellery, **fields).status_code == 302
        rule = RoutingRule.objects.get()
        assert (rule.words, rule.place, rule.applicant_kind, rule.person) == ("გზა", "ზემოხევი", "person", officer)

    def test_an_answer_that_is_asked_no_more_stays(self, client, letter, elsewhere):
        rule = RoutingRule.objects.create(service=letter.service, question="topic", value="roads", department=elsewhere)
        url = reverse("routing-rules:edit", args=[rule.pk])
        assert "topic:roads" in client.get(url).content.decode()
        data = {"service": letter.service_id, "answer": f"{letter.service_id}:topic:roads", "department": elsewhere.pk}
        assert client.post(url, data).status_code == 302
        rule.refresh_from_db()
        assert (rule.question, rule.value, rule.is_active) == ("topic", "roads", False)


class TestOrder:
    def test_new_rules_stand_last_and_move_up_and_down(self, client, elsewhere):
        for word in ("a", "b", "c"):
            add(client, elsewhere, words=word)
        assert self.words() == "abc"
        third = RoutingRule.objects.get(words="c")
        url = reverse("routing-rules:move", args=[third.pk])
        assert f'action="{url}"' in client.get(reverse("routing-rules:index")).content.decode()
        assert client.get(url).status_code == 405
        client.post(url, {"to": "up"})
        assert self.words() == "acb"
        client.post(url, {"to": "up"})
        client.post(url, {"to": "up"})  # it is the first already
        assert self.words() == "cab"
        client.post(url, {"to": "down"})
        assert self.words() == "acb"

    def words(self):
        return "".join(RoutingRule.objects.values_list("words", flat=True))

    def test_the_list_says_what_each_takes_in_a_fixed_number_of_queries(self, client, letter, elsewhere):
        counts = []
        for number in range(1, 8):
            service = {"service": letter.service, "question": "addressee", "value": "mayor", "words": "გზა\nხიდი"}
            RoutingRule.objects.create(position=number, department=elsewhere, **service)
            if number in (2, 7):
                with CaptureQueriesContext(connection) as queries:
                    page = client.get(reverse("routing-rules:index")).content.decode()
                counts.append(len(queries))
        assert "A letter to City Hall · Whom do you write to? – The mayor · “გზა, ხიდი”" in page
        assert counts[0] == counts[1]


class TestTrial:
    def attempt(self, client, letter, **fields) -> str:
        url = reverse("routing-rules:trial") + f"?service={letter.service_id}"
        assert "answer_addressee" in client.get(url).content.decode()
        return client.post(url, {"text": "", "applicant_kind": "person"} | fields).content.decode()

    def test_says_which_rule_takes_it_and_why_the_others_do_not(self, client, letter, elsewhere, officer):
        department = officer.memberships.get().department
        rules = [
            {"service": make_service("foi").service},
            {"service": letter.service, "question": "addressee", "value": "deputy"},
            {"applicant_kind": "organisation"},
            {"words": "ხიდი"},
            {"place": "ზემოხევი"},
            {"words": "გზა", "person": officer, "department": department},
            {"words": "never asked"},
        ]
        for number, rule in enumerate(rules):
            RoutingRule.objects.create(position=number, **{"department": elsewhere} | rule)
        page = self.attempt(client, letter, text="გზის შეკეთება", answer_addressee="mayor", address="რუსთაველის 3")
        for why in ("another service", "another one", "other applicants", "None of its words", "None of its places"):
            assert why in page
        assert "This rule takes it." in page
        assert "never asked" not in page
        assert "The case would go to: Infrastructure department" in page
        assert f"To {officer.get_full_name()}." in page
        assert not Case.objects.exists()

    def test_without_a_rule(self, client, letter):
        assert "No rule fits: to the service&#x27;s own department." in self.attempt(client, letter)

    def test_names_the_deputy(self, client, letter, officer, chancellery):
        colleague = make_staff(Role.OFFICER, chancellery, first_name="ლია", last_name="ხარაზი")
        Absence.objects.create(user=officer, deputy=colleague, date_to=timezone.localdate())
        RoutingRule.objects.create(department=chancellery, person=officer)
        page = self.attempt(client, letter)
        assert "To ლია ხარაზი." in page
        assert "is away until" in page

    def test_an_unknown_service_is_not_found(self, client, letter):
        assert client.get(reverse("routing-rules:trial") + "?service=999").status_code == 404
        assert client.get(reverse("routing-rules:trial") + "?service=x").status_code == 404


@pytest.mark.parametrize("who", ["officer", "head", "clerk", "controller", "editor"])
def test_closed_to_everybody_else(who, request, as_, letter):
    rule = RoutingRule.objects.create(department=make_department("housing"), words="ერთი")
    client = as_(request.getfixturevalue(who))
    assert client.get(reverse("routing-rules:trial")).status_code in (302, 403)
    assert client.post(reverse("routing-rules:move", args=[rule.pk]), {"to": "up"}).status_code in (302, 403)
