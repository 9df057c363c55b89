"""Which questions are asked, given the answers to those before them. Knows no database."""

from collections.abc import Container, Iterable, Mapping
from datetime import date
from typing import Any

from .questions import Question, QuestionKind

# Questions whose answer may decide whether another is asked.
DECIDING = frozenset({QuestionKind.CHOICE, QuestionKind.YES_NO, QuestionKind.TEXT, QuestionKind.NUMBER})


def comparable(value: Any) -> str:
    """An answer as conditions compare it: yes and no by their words, text without regard to case and outer spaces."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    return str(value).strip().casefold()


def is_asked(question: Question, answers: Mapping[str, Any], asked: Container[str]) -> bool:
    """Whether its condition is met; `asked` holds the codes of the earlier questions that were asked themselves."""
    return all(
        code in asked and comparable(answers.get(code)) == comparable(wanted)
        for code, wanted in question.show_if.items()
    )


def asked_of(questions: Iterable[Question], answers: Mapping[str, Any]) -> list[Question]:
    """The questions that are asked when these are the answers, in their order.

    A condition looks back only: one that names a later question, or one that is not asked, is never met.
    """
    found: dict[str, Question] = {}
    for question in questions:
        if is_asked(question, answers, found):
            found[question.code] = question
    return list(found.values())
