"""The words under which staff finds a case, normalised as the public search does it."""

from django.db.models import Q

from search.languages import forms, normalise, words

from .catalogue import read_answers
from .models import Case
from .models.case import CaseQuerySet


def words_of(case: Case) -> str:
    """Number, name, subject and every answer, as plain words and as stems."""
    parts = [case.applicant_name, case.organisation, case.email, case.phone, case.subject, case.address, case.text]
    answers = read_answers(case.version, case.answers, case.language)
    parts += [answer.text for answer in answers if answer.code not in ("subject", "text")]
    found = set(normalise(" ".join(parts[:4])).split())
    for word in words(" ".join(parts)[:20_000]):
        found.update(forms(word.raw, case.language))
    numbers = [case.number, case.number_key, case.intake_key or ""]
    return " ".join(["", *(number.casefold() for number in numbers), *sorted(found), ""])


def find(cases: CaseQuerySet, typed: str, language: str) -> CaseQuerySet:
    """Those of the cases that hold every word typed, in any inflected form."""
    found = Q()
    for word in words(typed[:200]):
        exact, first, second = forms(word.raw, language)
        typed_so_far = Q(search_text__contains=f" {exact}")
        found &= typed_so_far | Q(search_text__contains=f" {first} ") | Q(search_text__contains=f" {second} ")
    return cases.filter(found)
