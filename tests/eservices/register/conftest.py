"""A published service, and the draft of its next version."""

import pytest

from eservices.register import publishing
from eservices.register.models import ServiceVersion
from tests.factories.cases import make_service


@pytest.fixture
def published(db) -> ServiceVersion:
    """Out of the database: what a test changes in it is its own."""
    return ServiceVersion.objects.get(pk=make_service("letter").pk)


@pytest.fixture
def draft(published) -> ServiceVersion:
    return ServiceVersion.objects.get(pk=publishing.begin_draft(published.service).pk)
