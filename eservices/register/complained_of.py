"""Who is complained of in a case: its matter never goes there (Ukraine: 393/96-ВР Art. 7; the service decides)."""

import re
import unicodedata
from collections.abc import Iterator

from django.conf import settings

from .models import Case, Department

QUESTION = "complained_of"  # the code of the question that asks whom the complaint is about
SHORTEST = 3  # letters; a shorter name must be met whole


def is_body(case: Case, body: str) -> bool:
    """Whether the service forbids passing this case to a body of this name, since the complaint is about it."""
    if not case.version.parsed_rules().forwarding.not_to_body_complained_of:
        return False
    return any(same(body, name) for name in _names(case))


def is_department(case: Case, department: Department) -> bool:
    """The same for a department, by its name in any language."""
    if not case.answers.get(QUESTION):
        return False
    return any(is_body(case, name) for name in department.names.values())


def same(one: str, other: str) -> bool:
    """Whether two spellings mean one body: letter case, spaces, quotes and dashes apart, one may hold the other."""
    first, second = sorted((plain(one), plain(other)), key=len)
    return first == second if len(first) < SHORTEST else first in second


def plain(name: str) -> str:
    """A name as it is compared: words with one space between them and nothing else."""
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", name).casefold()).strip()


def _names(case: Case) -> Iterator[str]:
    """The answer as it was given and, for a choice, as it reads in every language."""
    given = case.answers.get(QUESTION)
    if not given or not plain(str(given)):
        return
    yield str(given)
    for question in case.version.question_list():
        if question.code == QUESTION:
            yield from (question.answer_text(given, language) for language, _name in settings.LANGUAGES)
