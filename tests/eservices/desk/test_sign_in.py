"""Signing in: guessing is slowed down, per name and per sender, in every form that asks for a password."""

import pytest
from django.urls import reverse

from eservices.desk.sign_in import guard
from eservices.desk.sign_in.views import RESETS_OF_A_SENDER

pytestmark = pytest.mark.django_db
TOO_MANY = "Too many attempts"


@pytest.fixture
def english(client):
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    return client


def sign_in(client, name: str, password: str, sender: str = "10.0.0.1"):
    data = {"username": name, "password": password}
    return client.post(reverse("wagtailadmin_login"), data, REMOTE_ADDR=sender)


def test_right_password_signs_in(english, officer):
    assert sign_in(english, "officer", "alviskhevi").status_code == 302


def test_name_is_locked_after_failures_even_for_the_right_password(english, officer):
    for number in range(guard.FAILURES_OF_A_NAME):
        assert sign_in(english, "officer", "wrong", sender=f"10.0.1.{number}").status_code == 200
    response = sign_in(english, "Officer ", "alviskhevi", sender="10.0.2.1")
    assert response.status_code == 429
    assert TOO_MANY in response.content.decode()
    assert "_auth_user_id" not in english.session


def test_unknown_name_is_locked_the_same_way(english, officer):
    for _number in range(guard.FAILURES_OF_A_NAME):
        sign_in(english, "nobody", "wrong")
    assert sign_in(english, "nobody", "wrong").status_code == 429


def test_sender_is_locked_over_many_names(english, officer):
    for number in range(guard.FAILURES_OF_A_SENDER):
        sign_in(english, f"name{number}", "wrong")
    assert sign_in(english, "officer", "alviskhevi").status_code == 429
    assert sign_in(english, "officer", "alviskhevi", sender="10.9.9.9").status_code == 302


def test_successes_are_not_counted(english, officer):
    for _number in range(guard.FAILURES_OF_A_NAME + 2):
        assert sign_in(english, "officer", "alviskhevi").status_code == 302
        english.logout()


def test_other_forms_are_no_way_around(english, officer):
    """Wagtail has a second sign-in page for private pages of the site."""
    for _number in range(guard.FAILURES_OF_A_NAME):
        english.post(reverse("wagtailcore_login"), {"username": "officer", "password": "wrong"})
    english.post(reverse("wagtailcore_login"), {"username": "officer", "password": "alviskhevi"})
    assert "_auth_user_id" not in english.session
    assert sign_in(english, "officer", "alviskhevi").status_code == 429


def test_forgotten_passwords_are_slowed_down(english, officer):
    url = reverse("wagtailadmin_password_reset")
    for _number in range(RESETS_OF_A_SENDER):
        assert english.post(url, {"email": "officer@example.org"}).status_code == 302
    response = english.post(url, {"email": "officer@example.org"})
    assert response.status_code == 429
    assert TOO_MANY in response.content.decode()
