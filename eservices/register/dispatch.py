"""Learns from outgoing mail whether the letter that ended a case left the house or came back."""

from typing import Any

from backstage.models import OutgoingMail

from .choices import Dispatch, EventKind, Status
from .models import Case

_ENDINGS = (EventKind.ANSWERED, EventKind.FORWARDED, EventKind.CLOSED, EventKind.WITHDRAWN)


def mail_settled(mail: OutgoingMail, **_kwargs: Any) -> None:
    """Connected to backstage's signal: the server has taken the mail, or refused it for good."""
    kind, _, pk = mail.reference.partition(":")
    case = Case.objects.filter(pk=pk, status=Status.CLOSED).first() if kind == "case" and pk.isdecimal() else None
    if case is None or case.dispatch not in (Dispatch.NOT_SENT, Dispatch.BOUNCED):
        return
    ending = case.events.filter(kind__in=_ENDINGS).last()
    if ending and mail.created_at >= ending.recorded_at:
        sent = mail.state == OutgoingMail.State.SENT
        Case.objects.filter(pk=case.pk).update(dispatch=Dispatch.SENT if sent else Dispatch.BOUNCED)
