"""What tests are made of: nothing that one test changes reaches the next."""

import pytest

from tests.factories.cases import make_service

pytestmark = pytest.mark.django_db


def test_a_service_shares_no_words_with_the_next():
    first = make_service("letter")
    first.texts["en"].pop("appeal")
    first.terms["n"] = 99
    first.questions[0]["labels"].clear()
    second = make_service("letter", rules={})
    assert second.text("appeal", "en")
    assert second.terms["n"] == 1
    assert second.questions[0]["labels"]
