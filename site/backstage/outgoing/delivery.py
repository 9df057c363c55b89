"""Hands waiting mail to the server; each try is kept, a temporary failure is tried again later and later."""

from datetime import timedelta
from smtplib import SMTPRecipientsRefused, SMTPResponseException

from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import Q
from django.dispatch import Signal
from django.utils import timezone

from ..models import OutgoingMail
from ..queue import LEASE, pause_before_try
from .rows import as_message

settled = Signal()  # mail: the server has taken it, or it will never leave
GIVE_UP_AFTER = timedelta(days=5)


def connection() -> BaseEmailBackend:
    """The real mail server, from EMAIL_URL."""
    names = {"HOST": "host", "PORT": "port", "HOST_USER": "username", "HOST_PASSWORD": "password"}
    names |= {"USE_TLS": "use_tls", "USE_SSL": "use_ssl", "FILE_PATH": "file_path"}
    values = {arg: getattr(settings, f"OUTGOING_EMAIL_{name}", None) for name, arg in names.items()}
    kind: str = settings.OUTGOING_EMAIL_BACKEND  # type: ignore[misc]
    if "smtp" in kind:
        values["timeout"] = 20
        values.pop("file_path")
    given = {arg: value for arg, value in values.items() if value not in (None, "")}
    return get_connection(kind, **given)


def is_final(error: Exception) -> bool:
    """True when the server said no for good (5xx), so another try would be the same."""
    if isinstance(error, SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    return isinstance(error, SMTPResponseException) and error.smtp_code >= 550


def _claim() -> OutgoingMail | None:
    now = timezone.now()
    waiting = OutgoingMail.objects.filter(state=OutgoingMail.State.WAITING, next_try_at__lte=now)
    for mail in waiting.filter(Q(lease_until=None) | Q(lease_until__lt=now)).order_by("next_try_at", "id")[:20]:
        if waiting.filter(pk=mail.pk, lease_until=mail.lease_until).update(lease_until=now + LEASE):
            mail.refresh_from_db()  # another worker may have tried it since the list was read
            return mail
    return None


def _record(mail: OutgoingMail, error: Exception | None) -> None:
    now = timezone.now()
    mail.tries.append({"at": now.isoformat(timespec="seconds"), "error": str(error)[:500] if error else ""})
    mail.lease_until = None
    if error is None:
        mail.state, mail.sent_at = OutgoingMail.State.SENT, now
    elif is_final(error) or now - mail.created_at > GIVE_UP_AFTER:
        mail.state = OutgoingMail.State.REFUSED
    else:
        mail.next_try_at = now + pause_before_try(len(mail.tries))
    if mail.state != OutgoingMail.State.WAITING:
        mail.parts = {}  # what was written, codes and links among it, is nobody's business any more
    mail.save(update_fields=["tries", "lease_until", "state", "sent_at", "next_try_at", "parts"])
    if mail.state != OutgoingMail.State.WAITING:
        settled.send(sender=OutgoingMail, mail=mail)


def deliver(mail: OutgoingMail) -> bool:
    """One try to hand the mail over."""
    try:
        message = as_message(mail)
        message.connection = connection()
        message.send()
    except Exception as error:
        _record(mail, error)
        return False
    _record(mail, None)
    return True


def send_due(limit: int = 200) -> int:
    """Try every mail that is due; returns how many were tried."""
    for tried in range(limit):
        mail = _claim()
        if mail is None:
            return tried
        deliver(mail)
    return limit
