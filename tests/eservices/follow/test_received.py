"""The page of a case that waits to be registered, and of one that was registered since."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from eservices.register.tracking import link_token
from tests.factories.lives import Life
from tests.factories.pages import site_settings

pytestmark = pytest.mark.django_db


@pytest.fixture
def life(now):
    """It came on Monday, and it is Friday of the same week."""
    site_settings(phone="0 422 00 12 12")
    return Life()


def read(client, case):
    with override("en"):
        return client.get(reverse("follow:case", args=[link_token(case)])).content.decode()


class TestReceived:
    def test_is_submitted_and_not_registered(self, life, client):
        page = read(client, life.case)
        assert "No. მიღ-26-00001 (provisional) · received on" in page
        assert "Submitted" in page
        assert "registered on" not in page

    def test_the_same_link_opens_it_after_registration(self, life, client):
        life.take("enter")
        page = read(client, life.case)
        assert f"No. {life.case.number} · registered on" in page
        assert "provisional" not in page

    def test_citizen_may_write_and_withdraw_already(self, life, client):
        life.take("reply")
        assert "სკოლასთან." in read(client, life.case)
        life.take("withdraw")
        assert "Withdrawn" in read(client, life.case)
