"""What is wrong with the questions of a version, in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from ..choices import ServiceKind
from ..deadlines import TermsError
from ..text_needs import language_name, required_languages
from .conditions import DECIDING, comparable
from .problem import Problem
from .questions import CODE_LENGTH, RESERVED_CODES, Question, QuestionKind

if TYPE_CHECKING:
    from ..models import ServiceVersion

# Nobody who asks for public information may be asked why (Georgia: GAC 37; Armenia: ՀՕ-11-Ն Art. 9; Ukraine:
# 2939-VI Art. 19).
PURPOSE = frozenset({"purpose", "motive", "reason", "aim", "why"})


def question_problems(version: "ServiceVersion") -> Iterator[Problem]:
    """Every reason, question by question in their order, then what names questions."""
    questions: list[Question] = []
    for data in version.questions:
        try:
            questions.append(Question.from_dict(data))
        except (KeyError, TypeError, ValueError):
            code = data.get("code", "?") if isinstance(data, dict) else "?"
            yield _problem(_("The question “%(code)s” is of an unknown kind or lacks a part."), code)
    forbidden = _forbidden(version)
    for place, question in enumerate(questions):
        yield from _own(question, forbidden)
        yield from _conditions(question, questions[:place], questions[place:])
    codes = [question.code for question in questions]
    for code in sorted({code for code in codes if codes.count(code) > 1}):
        yield _problem(_("Two questions have the code “%(code)s”."), code)
    for code in version.summary:
        if code not in codes:
            yield _problem(_("Cases are named by the answer to “%(code)s”, but there is no such question."), code)
    if not version.questions:
        yield Problem("questions", _("The service asks no question."))


def _problem(text: str, code: str, **words: str) -> Problem:
    return Problem("questions", text % ({"code": code} | words))


def _forbidden(version: "ServiceVersion") -> frozenset[str]:
    try:
        named = frozenset(version.parsed_rules().forbidden)
    except TermsError:
        named = frozenset()
    return named | (PURPOSE if version.service.kind == ServiceKind.FOI else frozenset())


def _own(question: Question, forbidden: frozenset[str]) -> Iterator[Problem]:
    """What is wrong with a question by itself."""
    from ..file_check import CONTENT_TYPES  # it needs this room

    if question.code in RESERVED_CODES or not 0 < len(question.code) <= CODE_LENGTH:
        yield _problem(_("The code “%(code)s” cannot be given to a question."), question.code)
    if question.code in forbidden:
        yield _problem(
            _("The question “%(code)s” may not be asked: the law or this service forbids it."), question.code
        )
    if question.kind == QuestionKind.CHOICE and not question.choices:
        yield _problem(_("The question “%(code)s” has no answers to choose from."), question.code)
    if len({choice.code for choice in question.choices}) < len(question.choices):
        yield _problem(_("Two answers to “%(code)s” have the same code."), question.code)
    if question.kind == QuestionKind.FILE and (unknown := set(question.types) - set(CONTENT_TYPES)):
        text = _("“%(code)s” takes types of files the register cannot check: %(types)s.")
        yield _problem(text, question.code, types=", ".join(sorted(unknown)))
    for language in required_languages():
        name = language_name(language)
        if not question.labels.get(language):
            yield _problem(_("The question “%(code)s” has no text in “%(language)s”."), question.code, language=name)
        if any(not choice.labels.get(language) for choice in question.choices):
            text = _("An answer to “%(code)s” has no text in “%(language)s”.")
            yield _problem(text, question.code, language=name)


def _conditions(question: Question, before: list[Question], after: list[Question]) -> Iterator[Problem]:
    """A condition looks back only, at a question whose answer may decide."""
    earlier, later = {q.code: q for q in before}, {q.code for q in after}
    for code, wanted in question.show_if.items():
        if code in later:
            text = _("“%(code)s” is shown after the answer to “%(other)s”, which stands later or is itself.")
            yield _problem(text, question.code, other=code)
        elif code not in earlier:
            text = _("“%(code)s” is shown after the answer to “%(other)s”, but there is no such question.")
            yield _problem(text, question.code, other=code)
        elif not _can_be(earlier[code], wanted):
            text = _("“%(code)s” is shown when “%(other)s” has an answer that it cannot have.")
            yield _problem(text, question.code, other=code)


def _can_be(question: Question, wanted: str) -> bool:
    """Whether this answer can be given to it."""
    if question.kind not in DECIDING:
        return False
    if question.kind == QuestionKind.CHOICE:
        return comparable(wanted) in {comparable(choice.code) for choice in question.choices}
    return question.kind != QuestionKind.YES_NO or comparable(wanted) in ("yes", "no")
