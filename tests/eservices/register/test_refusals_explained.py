"""Until when a refusal is explained in writing: in the letter, on the citizen's page and on the desk."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from backstage.models import OutgoingMail
from eservices.register.appeals import explained_text, explained_until
from eservices.register.choices import Result, Status
from eservices.register.tracking import link_token
from tests.factories.lives import Life

pytestmark = pytest.mark.django_db
THREE_DAYS = {"n": 3, "unit": "calendar_days"}  # Georgia: GAC 41


def ended(term=THREE_DAYS, result=Result.REFUSED, at=datetime(2026, 11, 16, 12, tzinfo=UTC)):
    life = Life(refusal={"explain_within": term}).bring(Status.IN_PROGRESS)
    life.now = at
    life.take("answer", result=result, ground="სზაკ, 40-ე მუხლი")
    return life


class TestUntil:
    def test_counted_from_the_refusal(self):
        assert explained_until(ended().case) == date(2026, 11, 19)

    def test_day_off_rolls(self):
        """Saturday the 21st; Monday is Saint George's day."""
        assert explained_until(ended(at=datetime(2026, 11, 18, 12, tzinfo=UTC)).case) == date(
            2026, 11, 24
        )  # a Saturday, and Saint George's day on Monday

    def test_hours(self):
        assert explained_until(ended({"n": 48, "unit": "hours"}).case) == date(2026, 11, 18)

    def test_none_without_a_term_and_for_what_was_not_refused(self):
        assert explained_until(ended(term=None).case) is None
        assert explained_until(ended(result=Result.ANSWERED).case) is None
        assert explained_text(ended(term=None).case) == ""


def test_told_in_the_letter_on_the_page_and_on_the_desk(client):
    life = ended()
    told = explained_text(life.case)
    assert "19" in told
    assert told in OutgoingMail.objects.filter(reference=f"case:{life.case.pk}").last().parts["body"]
    assert told in client.get(reverse("follow:case", args=[link_token(life.case)])).content.decode()
    client.force_login(life.first)
    assert "2026-11-19" in client.get(reverse("desk:case", args=[life.case.pk])).content.decode()
