"""What a citizen has written so far: a row of its own, so that no session can expire under it."""

from datetime import timedelta
from uuid import uuid4

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from backstage.private_files import new_name, private_storage
from eservices.register.models import Case, ServiceVersion
from eservices.register.submission import StoredFile

KEPT_FOR = timedelta(days=30)
CONFIRMATION_OPEN_FOR = timedelta(hours=24)


class Draft(models.Model):
    """Its token is the only key to it, and makes registration happen once."""

    token = models.UUIDField(primary_key=True, default=uuid4)
    version = models.ForeignKey(ServiceVersion, models.PROTECT, related_name="+")
    language = models.CharField(max_length=5)
    data = models.JSONField(default=dict, help_text="what was typed, by step, and which steps were sent")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True, db_index=True)
    case = models.ForeignKey(Case, models.PROTECT, null=True, blank=True, related_name="+")
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = pgettext_lazy("of a letter that is not sent", "draft")
        verbose_name_plural = _("drafts")

    def __str__(self) -> str:
        return str(self.token)

    @property
    def confirmation_is_open(self) -> bool:
        """Whether the code may still be shown to whoever has the address of the confirmation."""
        return self.sent_at is not None and timezone.now() - self.sent_at < CONFIRMATION_OPEN_FOR

    def close(self, case: Case) -> None:
        """It became a case: what was typed is forgotten here, the files belong to the case now.

        The rows of the files stay until the draft is forgotten, so that no sweep falls between the two owners.
        """
        self.case, self.sent_at, self.data = case, timezone.now(), {}
        self.save(update_fields=["case", "sent_at", "data", "updated_at"])


class DraftFile(models.Model):
    draft = models.ForeignKey(Draft, models.CASCADE, related_name="files")
    question = models.CharField(max_length=40, blank=True, help_text="code of the question that it answers")
    file = models.FileField(storage=private_storage, upload_to=new_name, max_length=120)
    name = models.CharField(max_length=200)
    size = models.PositiveIntegerField(help_text="bytes")
    content_type = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("file of a draft")
        verbose_name_plural = _("files of drafts")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["draft", "question", "name", "sha256"], name="apply_same_file_once")
        ]

    def __str__(self) -> str:
        return self.name

    def as_stored(self) -> StoredFile:
        """The file as registration takes it: the same on disk, nothing is copied."""
        stored_as = str(self.file.name)
        return StoredFile(self.name, stored_as, self.size, self.content_type, self.sha256, self.question)
