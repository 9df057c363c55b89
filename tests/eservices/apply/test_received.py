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
        assert Case.objects.get().status == Status.RECEIVED
        page = text_of(received)
        assert "მიღ-26-00001" in page
        assert received.context["number"] == "მიღ-26-00001"

    def test_receipt_proves_no_registration(self, received, citizen):
        sheet = text_of(citizen.client.get(received.context["receipt_url"]))
        assert "მიღ-26-00001" in sheet
        assert gettext("Proof of registration") not in sheet
