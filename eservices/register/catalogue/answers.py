"""Reads the given answers of a submission in words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .questions import QuestionKind

if TYPE_CHECKING:
    from ..models import ServiceVersion


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
