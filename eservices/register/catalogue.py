"""What a service is, apart from its rows: questions, rules for files, and when a definition is complete."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db.models import TextChoices
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from .deadlines.spelling import spell
from .texts import in_language

if TYPE_CHECKING:
    from .models import ServiceVersion


class QuestionKind(TextChoices):
    TEXT = "text"
    LONG_TEXT = "longtext"
    CHOICE = "choice"
    DATE = "date"
    NUMBER = "number"
    ADDRESS = "address"
    YES_NO = "yes_no"


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


@dataclass(frozen=True)
class FileRules:
    """Limits for attachments: sizes in megabytes of 1024 × 1024 bytes, types by file ending."""

    max_count: int = 10
    max_mb: int = 10
    total_mb: int = 30
    types: tuple[str, ...] = ("pdf", "docx", "odt", "xlsx", "jpg", "png", "heic", "txt")
    hints: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "FileRules":
        return cls(**(data | ({"types": tuple(data["types"])} if "types" in data else {})))


@dataclass(frozen=True)
class Answer:
    """A question with the citizen's answer in words."""

    code: str
    label: str
    text: str
    long: bool


def read_answers(version: "ServiceVersion", answers: dict, language: str | None = None) -> list[Answer]:
    """The given answers in the order of the questions; unanswered ones are left out."""
    found = []
    for question in version.question_list():
        text = question.answer_text(answers.get(question.code), language) if question.code in answers else ""
        if text:
            long = question.kind == QuestionKind.LONG_TEXT
            found.append(Answer(question.code, question.label(language), text, long))
    return found


def case_subject(version: "ServiceVersion", answers: dict, language: str | None = None) -> str:
    """The line that names the case in lists: the answers the definition names, joined by a dot."""
    words = {answer.code: answer.text for answer in read_answers(version, answers, language)}
    parts = [words[code] for code in (version.summary or ["subject"]) if words.get(code)]
    return " · ".join(parts)[:300] or version.title(language)


REQUIRED_TEXTS = ("title", "legal_basis", "appeal")


def validate_definition(version: "ServiceVersion") -> list[str]:
    """Every reason why this definition may not be published, in the editor's language; empty when it is whole."""
    return [*_term_problems(version), *_text_problems(version), *_question_problems(version)]


def _term_problems(version: "ServiceVersion") -> Iterator[str]:
    try:
        version.parsed_terms()
    except (KeyError, TypeError, ValueError) as error:
        yield _("The terms are not complete: %(problem)s") % {"problem": error}
    if version.default_department_id is None:
        yield _("The service has no department.")
    if not version.results:
        yield _("The service has no result it may end with.")


def _text_problems(version: "ServiceVersion") -> Iterator[str]:
    for language in (settings.LANGUAGE_CODE, "en"):
        for name in REQUIRED_TEXTS:
            if not version.texts.get(language, {}).get(name):
                yield _("The text “%(name)s” is missing in the language “%(language)s”.") % {
                    "name": name,
                    "language": language,
                }


def _question_problems(version: "ServiceVersion") -> Iterator[str]:
    seen: set[str] = set()
    for data in version.questions:
        try:
            question = Question.from_dict(data)
        except (KeyError, TypeError, ValueError) as error:
            yield str(error)
            continue
        if question.code in seen:
            yield _("Two questions have the code “%(code)s”.") % {"code": question.code}
        seen.add(question.code)
        if question.kind == QuestionKind.CHOICE and not question.choices:
            yield _("The question “%(code)s” has no answers to choose from.") % {"code": question.code}
