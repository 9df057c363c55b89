"""The text of a file, read once, and its pages that are pictures."""

from django.db import models
from django.utils.functional import cached_property

from ..extract.child import MOST_TEXT

PAGE_BREAK = "\f"


class ExtractedText(models.Model):
    """Known by what the file holds: a file attached twice is read once, a bad one is marked and not tried again."""

    class State(models.TextChoices):
        READ = "read"
        EMPTY = "empty"  # no letters; when its pages are pictures, they are its scans
        ENCRYPTED = "encrypted"
        BROKEN = "broken"
        TOO_MUCH = "too_much"  # time or memory ran out
        UNKNOWN = "unknown"  # a format nobody here can read

    sha1 = models.CharField(max_length=40, unique=True)
    state = models.CharField(max_length=12, choices=State.choices)
    text = models.TextField(blank=True)  # pages parted by form feeds
    pages = models.PositiveIntegerField(default=0)
    format = models.CharField(max_length=12, blank=True)  # by its content: "pdf", "picture"
    left_out = models.PositiveIntegerField(default=0)  # hidden sheets and slides: not read, but in the file
    reader = models.PositiveSmallIntegerField(default=0)  # version of the readers; an older one is read again
    problem = models.CharField(max_length=300, blank=True)
    read_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=["read", "empty", "encrypted", "broken", "too_much", "unknown"]),
                name="extracted_text_state",
            )
        ]

    def __str__(self) -> str:
        return f"{self.sha1[:8]} {self.state}"

    @cached_property
    def scanned(self) -> dict[int, str]:
        """Number of page → what Tesseract read there; pages without a letter are left out."""
        read = (
            self.scans.filter(state=ScannedPage.State.READ).exclude(text="") if self.pk else ScannedPage.objects.none()
        )
        return dict(read.values_list("number", "text"))

    @property
    def whole_text(self) -> str:
        """The letters of the file, with those of its scanned pages at their places; cut where a text is cut."""
        if not self.scanned:
            return self.text
        parts = self.text.split(PAGE_BREAK)
        parts += [""] * (max(self.scanned) - len(parts))
        return PAGE_BREAK.join(self.scanned.get(number) or part for number, part in enumerate(parts, 1))[:MOST_TEXT]


class ScannedPage(models.Model):
    """A page without letters, which Tesseract reads when it is installed."""

    class State(models.TextChoices):
        WAITING = "waiting"
        READ = "read"
        FAILED = "failed"

    file = models.ForeignKey(ExtractedText, on_delete=models.CASCADE, related_name="scans")
    number = models.PositiveIntegerField()  # from 1
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    languages = models.CharField(max_length=60, blank=True)  # it was read with, as Tesseract names them: "kat+eng"
    text = models.TextField(blank=True)
    problem = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["file", "number"], name="scanned_page_once"),
            models.CheckConstraint(
                condition=models.Q(state__in=["waiting", "read", "failed"]), name="scanned_page_state"
            ),
        ]
        indexes = [models.Index(fields=["state", "file"], name="scanned_page_waiting")]

    def __str__(self) -> str:
        return f"{self.file_id}:{self.number} {self.state}"
