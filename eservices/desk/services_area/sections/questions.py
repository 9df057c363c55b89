"""The questions of a version in words, for its card and for comparing; they are edited on pages of their own."""

from django.utils.translation import gettext as _

from eservices.register.catalogue import Question, QuestionKind
from eservices.register.models import ServiceVersion

from .form import Line


def question_lines(version: ServiceVersion) -> list[Line]:
    """One line a question, with everything that is asked in it."""
    return [_line(number, data) for number, data in enumerate(version.questions, start=1)]


def brief_question_lines(version: ServiceVersion) -> list[Line]:
    """How many there are, and what is asked."""
    try:
        asked = [question.label() or question.code for question in version.question_list()]
    except (KeyError, TypeError, ValueError):
        asked = []
    count = Line(_("Questions"), str(len(version.questions)))
    return [count, Line(_("What is asked"), "; ".join(asked) or "–")]


def _line(number: int, data: dict) -> Line:
    try:
        question = Question.from_dict(data)
    except (KeyError, TypeError, ValueError):
        return Line(str(number), str(data))
    return Line(f"{number}. {question.code}", "\n".join(filter(None, _told(question))))


def _told(question: Question) -> list[str]:
    return [
        str(QuestionKind(question.kind).label),
        _("required") if question.required else _("may be left empty"),
        _texts(question.labels),
        _texts(question.hints),
        _texts(question.errors),
        *(f"{choice.code} = {_texts(choice.labels)}" for choice in question.choices),
        *(_("only when %(code)s is “%(value)s”") % {"code": c, "value": v} for c, v in question.show_if.items()),
        _files(question) if question.kind == QuestionKind.FILE else "",
    ]


def _texts(texts: dict[str, str]) -> str:
    return " / ".join(f"{code}: {text}" for code, text in texts.items() if text)


def _files(question: Question) -> str:
    words = {"count": question.max_count, "size": question.max_mb, "types": ", ".join(question.types)}
    return _("files: %(count)d, each up to %(size)d MB, of the types %(types)s") % words
