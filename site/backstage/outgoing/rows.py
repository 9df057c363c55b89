"""Turns a mail into rows, one a recipient, and a row into the same mail again."""

from base64 import b64decode, b64encode
from email.utils import make_msgid

from django.core.mail import EmailMessage, EmailMultiAlternatives

from ..models import OutgoingMail


def _pack(message: EmailMessage) -> dict:
    return {
        "from": message.from_email,
        "body": message.body,
        "reply_to": list(message.reply_to),
        # The same id on every try lets the receiver drop a second copy.
        "headers": {"Message-ID": make_msgid(domain="meria")} | {k: str(v) for k, v in message.extra_headers.items()},
        "alternatives": [[str(part[0]), str(part[1])] for part in getattr(message, "alternatives", [])],
        "attachments": [
            [part[0], b64encode(part[1].encode() if isinstance(part[1], str) else part[1]).decode(), part[2]]
            for part in message.attachments
            if isinstance(part, tuple)
        ],
    }


def queue_mail(message: EmailMessage, *, reference: str = "") -> list[OutgoingMail]:
    """Write the mail in the current transaction; it leaves when the transaction is committed."""
    parts = _pack(message)
    return [
        OutgoingMail.objects.create(
            recipient=recipient, subject=str(message.subject)[:255], parts=parts, reference=reference
        )
        for recipient in dict.fromkeys(message.recipients())
    ]


def as_message(mail: OutgoingMail) -> EmailMultiAlternatives:
    """The mail as it was written."""
    parts = mail.parts
    message = EmailMultiAlternatives(
        mail.subject,
        parts["body"],
        parts["from"],
        [mail.recipient],
        headers=parts["headers"],
        reply_to=parts["reply_to"],
    )
    for content, kind in parts["alternatives"]:
        message.attach_alternative(content, kind)
    for name, content, kind in parts["attachments"]:
        message.attach(name, b64decode(content), kind)
    return message
