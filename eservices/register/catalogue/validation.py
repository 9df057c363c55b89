"""Every reason why a definition may not be published, found as a whole."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.translation import gettext as _

from .questions import Question, QuestionKind

if TYPE_CHECKING:
    from ..models import ServiceVersion

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
