"""Every reason why a definition may not be published, found as a whole."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..text_needs import language_name, required_languages
from .files import FileRules
from .problem import Problem
from .question_problems import question_problems
from .term_problems import result_problems, term_problems

if TYPE_CHECKING:
    from ..models import ServiceVersion

REQUIRED_TEXTS = ("title", "legal_basis", "appeal")
TEXT_NAMES: dict[str, str | Promise] = {
    "title": gettext_lazy("Title"),
    "legal_basis": gettext_lazy("Legal basis"),
    "appeal": gettext_lazy("How to appeal"),
}


def find_problems(version: "ServiceVersion") -> list[Problem]:
    """Every reason why this definition may not be published, with the section that mends it."""
    return [
        *_basic_problems(version),
        *_text_problems(version),
        *term_problems(version),
        *question_problems(version),
        *_file_problems(version),
        *result_problems(version),
    ]


def validate_definition(version: "ServiceVersion") -> list[str]:
    """The same as sentences alone, in the active language; empty when the definition is whole."""
    return [problem.text for problem in find_problems(version)]


def _basic_problems(version: "ServiceVersion") -> Iterator[Problem]:
    if version.default_department is None:
        yield Problem("basics", _("The service has no department."))
    elif not version.default_department.is_active:
        yield Problem("basics", _("The department of the service is no longer active."))


def _text_problems(version: "ServiceVersion") -> Iterator[Problem]:
    for language in required_languages():
        for name in REQUIRED_TEXTS:
            if not str(version.texts.get(language, {}).get(name, "")).strip():
                words = {"name": TEXT_NAMES[name], "language": language_name(language)}
                text = _("The text “%(name)s” is missing in the language “%(language)s”.")
                yield Problem("texts", text % words)


def _file_problems(version: "ServiceVersion") -> Iterator[Problem]:
    from ..file_check import CONTENT_TYPES  # it needs the models' neighbours

    try:
        rules = version.file_rules()
    except TypeError:
        rules = FileRules(types=("?",))
    if unknown := [name for name in rules.types if name not in CONTENT_TYPES]:
        text = _("Types of files the register cannot check: %(types)s.")
        yield Problem("files", text % {"types": ", ".join(unknown)})
    if rules.max_count and not rules.types:
        yield Problem("files", _("Files are asked for, but no type of file is allowed."))
    if rules.max_count and rules.total_mb < rules.max_mb:
        yield Problem("files", _("All files together may be smaller than a single one."))
