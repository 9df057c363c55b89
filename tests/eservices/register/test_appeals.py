"""Where and until when a decision can be appealed: in the answer, and on the citizen's page."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from backstage.models import OutgoingMail
from eservices.register.appeals import appeal_text, appeal_until
from eservices.register.choices import Result, Status
from eservices.register.tracking import link_token
from tests.factories.lives import Life

pytestmark = pytest.mark.django_db

MONTH = {"n": 1, "unit": "months"}


def answered(appeal=MONTH, at=datetime(2026, 11, 17, 12, tzinfo=UTC), **more):
    life = Life(appeal=appeal).bring(Status.IN_PROGRESS)
    life.now = at
    life.take("answer", **more)
    return life.case


class TestUntil:
    def test_counted_from_the_decision(self):
        assert appeal_until(answered()) == date(2026, 12, 17)

    def test_day_off_rolls(self):
        assert appeal_until(answered(at=datetime(2026, 11, 19, 12, tzinfo=UTC))) == date(2026, 12, 21)

    def test_day_is_the_towns(self):
        assert appeal_until(answered(at=datetime(2026, 11, 17, 20, 30, tzinfo=UTC))) == date(2026, 12, 18)

    def test_none_where_the_service_sets_no_term(self):
        assert appeal_until(answered(appeal=None)) is None

    def test_none_before_the_decision(self):
        assert appeal_until(Life(appeal=MONTH).bring(Status.IN_PROGRESS).case) is None

    @pytest.mark.parametrize(("step", "result"), [("forward", Result.FORWARDED), ("withdraw", Result.WITHDRAWN)])
    def test_what_decides_nothing_cannot_be_appealed(self, step, result):
        life = Life(appeal=MONTH).bring(Status.IN_PROGRESS)
        life.take(step)
        assert life.case.result == result
        assert appeal_until(life.case) is None

    def test_gone_when_the_case_is_reopened(self):
        life = Life(appeal=MONTH).bring(Status.CLOSED)
        life.take("reopen")
        assert appeal_until(life.case) is None


class TestTold:
    def test_in_the_mailed_answer_and_on_the_page(self, client):
        case = answered()
        told = appeal_text(case, "ka")
        assert "17" in told
        assert told in OutgoingMail.objects.filter(reference=f"case:{case.pk}").last().parts["body"]
        page = client.get(reverse("follow:case", args=[link_token(case)]))
        assert told in page.content.decode()
