"""A file of a prepared action; it lies in private storage already when the row is written."""

from django.db import models

from eservices.register.submission import StoredFile

from .preparation import Preparation


class PreparationFile(models.Model):
    preparation = models.ForeignKey(Preparation, models.CASCADE, related_name="files")
    name = models.CharField(max_length=200)
    stored_as = models.CharField(max_length=120)
    size = models.PositiveIntegerField(help_text="bytes")
    content_type = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return self.name

    def as_stored(self) -> StoredFile:
        """The file as steps take it."""
        return StoredFile(self.name, self.stored_as, self.size, self.content_type, self.sha256)
