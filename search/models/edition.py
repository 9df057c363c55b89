"""Tells every process that editors changed words which it holds in memory."""

import secrets
from typing import Any

from django.db import connection, models, transaction


class Edition(models.Model):
    """One row a subject. Its mark is a new one after every change, and the old one again if that was rolled back."""

    subject = models.CharField(max_length=20, unique=True)
    mark = models.CharField(max_length=32)

    def __str__(self) -> str:
        return f"{self.subject} {self.mark}"

    @classmethod
    def mark_of(cls, subject: str) -> str:
        """Empty as long as nothing was changed. Asked several times a search: by hand, since Django takes ten times as
        long to put the statement together as any database to answer it.
        """
        with connection.cursor() as cursor:
            cursor.execute("SELECT mark FROM search_edition WHERE subject = %s", [subject])
            row = cursor.fetchone()
        return row[0] if row else ""

    @classmethod
    def begin(cls, subject: str) -> None:
        """A new mark, in the transaction that changed something: nobody sees one without the other."""
        cls.objects.update_or_create(subject=subject, defaults={"mark": secrets.token_hex(8)})


def changed(sender: Any, **_kwargs: object) -> None:
    """Rows of this model, which names its `subject`, were written; for one row by a signal, connected in apps.py."""
    Edition.begin(sender.subject)


class HeldQuerySet(models.QuerySet):
    """What is written many rows at a time sends no signals, and tells it here."""

    def update(self, **values: Any) -> int:
        with transaction.atomic():
            number = super().update(**values)
            changed(self.model)
        return number

    def bulk_create(self, *args: Any, **options: Any) -> list:
        with transaction.atomic():
            made = super().bulk_create(*args, **options)
            changed(self.model)
        return made
