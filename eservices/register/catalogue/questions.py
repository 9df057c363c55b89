"""One question of a service, as stored and as read by people."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import TextChoices
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..deadlines.spelling import spell
from ..texts import in_language
from .files import FileRules

CODE_LENGTH = 40  # what a row of a file keeps
# Names that the form gives to fields of its own.
RESERVED_CODES = frozenset({"files", "urgent_wanted", "urgent_reason"})


class QuestionKind(TextChoices):
    TEXT = "text", gettext_lazy("short text")
    LONG_TEXT = "longtext", gettext_lazy("long text")
    CHOICE = "choice", gettext_lazy("choice")
    DATE = "date", gettext_lazy("date")
    NUMBER = "number", gettext_lazy("whole number")
    ADDRESS = "address", gettext_lazy("address")
    YES_NO = "yes_no", gettext_lazy("yes or no")
    FILE = "file", gettext_lazy("file")


@dataclass(frozen=True)
class Choice:
    code: str
    labels: dict[str, str]


@dataclass(frozen=True)
class Question:
    """One question of a service; `show_if` names an earlier question and the answer that makes this one appear.

    The last three say of a file asked for how many may come, how large each may be in megabytes, and of which types.
    """

    code: str
    kind: str
    labels: dict[str, str]
    hints: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)  # the remedy, told when the answer is missing
    required: bool = True
    max_length: int = 300
    choices: tuple[Choice, ...] = ()
    show_if: dict[str, str] = field(default_factory=dict)
    max_count: int = 1
    max_mb: int = 10
    types: tuple[str, ...] = FileRules.types

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Question":
        """Reads the stored shape; unknown kinds are refused with a ValueError."""
        if data.get("kind") not in QuestionKind.values:
            raise ValueError(f"Question {data.get('code')!r} has the unknown kind {data.get('kind')!r}.")
        choices = tuple(Choice(item["code"], item["labels"]) for item in data.get("choices", []))
        types = tuple(data.get("types") or FileRules.types)
        return cls(**(data | {"choices": choices, "types": types}))

    def label(self, language: str | None = None) -> str:
        return in_language(self.labels, language)

    def hint(self, language: str | None = None) -> str:
        return in_language(self.hints, language)

    def remedy(self, language: str | None = None) -> str:
        """What to do when the answer is missing."""
        return in_language(self.errors, language)

    def file_rules(self) -> FileRules:
        """The limits for the files that answer this question."""
        total = self.max_mb * self.max_count
        return FileRules(max_count=self.max_count, max_mb=self.max_mb, total_mb=total, types=self.types)

    def answer_text(self, value: object, language: str | None = None) -> str:
        """An answer as people read it: a choice by its label, yes and no by their words, a day with its month."""
        if self.kind == QuestionKind.CHOICE:
            found = [choice for choice in self.choices if choice.code == value]
            return in_language(found[0].labels, language) if found else str(value or "")
        if self.kind == QuestionKind.YES_NO:
            return _("Yes") if value in (True, "yes") else _("No")
        if self.kind == QuestionKind.DATE and (day := parse_date(str(value))):
            return spell(day)
        return "" if value is None else str(value)
