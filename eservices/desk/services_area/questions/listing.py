"""What an editor does to the list of questions of a draft, as functions on plain data. Knows no database."""

from collections.abc import Container
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from eservices.register.catalogue import CODE_LENGTH, RESERVED_CODES, Question
from eservices.register.texts import in_language
from home.pages.transliteration import slug_for

Stored = dict[str, Any]  # a question as its version keeps it


class NotPossible(Exception):
    """The list would no longer make sense; the text says why, in the editor's language."""


def code_for(labels: dict[str, str], taken: Container[str]) -> str:
    """A code out of the label in the town's own language: Latin, short, not taken; it never changes afterwards."""
    language = settings.LANGUAGE_CODE
    plain = slug_for(labels.get(language) or in_language(labels), language).replace("-", "_")
    stem = plain[: CODE_LENGTH - 4].strip("_") or "question"
    names = [stem, *(f"{stem}_{number}" for number in range(2, 1000))]
    return next(name for name in names if name not in taken and name not in RESERVED_CODES)


def merged(stored: dict[str, str] | None, given: dict[str, str]) -> dict[str, str]:
    """The texts given, without empty ones; a language this site does not offer keeps what was stored."""
    others = {language: text for language, text in (stored or {}).items() if language not in given}
    return {language: text for language, text in given.items() if text} | others


def find(questions: list[Stored], code: str) -> Stored | None:
    """The question of this code."""
    return next((question for question in questions if question["code"] == code), None)


def put(questions: list[Stored], question: Stored) -> list[Stored]:
    """The list with this question: in the place of the one with its code, else at the end."""
    if find(questions, question["code"]) is None:
        return [*questions, question]
    return [question if old["code"] == question["code"] else old for old in questions]


def move(questions: list[Stored], code: str, by: int) -> list[Stored]:
    """The list with one question `by` places further down (negative: up); at the end of the list it stays.

    Raises NotPossible when a question would come to stand before the one that decides whether it is asked.
    """
    moved = list(questions)
    here = next(place for place, question in enumerate(questions) if question["code"] == code)
    there = min(max(here + by, 0), len(questions) - 1)
    moved.insert(there, moved.pop(here))
    before: set[str] = set()
    for question in moved:
        if missing := set(question.get("show_if") or {}) - before:
            words = {"question": label_of(question), "other": label_of(find(questions, missing.pop()))}
            raise NotPossible(
                _("“%(question)s” must stand after “%(other)s”, which decides whether it is asked.") % words
            )
        before.add(question["code"])
    return moved


def remove(questions: list[Stored], code: str) -> list[Stored]:
    """The list without one question; NotPossible while others are asked only after its answer."""
    if hanging := [question for question in questions if code in (question.get("show_if") or {})]:
        words = {"questions": ", ".join(f"“{label_of(question)}”" for question in hanging)}
        raise NotPossible(_("Its answer decides whether these are asked: %(questions)s. Change them first.") % words)
    return [question for question in questions if question["code"] != code]


def label_of(question: Stored | None) -> str:
    """A question by its label, in the editor's language."""
    return in_language(question.get("labels")) or question["code"] if question else "?"


def before(questions: list[Stored], code: str) -> list[Question]:
    """The questions that stand before this one, or all when it is new."""
    codes = [question["code"] for question in questions]
    end = codes.index(code) if code in codes else len(codes)
    return [Question.from_dict(question) for question in questions[:end]]


def naming(questions: list[Stored], summary: list[str], code: str = "", names: bool = False) -> list[str]:
    """Whose answers name the case: the questions still there, in the order given, and this one if it does."""
    kept = [name for name in summary if find(questions, name) and (name != code or names)]
    return [*kept, code] if names and code not in kept else kept
