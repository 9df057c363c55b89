"""People at city hall, a case of their department with a file, and how they sign in."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.users.models import UserProfile

from eservices.register import calendars
from eservices.register.choices import Role
from eservices.register.models import Case
from eservices.register.submission import store
from tests.factories.cases import make_case, make_department, make_staff

SUBJECT = "გატეხილი მილი ჭადრების ქუჩაზე"  # words no page but a case's own may show
TUESDAY = datetime(2026, 11, 17, 15, tzinfo=ZoneInfo("Asia/Tbilisi"))  # the day after the cases of `Life` came


@pytest.fixture
def tuesday(db) -> Iterator[None]:
    """The clock goes on from that day, with the calendar of its years."""
    with time_machine.travel(TUESDAY, tick=True):
        calendars.fill_ahead()
        yield


@pytest.fixture
def chancellery(db):
    calendars.fill_ahead()
    make_department("registry")
    return make_department("chancellery")


@pytest.fixture
def elsewhere(db):
    return make_department("housing")


@pytest.fixture
def officer(chancellery):
    return make_staff(Role.OFFICER, chancellery, username="officer", first_name="ნინო", last_name="მაისურაძე")


@pytest.fixture
def head(chancellery):
    return make_staff(Role.HEAD, chancellery, username="head", first_name="თამაზ", last_name="ბერიძე")


@pytest.fixture
def clerk(chancellery):
    return make_staff(Role.CLERK, username="clerk", first_name="მარიამ", last_name="კობახიძე")


@pytest.fixture
def controller(chancellery):
    return make_staff(Role.CONTROLLER, username="controller")


@pytest.fixture
def stranger(elsewhere):
    """An officer of another department."""
    return make_staff(Role.OFFICER, elsewhere, username="stranger")


def person(group: str = "", **fields: Any) -> Any:
    """Somebody with a group of the admin but no membership."""
    user = get_user_model().objects.create_user(password="alviskhevi", **fields)
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user


@pytest.fixture
def administrator(db):
    return person("Administrator", username="administrator")


@pytest.fixture
def editor(db):
    return person("Editor", username="editor")


@pytest.fixture
def superuser(db):
    return get_user_model().objects.create_superuser("root", password="alviskhevi")


@pytest.fixture
def case(chancellery) -> Case:
    photo = store(ContentFile(b"a photo", name="photo.txt"), content_type="text/plain", name="ფოტო.txt")
    return make_case("letter", answers={"subject": SUBJECT}, files=(photo,))


@pytest.fixture
def as_() -> Callable[[Any], Client]:
    """A browser in which the person is signed in, in English unless told otherwise."""

    def sign_in(user: Any, language: str = "en") -> Client:
        client = Client()
        if user is not None:
            profile = UserProfile.get_for_user(user)
            profile.preferred_language = language
            profile.save()
            client.force_login(user)
        return client

    return sign_in
