"""One question of a service, as stored and as read by people."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import TextChoices
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..deadlines.spelling import spell
from ..texts import in_language


class QuestionKind(TextChoices):
    TEXT = "text", gettext_lazy("short text")
    LONG_TEXT = "longtext", gettext_lazy("long text")
    CHOICE = "choice", gettext_lazy("choice")
    DATE = "date", gettext_lazy("date")
    NUMBER = "number", gettext_lazy("number")
    ADDRESS = "address", gettext_lazy("address")
    YES_NO = "yes_no", gettext_lazy("yes or no")
    FILE = "file", gettext_lazy("file")


@dataclass(frozen=True)
class Choice:
    code: str
    labels: dict[str, str]


@dataclass(frozen=True)
class Question:
    """One question of a service; `show_if` names another question and the answer that makes this one appear."""

    code: str
    kind: str
    labels: dict[str, str]
    hints: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)  # the remedy, told when the answer is missing
    required: bool = True
    max_length: int = 300
    choices: tuple[Choice, ...] = ()
    show_if: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Question":
        """Reads the stored shape; unknown kinds are refused with a ValueError."""
        if data.get("kind") not in QuestionKind.values:
            raise ValueError(f"Question {data.get('code')!r} has the unknown kind {data.get('kind')!r}.")
        choices = tuple(Choice(item["code"], item["labels"]) for item in data.get("choices", []))
        return cls(**(data | {"choices": choices}))

    def label(self, language: str | None = None) -> str:
        return in_language(self.labels, language)

    def hint(self, language: str | None = None) -> str:
        return in_language(self.hints, language)

    def remedy(self, language: str | None = None) -> str:
        """What to do when the answer is missing."""
        return in_language(self.errors, language)

    def answer_text(self, value: object, language: str | None = None) -> str:
        """An answer as people read it: a choice by its label, yes and no by their words, a day with its month."""
        if self.kind == QuestionKind.CHOICE:
            found = [choice for choice in self.choices if choice.code == value]
            return in_language(found[0].labels, language) if found else str(value or "")
        if self.kind == QuestionKind.YES_NO:
            return _("Yes") if value else _("No")
        if self.kind == QuestionKind.DATE and (day := parse_date(str(value))):
            return spell(day)
        return str(value or "")
