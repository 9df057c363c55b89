"""The delivery record: which letters about a case went out, and how each try ended."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.dateparse import parse_datetime
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from backstage.models import OutgoingMail
from eservices.register.models import Case

STATES: dict[str, tuple[str | Promise, str]] = {
    OutgoingMail.State.WAITING: (_("Waiting to be sent"), "gold"),
    OutgoingMail.State.SENT: (_("Sent"), "ok"),
    OutgoingMail.State.REFUSED: (_("Refused by the receiver"), "red"),
}


@dataclass(frozen=True)
class Try:
    at: datetime | None
    error: str


@dataclass(frozen=True)
class LetterRecord:
    """The text of a letter is not shown: it holds the citizen's own link and code."""

    subject: str
    recipient: str
    written_at: datetime
    state: str | Promise
    tone: str
    tries: list[Try]


def delivery_record(case: Case) -> list[LetterRecord]:
    """The letters about a case, the newest first."""
    mails = OutgoingMail.objects.filter(reference=f"case:{case.pk}").defer("parts").order_by("-pk")
    return [_record(mail) for mail in mails]


def _record(mail: Any) -> LetterRecord:
    tries = [Try(parse_datetime(entry["at"]), entry["error"]) for entry in mail.tries]
    state, tone = STATES[mail.state]
    return LetterRecord(mail.subject, mail.recipient, mail.created_at, state, tone, tries)
