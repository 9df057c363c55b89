"""A clock that stands still with a case on it, and a service with the draft of its next version."""

import pytest
from django.utils import translation

from eservices.register import publishing
from eservices.register.choices import Role
from eservices.register.models import ServiceVersion
from tests.factories.cases import make_service, make_staff

from .clock_stories import make_clock_case, send_back, travel


@pytest.fixture
def english():
    with translation.override("en"):
        yield


@pytest.fixture
def now(english):
    """The moment at which the cases of the stories arrive; its `move_to` goes on."""
    with travel() as traveller:
        yield traveller


@pytest.fixture
def case(now):
    return make_clock_case()


@pytest.fixture
def officer(case):
    return make_staff(Role.OFFICER, case.department)


@pytest.fixture
def waiting(case, officer):
    """Sent back: the applicant is waited for."""
    send_back(case, officer)
    return case


@pytest.fixture
def published(db) -> ServiceVersion:
    """Out of the database: what a test changes in it is its own."""
    return ServiceVersion.objects.get(pk=make_service("letter").pk)


@pytest.fixture
def draft(published) -> ServiceVersion:
    return ServiceVersion.objects.get(pk=publishing.begin_draft(published.service).pk)
