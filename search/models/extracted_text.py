"""The text of a file, read once."""

from django.db import models


class ExtractedText(models.Model):
    """Known by what the file holds: a file attached twice is read once, a bad one is marked and not tried again."""

    class State(models.TextChoices):
        READ = "read"
        EMPTY = "empty"  # a scan: pages but no letters
        ENCRYPTED = "encrypted"
        BROKEN = "broken"
        TOO_MUCH = "too_much"  # time or memory ran out
        UNKNOWN = "unknown"  # a format nobody here can read

    sha1 = models.CharField(max_length=40, unique=True)
    state = models.CharField(max_length=12, choices=State.choices)
    text = models.TextField(blank=True)  # pages parted by form feeds
    pages = models.PositiveIntegerField(default=0)
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
