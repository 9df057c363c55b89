"""The words under which staff finds a case, normalised as the public search does it."""

from django.db.models import Q

from search.languages import forms, normalise

from .models import Case
from .models.case import CaseQuerySet


def words_of(case: Case) -> str:
    """Number, name, subject and text, as plain words and as stems."""
    parts = [case.applicant_name, case.organisation, case.email, case.phone, case.subject, case.address, case.text]
    found = set(normalise(" ".join(parts[:4]), case.language).split())
    for word in forms(" ".join(parts)[:20_000], case.language):
        found.update(word)
    return " ".join(["", case.number.casefold(), case.number_key.casefold(), *sorted(found), ""])


def find(cases: CaseQuerySet, typed: str, language: str) -> CaseQuerySet:
    """Those of the cases that hold every word typed, in any inflected form."""
    found = Q()
    for word in normalise(typed[:200], language).split():
        any_form = Q(search_text__contains=f" {word}")
        for shape in forms(word, language):
            any_form |= Q(search_text__contains=f" {shape.first}") | Q(search_text__contains=f" {shape.second} ")
        found &= any_form
    return cases.filter(found)
