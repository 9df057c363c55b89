"""Adds to a visitor's query what its words are also called, in its own language and in the others."""

from collections.abc import Iterator
from dataclasses import replace

from django.db.models import Q

from .. import languages
from ..models import ConceptWord
from ..query import Meaning, OtherName, Query, Term

LONGEST = 4  # words of one name
MOST_NAMES = 40  # of one meaning, over all languages


def widen(query: Query) -> Query:
    """The query with the meanings of its words; two reads of the database, none when there are no words."""
    spans = dict(_spans(query.sought))
    if not spans:
        return query
    known = _concepts({key for keys in spans.values() for key in keys})
    chosen = _longest(spans, known)
    names = _names({concept for found in chosen.values() for concept in found})
    meanings = [
        Meaning(start, length, tuple(name for concept in sorted(found) for name in names[concept])[:MOST_NAMES])
        for (start, length), found in sorted(chosen.items())
    ]
    return replace(query, meanings=tuple(meanings))


Span = tuple[int, int]  # first word and number of words


def _spans(terms: tuple[Term, ...]) -> Iterator[tuple[Span, set[str]]]:
    """Every run of neighbouring words with the keys under which it may be a name."""
    for length in range(1, LONGEST + 1):
        for start in range(len(terms) - length + 1):
            run = terms[start : start + length]
            readings = {place for term in run for place in range(len(term.readings))}
            keys = {
                " ".join(getattr(term.readings[min(place, len(term.readings) - 1)], form) for term in run)
                for place in readings
                for form in ("first", "second")
            }
            yield (start, length), keys


def _concepts(keys: set[str]) -> dict[str, set[int]]:
    """Which concepts each key names."""
    rows = ConceptWord.objects.filter(Q(first__in=keys) | Q(second__in=keys), concept__is_active=True)
    found: dict[str, set[int]] = {}
    for first, second, concept in rows.values_list("first", "second", "concept_id"):
        for key in keys & {first, second}:
            found.setdefault(key, set()).add(concept)
    return found


def _longest(spans: dict[Span, set[str]], known: dict[str, set[int]]) -> dict[Span, set[int]]:
    """The longest runs that are names, none within another."""
    chosen: dict[Span, set[int]] = {}
    taken: set[int] = set()
    for (start, length), keys in sorted(spans.items(), key=lambda item: -item[0][1]):
        concepts = {concept for key in keys for concept in known.get(key, ())}
        places = set(range(start, start + length))
        if concepts and not places & taken:
            chosen[start, length] = concepts
            taken |= places
    return chosen


def _names(concepts: set[int]) -> dict[int, list[OtherName]]:
    found: dict[int, list[OtherName]] = {concept: [] for concept in concepts}
    for word in ConceptWord.objects.filter(concept_id__in=concepts):
        forms = [languages.forms_in(each.raw, word.language) for each in languages.words(word.text)]
        telling = tuple(form for form in forms if not languages.is_stop_word(form, word.language)) or tuple(forms)
        found[word.concept_id].append(OtherName(word.language, word.text, telling))
    return found
