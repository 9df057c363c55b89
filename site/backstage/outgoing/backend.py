"""Django's mail backend that only writes rows, so that Wagtail's own mail waits for the server like ours."""

from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from .rows import queue_mail


class QueueBackend(BaseEmailBackend):
    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            queue_mail(message)
        return len(email_messages)
