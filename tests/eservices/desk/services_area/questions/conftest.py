"""A draft with questions, and somebody who edits them."""

import pytest

from eservices.register import publishing
from eservices.register.models import ServiceVersion
from tests.factories.cases import make_service

from .editor import Editor


@pytest.fixture
def draft(db) -> ServiceVersion:
    return publishing.begin_draft(make_service("foi").service)


@pytest.fixture
def maker(as_, administrator, draft) -> Editor:
    return Editor(as_(administrator), draft)
