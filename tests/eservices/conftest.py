"""A clock that stands still with a case on it; a room that needs other people or another case names its own."""

import pytest
from django.utils import translation

from eservices.register.choices import Role
from tests.factories.cases import make_staff

from .register.clock_stories import SENT_BACK, make_clock_case, send_back, travel


@pytest.fixture
def english():
    with translation.override("en"):
        yield


@pytest.fixture
def now(english):
    """Friday, 20 November 2026, when the cases of the stories arrive; its `move_to` goes on."""
    with travel() as traveller:
        yield traveller


@pytest.fixture
def case(now):
    """Received now, to be answered within a month, by Monday, 21 December."""
    return make_clock_case()


@pytest.fixture
def officer(case):
    return make_staff(Role.OFFICER, case.department)


@pytest.fixture
def waiting(case, officer, now):
    """Sent back on Tuesday, 24 November, to be completed by Tuesday, 1 December."""
    now.move_to(SENT_BACK)
    send_back(case, officer)
    return case
