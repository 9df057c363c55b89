"""Reads the given answers of a submission in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from django.utils.translation import gettext as _
from django.utils.translation import override

from .questions import Question, QuestionKind

if TYPE_CHECKING:
    from ..models import ServiceVersion

URGENT = "urgent_reason"  # the answer that asks for the urgent term: the reason, or True where none is needed
# What names a case in lists where the definition says nothing: the first of these that was answered.
_NAMING = (QuestionKind.TEXT, QuestionKind.CHOICE, QuestionKind.ADDRESS)


class FileOfAnswer(Protocol):
    """A file that answers a question: a row of a draft or of a case."""

    @property
    def name(self) -> str: ...
    @property
    def question(self) -> str: ...


@dataclass(frozen=True)
class Answer:
    """A question with the citizen's answer in words; of an attachment asked for, `files` are the files."""

    code: str
    label: str
    text: str
    long: bool
    files: tuple[Any, ...] = ()


def read_answers(
    version: "ServiceVersion", answers: dict, language: str | None = None, files: Iterable[FileOfAnswer] = ()
) -> list[Answer]:
    """The given answers in the order of the questions; unanswered ones are left out.

    `files` are those of the submission: each stands with the question it answers. Those that answer none are the
    caller's to show (`general_files`).
    """
    kept = list(files)
    found = [_read(question, answers, language, kept) for question in version.question_list()]
    return [answer for answer in [*found, _urgent(answers, language)] if answer and answer.text]


def general_files(files: Iterable[Any]) -> list[Any]:
    """The files that answer no question of their own."""
    return [file for file in files if not file.question]


def _read(question: Question, answers: dict, language: str | None, files: list[FileOfAnswer]) -> Answer | None:
    if question.kind == QuestionKind.FILE:
        own = tuple(file for file in files if file.question == question.code)
        return Answer(question.code, question.label(language), ", ".join(file.name for file in own), False, own)
    if question.code not in answers:
        return None
    text = question.answer_text(answers[question.code], language)
    return Answer(question.code, question.label(language), text, question.kind == QuestionKind.LONG_TEXT)


def _urgent(answers: dict, language: str | None) -> Answer | None:
    reason = answers.get(URGENT)
    if not reason:
        return None
    if language:
        with override(language):
            return _urgent(answers, None)
    if reason is True:
        return Answer(URGENT, _("Is it urgent?"), _("Yes"), False)
    return Answer(URGENT, _("Why is it urgent?"), str(reason), True)


def case_subject(version: "ServiceVersion", answers: dict, language: str | None = None) -> str:
    """The line that names the case in lists: the answers the definition names, joined by a dot."""
    words = {answer.code: answer.text for answer in read_answers(version, answers, language)}
    parts = [words[code] for code in (version.summary or _naming(version, words)) if words.get(code)]
    return " · ".join(parts)[:300] or version.title(language)


def _naming(version: "ServiceVersion", words: dict[str, str]) -> list[str]:
    if "subject" in words:
        return ["subject"]
    return [q.code for q in version.question_list() if q.kind in _NAMING and words.get(q.code)][:1]
