"""Adds to a visitor's query what its words are also called, in its own language and in the others."""

from collections.abc import Iterator
from dataclasses import replace

from ..query import Meaning, OtherName, Query, Term
from .known import Known, known

LONGEST = 4  # words of one name
MOST_NAMES = 40  # of one meaning, over all languages


def widen(query: Query) -> Query:
    """The query with the meanings of its words."""
    spans = dict(_spans(query.sought))
    if not spans:
        return query
    all_names = known()
    meanings = [
        Meaning(*span, _names(all_names, found, query.language), asked=not all_names.concepts(spans[span]))
        for span, found in sorted(_longest(spans, all_names).items())
    ]
    return replace(query, meanings=tuple(meanings))


def _names(all_names: Known, concepts: set[int], language: str) -> tuple[OtherName, ...]:
    """Those of the visitor's language first, since not all are looked for."""
    found = [name for concept in sorted(concepts) for name in all_names.names(concept)]
    return tuple(sorted(found, key=lambda name: name.language != language)[:MOST_NAMES])


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


def _longest(spans: dict[Span, set[str]], all_names: Known) -> dict[Span, set[int]]:
    """The longest runs that are names, none within another."""
    chosen: dict[Span, set[int]] = {}
    taken: set[int] = set()
    for (start, length), keys in sorted(spans.items(), key=lambda item: -item[0][1]):
        concepts = all_names.concepts(keys) | all_names.asked(keys)
        places = set(range(start, start + length))
        if concepts and not places & taken:
            chosen[start, length] = concepts
            taken |= places
    return chosen
