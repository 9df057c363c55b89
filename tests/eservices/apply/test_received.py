"""A service whose submissions a clerk looks at first: the citizen gets a provisional number, and is told so."""

import pytest
from django.utils.translation import gettext

from eservices.register.choices import Status
from eservices.register.models import Case
from tests.factories.cases import make_service

from .conftest import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def received(citizen):
    """The page of confirmation."""
    version = make_service("letter")
    version.rules = {"registration": "by_clerk"}
    version.save()
    return citizen.whole_way()


class TestConfirmation:
    def test_calls_the_number_provisional(self, received):
        case = Case.objects.get()
        assert case.status == Status.RECEIVED
        assert case.number.startswith("მიღ-")
        assert case.number in text_of(received)
        assert received.context["number"] == case.number

    def test_receipt_proves_no_registration(self, received, citizen):
        sheet = text_of(citizen.client.get(received.context["receipt_url"]))
        assert Case.objects.get().number in sheet
        assert gettext("Proof of registration") not in sheet
