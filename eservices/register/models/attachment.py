"""A file of a case, in private storage; it leaves only through a view that asks `access`."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from backstage.private_files import new_name, private_storage

from .case import Case
from .message import Message


class Attachment(models.Model):
    case = models.ForeignKey(Case, models.PROTECT, related_name="attachments")
    message = models.ForeignKey(Message, models.PROTECT, null=True, blank=True, related_name="attachments")
    question = models.CharField(max_length=40, blank=True, help_text="code of the question that it answers")
    internal = models.BooleanField(default=False, help_text="of a proposed answer: the citizen does not see it")
    file = models.FileField(storage=private_storage, upload_to=new_name, max_length=120)
    name = models.CharField(_("file name"), max_length=200)
    size = models.PositiveIntegerField(_("size"), help_text="bytes")
    content_type = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")
        ordering = ["id"]

    def __str__(self) -> str:
        return self.name
