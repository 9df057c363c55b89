"""A mail to one recipient, with the record of every try to deliver it."""

from django.db import models
from django.utils import timezone


class OutgoingMail(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", "waiting"
        SENT = "sent", "sent"
        REFUSED = "refused", "refused"

    recipient = models.CharField(max_length=320)
    subject = models.CharField(max_length=255)
    parts = models.JSONField(help_text="sender, texts and headers from which the message is put together again")
    reference = models.CharField(max_length=60, blank=True, db_index=True, help_text="what it is about, as case:12")
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    created_at = models.DateTimeField(default=timezone.now)
    next_try_at = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    tries = models.JSONField(default=list, help_text="each try: time, and the server's answer when it failed")

    class Meta:
        indexes = [models.Index(fields=["state", "next_try_at"], name="mail_next")]

    def __str__(self) -> str:
        return f"{self.subject} → {self.recipient}"
