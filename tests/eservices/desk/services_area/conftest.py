"""A service of the town, and the draft of its next version."""

import pytest

from eservices.register import publishing
from eservices.register.models import ServiceVersion
from tests.factories.cases import make_service


@pytest.fixture
def published(chancellery) -> ServiceVersion:
    return make_service("letter")


@pytest.fixture
def draft(published) -> ServiceVersion:
    return ServiceVersion.objects.get(pk=publishing.begin_draft(published.service).pk)
