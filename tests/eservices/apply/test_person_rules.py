"""What the second step asks of the applicant, by the rules of the service."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext

from backstage.models import OutgoingMail
from eservices.register import ticks
from eservices.register.models import Case
from tests.factories.cases import make_service

from .conftest import Citizen, text_of

pytestmark = pytest.mark.django_db
NOBODY = {"person-name": "", "person-answer_by": "", "person-email": "", "person-address": ""}


@pytest.fixture
def under(client, services):
    """A citizen before the second step of a letter under these rules."""

    def begin(kind="letter", **rules):
        make_service(kind, rules=rules)
        citizen = Citizen(client, services[kind], kind)
        citizen.begin()
        return citizen

    return begin


def errors(citizen, **more):
    response = citizen.send_step("person", citizen.person(**more))
    return sorted(response.context["form"].errors) if response.status_code == 200 else []


class TestRequired:
    def test_usual_of_the_kind_without_a_rule(self, under):
        assert errors(under(), **{"person-address": "", "person-phone": ""}) == ["address"]

    def test_rule_replaces_it(self, under):
        assert errors(under(required=["phone", "email"]), **{"person-address": "", "person-email": ""}) == [
            "email",
            "phone",
        ]

    def test_name_is_needed_whatever_the_rule(self, under):
        assert errors(under(required=[]), **{"person-name": ""}) == ["name"]


class TestForbidden:
    def test_is_not_asked_nor_kept(self, under):
        citizen = under(required=[], forbidden=["address", "phone"])
        form = citizen.client.get(citizen.at("person")).context["form"]
        assert not {"address", "phone"} & set(form.fields)
        assert "post" not in dict(form.fields["answer_by"].choices)
        citizen.send_step("person", citizen.person(**{"person-phone": "599 12 34 56"}))
        citizen.send()
        assert (Case.objects.get().phone, Case.objects.get().address) == ("", "")


class TestIdentity:
    def test_contact_is_a_way_to_answer(self, under):
        assert errors(under(required=[]), **{"person-answer_by": ""}) == ["answer_by"]
        assert errors(under(required=[]), **{"person-email": ""}) == ["email"]

    def test_none_needs_no_contact(self, under):
        citizen = under(required=[], identity="none")
        assert errors(citizen, **NOBODY | {"person-name": "ნანა"}) == []
        citizen.send()
        case = Case.objects.get()
        assert (case.email, case.answer_by, case.applicant_name) == ("", "counter", "ნანა")

    def test_verified_is_told_before_the_name_is_written(self, under):
        citizen = under(identity="verified")
        page = citizen.client.get(citizen.at("person"))
        [notice] = page.context["form"].notices
        assert notice in text_of(page)


class TestAnonymous:
    def test_is_refused_without_the_rule(self, under):
        assert "name" in errors(under(), **NOBODY)

    def test_signal_needs_neither_name_nor_contact_and_says_what_it_is(self, under):
        citizen = under(anonymous="accept_as_signal")
        page = citizen.client.get(citizen.at("person"))
        assert page.context["form"].notices[0] in text_of(page)
        assert errors(citizen, **NOBODY) == []
        confirmation = citizen.client.get(citizen.send()["Location"])
        case = Case.objects.get()
        assert case.number in text_of(confirmation)
        assert case.applicant_name
        assert f", {case.applicant_name}." not in text_of(confirmation)

    @pytest.mark.parametrize("registration", ["at_once", "by_clerk"])
    @pytest.mark.parametrize("nameless", [True, False])
    def test_signal_is_promised_no_answer_and_keeps_its_term_for_the_office(self, under, registration, nameless):
        citizen = under(anonymous="accept_as_signal", registration=registration)
        with_mail = {"person-email": "somebody@example.org", "person-answer_by": "email"}
        errors(citizen, **(NOBODY | with_mail if nameless else {}))
        check = citizen.client.get(citizen.at("check"))
        confirmation = citizen.client.get(citizen.send()["Location"])
        case, due = Case.objects.get(), confirmation.context["due"]
        follow = confirmation.context["follow_url"]
        assert case.due_on == due
        with time_machine.travel(timezone.now() + timedelta(days=90)):
            ticks.mark_overdue()
            late = citizen.client.get(follow)
            case.refresh_from_db()
            assert case.is_overdue
        receipt = citizen.client.get(confirmation.context["receipt_url"])
        pages = [text_of(page) for page in (check, confirmation, receipt, citizen.client.get(follow), late)]
        letters = OutgoingMail.objects.filter(reference=f"case:{case.pk}")
        texts = [*pages, *(str(mail.parts) for mail in letters)]
        assert len(texts) == 6
        with translation.override(case.language):
            sentence = gettext("You wrote without a name, so we take it as a signal: no answer by law is due to you.")
            day = date_format(due, "j E")
        assert [sentence in text for text in texts] == [nameless] * 6
        assert [day in text for text in texts] == [not nameless] * 6
        assert (late.context["wording"].code == "overdue") != nameless
