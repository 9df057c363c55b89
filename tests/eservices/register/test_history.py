"""The history of a case speaks the reader's language, in every line."""

import re

import pytest
from django.utils import translation

from eservices.register import history
from eservices.register.choices import Role
from eservices.register.models import Department, RoutingRule
from tests.factories.cases import make_case, make_service, make_staff

from .test_steps import take

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["rule", "service", "registry"])
def case(request):
    version = make_service("letter")
    if request.param == "rule":
        RoutingRule.objects.create(position=1, department=version.default_department)
    if request.param == "registry":
        version.default_department = None
        version.save()
    assert Department.objects.filter(is_registry=True).exists()
    return make_case()


@pytest.mark.parametrize("last", ["answer", "forward", "close", "annul"])
def test_georgian_reader_meets_no_english_word(case, last):
    head, clerk = make_staff(Role.HEAD, case.department), make_staff(Role.CLERK)
    for step in ("assign", "begin", "ask", "reply", "note"):
        take(step, case, head)
    take("reissue_code", case, clerk)
    take(last, case, clerk if last == "annul" else head)
    with translation.override("ka"):
        told = [f"{line.title} {line.detail}" for line in history.for_staff(case) + history.for_citizen(case)]
    assert [words for words in told if re.search("[A-Za-z]", words)] == []
