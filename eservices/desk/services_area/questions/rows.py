"""The questions of a draft as the editor's list shows them."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from eservices.register.catalogue import Question, QuestionKind
from eservices.register.models import ServiceVersion
from eservices.register.text_needs import language_name, required_languages

from .listing import find, label_of


@dataclass(frozen=True)
class Row:
    """One question of the list; `lacking` names the languages in which its text is missing."""

    code: str
    label: str
    kind: Any
    required: bool
    condition: str
    names_case: bool
    lacking: str
    first: bool
    last: bool


def rows_of(version: ServiceVersion) -> list[Row]:
    """Every question in its order; one that cannot be read is shown by its code."""
    end = len(version.questions) - 1
    return [_row(version, stored, place == 0, place == end) for place, stored in enumerate(version.questions)]


def _row(version: ServiceVersion, stored: dict[str, Any], first: bool, last: bool) -> Row:
    question = Question.from_dict(stored)
    missing = [language_name(code) for code in required_languages() if not question.labels.get(code)]
    return Row(
        code=question.code,
        label=label_of(stored),
        kind=QuestionKind(question.kind).label,
        required=question.required,
        condition=" ".join(_condition(version, *pair) for pair in question.show_if.items()),
        names_case=question.code in version.summary,
        lacking=", ".join(missing),
        first=first,
        last=last,
    )


def _condition(version: ServiceVersion, other: str, answer: str) -> str:
    stored = find(version.questions, other)
    words = Question.from_dict(stored).answer_text(answer) if stored else answer
    return _("only if “%(question)s” is answered “%(answer)s”") % {"question": label_of(stored), "answer": words}
