"""Signing in: guessing is slowed down, per name and per sender, in every form that asks for a password."""

import pytest
from django.urls import reverse
from django.utils.translation import gettext

from eservices.desk.sign_in import guard
from eservices.desk.sign_in.views import RESETS_OF_A_SENDER

pytestmark = pytest.mark.django_db
TOO_MANY = "Too many attempts. Wait a quarter of an hour and try again."


def sign_in(client, name: str, password: str, sender: str = "10.0.0.1"):
    data = {"username": name, "password": password}
    return client.post(reverse("wagtailadmin_login"), data, REMOTE_ADDR=sender)


def test_right_password_signs_in(client, officer):
    assert sign_in(client, "officer", "alviskhevi").status_code == 302


def test_name_is_locked_after_failures_even_for_the_right_password(client, officer):
    for number in range(guard.FAILURES_OF_A_NAME):
        assert sign_in(client, "officer", "wrong", sender=f"10.0.1.{number}").status_code == 200
    response = sign_in(client, "Officer ", "alviskhevi", sender="10.0.2.1")
    assert response.status_code == 429
    assert gettext(TOO_MANY) in response.content.decode()  # the sign-in page speaks the town's own language
    assert "_auth_user_id" not in client.session


def test_unknown_name_is_locked_the_same_way(client, officer):
    for _number in range(guard.FAILURES_OF_A_NAME):
        sign_in(client, "nobody", "wrong")
    assert sign_in(client, "nobody", "wrong").status_code == 429


def test_sender_is_locked_over_many_names(client, officer):
    for number in range(guard.FAILURES_OF_A_SENDER):
        sign_in(client, f"name{number}", "wrong")
    assert sign_in(client, "officer", "alviskhevi").status_code == 429
    assert sign_in(client, "officer", "alviskhevi", sender="10.9.9.9").status_code == 302


def test_successes_are_not_counted(client, officer):
    for _number in range(guard.FAILURES_OF_A_NAME + 2):
        assert sign_in(client, "officer", "alviskhevi").status_code == 302
        client.logout()


def test_other_forms_are_no_way_around(client, officer):
    """Wagtail has a second sign-in page for private pages of the site."""
    for _number in range(guard.FAILURES_OF_A_NAME):
        client.post(reverse("wagtailcore_login"), {"username": "officer", "password": "wrong"})
    client.post(reverse("wagtailcore_login"), {"username": "officer", "password": "alviskhevi"})
    assert "_auth_user_id" not in client.session
    assert sign_in(client, "officer", "alviskhevi").status_code == 429


@pytest.mark.both_databases
def test_null_bytes_in_a_name_are_no_fault_and_no_way_around(client, officer):
    for _number in range(guard.FAILURES_OF_A_NAME):
        sign_in(client, "officer", "wrong")
    assert sign_in(client, "offi\x00cer", "alviskhevi").status_code == 429
    assert sign_in(client, "no\x00body", "wrong", sender="10.0.3.1").status_code == 200


def test_forgotten_passwords_are_slowed_down(client, officer):
    url = reverse("wagtailadmin_password_reset")
    for _number in range(RESETS_OF_A_SENDER):
        assert client.post(url, {"email": "officer@example.org"}).status_code == 302
    response = client.post(url, {"email": "officer@example.org"})
    assert response.status_code == 429
    assert gettext(TOO_MANY) in response.content.decode()  # the sign-in page speaks the town's own language
