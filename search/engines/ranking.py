"""A visitor's query in the words of tantivy."""

import datetime
import re
from collections.abc import Iterator

import tantivy

from ..analysis import FORMS
from ..query import OtherName, Query, Term, runs
from ..weights import (
    ALL_WORDS,
    FORM_WEIGHTS,
    IN_FORCE,
    LAST_YEAR,
    MENTIONED,
    NUMBER,
    OTHER_NAME,
    OWN_LANGUAGE,
    PART_WEIGHTS,
    PHRASE,
    PREFIX_FROM,
    PREFIX_WEIGHTS,
    SERVICE,
    SOUND_WEIGHTS,
    THIS_YEAR,
    enough,
)
from .base import FACETS
from .schema import in_language

LONG_WORD = 7  # letters; two of them may be wrong
_Occur = tantivy.Occur
Clause = tuple[tantivy.Occur, tantivy.Query]


class Ranking:
    """Builds tantivy queries over one schema."""

    def __init__(self, schema: tantivy.Schema) -> None:
        self._schema = schema

    def query(self, query: Query, *, without: str = "") -> tantivy.Query:
        """Words, filters and what lifts a result; `without` leaves one facet's filter out, to count its values."""
        clauses: list[Clause] = [(_Occur.Must, self._words(query))]
        clauses += [(_Occur.Must, self._one_of(name, chosen)) for name, chosen in filters(query) if name != without]
        return tantivy.Query.boolean_query(clauses + self._left_out(query) + self._lifts(query))

    def own_language(self, query: Query, *, own: bool) -> tantivy.Query:
        """The part of the results that is in the visitor's language, or the rest."""
        language = _fixed(tantivy.Query.term_query(self._schema, "language", query.language), 0.0)
        occur = _Occur.Must if own else _Occur.MustNot
        return tantivy.Query.boolean_query([(_Occur.Must, self.query(query)), (occur, language)])

    def titles(self, query: Query, *, by_sound: bool) -> tantivy.Query:
        """Titles with every word that was typed, the last one perhaps unfinished; cheap: nothing here is weighed."""
        last = query.terms[-1] if query.terms else None
        terms = [term for term in query.sought if term is not last] + ([last] if last else [])
        words = [self._title_word(term, begun=term is last, by_sound=by_sound) for term in terms]
        numbers = [] if by_sound else [self._begun("number", key) for keys in query.numbers for key in keys]
        if query.number_or_words:
            words, numbers = [_either([*words, *numbers])], []
        if not words and not numbers:
            return tantivy.Query.empty_query()
        clauses = [(_Occur.Must, word) for word in words] + ([(_Occur.Must, _either(numbers))] if numbers else [])
        clauses.append((_Occur.Must, self._one_of("language", (query.language,))))
        lift = _fixed(tantivy.Query.term_query(self._schema, "kind", "service"), SERVICE)
        return tantivy.Query.boolean_query([*clauses, *self._left_out(query), (_Occur.Should, lift)])

    def _title_word(self, term: Term, *, begun: bool, by_sound: bool) -> tantivy.Query:
        """One word of a title in any of its forms; a word that is still being typed, by its beginning."""
        if by_sound:
            keys = term.sounds or ("-",)
            whole = [_fixed(tantivy.Query.term_query(self._schema, "title_sound", key), 1.0) for key in keys]
            return _either([*whole, *(self._begun("title_sound", key) for key in keys if begun)])
        found = [
            _fixed(tantivy.Query.term_query(self._schema, f"title_{form}", token), 1.0)
            for form, token in sorted({(form, getattr(forms, form)) for forms in term.readings for form in FORMS})
        ]
        return _any_of([*found, *([self._begun("title_exact", term.readings[0].exact)] if begun else [])])

    def _begun(self, field: str, start: str) -> tantivy.Query:
        return _fixed(tantivy.Query.regex_query(self._schema, field, f"{re.escape(start)}.*"), 0.5)

    def _left_out(self, query: Query) -> list[Clause]:
        """What the public may not see any more, though it still stands here."""
        hidden = sorted(query.hidden)
        return [(_Occur.MustNot, tantivy.Query.term_set_query(self._schema, "key", hidden))] if hidden else []

    def _words(self, query: Query) -> tantivy.Query:
        words = list(self._needs(query))
        needed = [self._phrase(phrase) for phrase in query.phrases]
        if words and not (query.loosely and query.numbers):
            needed.append(_at_least(words, enough(len(words), loosely=query.loosely)))
        numbers = [self._number(keys) for keys in query.numbers]
        needed = [_either([*numbers, *needed])] if query.number_or_words else [*numbers, *needed]
        if not needed:
            return tantivy.Query.empty_query()
        clauses: list[Clause] = [(_Occur.Must, each) for each in needed]
        if len(query.terms) > 1:
            clauses.append((_Occur.Should, self._phrase(query.terms)))
        if query.loosely and words:
            if query.numbers:
                clauses.append((_Occur.Should, _at_least(words, 1)))
            clauses.append((_Occur.Should, _fixed(_at_least(words, enough(len(words))), ALL_WORDS)))
        return tantivy.Query.boolean_query(clauses)

    def _needs(self, query: Query) -> Iterator[tantivy.Query]:
        """A query for each thing that must be found; where it has other names, any of them does."""
        for run, meaning in runs(query):
            typed = _all_of([self._term(term, last=term is query.terms[-1]) for term in run])
            yield _any_of([typed, *(self._other_name(name) for name in meaning.names)]) if meaning else typed

    def _other_name(self, name: OtherName) -> tantivy.Query:
        """Every word of the name, in the languages' own weights; a long name weighs no more than a short one."""
        words = [self._term(Term("", (forms,)), last=False) for forms in name.words]
        return _weighed(_all_of(words), OTHER_NAME / len(words))

    def _term(self, term: Term, *, last: bool) -> tantivy.Query:
        """One word in every part and form; what matches the exact form also matches the stems, and so stands above."""
        found = [
            _weighed(tantivy.Query.term_query(self._schema, f"{part}_{form}", token), weight * FORM_WEIGHTS[form])
            for part, weight in PART_WEIGHTS.items()
            for form, token in sorted({(form, getattr(forms, form)) for forms in term.readings for form in FORMS})
        ]
        found += [
            _weighed(tantivy.Query.term_query(self._schema, field, key), weight)
            for field, weight in SOUND_WEIGHTS.items()
            for key in term.sounds
        ]
        start = term.readings[0].exact
        if start.isdecimal():
            found.append(_fixed(tantivy.Query.term_query(self._schema, "number", start.lstrip("0") or "0"), NUMBER))
        if last and len(start) >= PREFIX_FROM:
            found += [
                _weighed(tantivy.Query.phrase_prefix_query(self._schema, f"{part}_exact", [start]), weight)
                for part, weight in PREFIX_WEIGHTS.items()
            ]
        return tantivy.Query.disjunction_max_query(found, 0.3)

    def _phrase(self, terms: tuple[Term, ...]) -> tantivy.Query:
        """These words one after the other, in any of their inflections."""
        if len(terms) == 1:
            return self._term(terms[0], last=False)
        found = [
            _weighed(
                tantivy.Query.phrase_query(self._schema, f"{part}_{form}", [*words]),
                weight * FORM_WEIGHTS[form] * PHRASE,
            )
            for part, weight in PART_WEIGHTS.items()
            for form in ("exact", "first", "second")
            for words in _spellings(terms, form)
        ]
        return tantivy.Query.disjunction_max_query(found, 0.3)

    def _number(self, keys: tuple[str, ...]) -> tantivy.Query:
        clauses = []
        for key in keys:
            clauses.append(_fixed(tantivy.Query.term_query(self._schema, "number", key), NUMBER))
            clauses.append(_fixed(tantivy.Query.term_query(self._schema, "mentioned", key), MENTIONED))
        return _either(clauses)

    def similar(self, word: str) -> tantivy.Query:
        """Words that differ from this one by a letter, the longer ones by two."""
        distance = 1 if len(word) < LONG_WORD else 2
        return _either(
            [
                tantivy.Query.fuzzy_term_query(self._schema, f"{part}_exact", word, distance, True)
                for part in PART_WEIGHTS
            ]
        )

    def _one_of(self, name: str, values: tuple[str, ...]) -> tantivy.Query:
        return _fixed(tantivy.Query.term_set_query(self._schema, name, list(values)), 0.0)

    def _lifts(self, query: Query) -> list[Clause]:
        year = datetime.date.today().year
        wanted = [
            ("kind", "service", SERVICE),
            ("in_force", "yes", IN_FORCE),
            ("year", str(year), THIS_YEAR),
            ("year", str(year - 1), LAST_YEAR),
        ]
        if query.language:
            wanted.append(("language", query.language, OWN_LANGUAGE))
        return [
            (_Occur.Should, _fixed(tantivy.Query.term_query(self._schema, name, value), weight))
            for name, value, weight in wanted
        ]


def filters(query: Query) -> list[tuple[str, tuple[str, ...]]]:
    """The chosen values as the index holds them: a department by its name in the visitor's language."""
    chosen = query.chosen | {"department": tuple(in_language(query.language, name) for name in query.departments)}
    return [(name, chosen[name]) for name in FACETS if chosen[name]]


def _spellings(terms: tuple[Term, ...], form: str) -> list[list[str]]:
    """The words in their first reading, and in their last where it differs."""
    chosen = [[getattr(term.readings[place], form) for term in terms] for place in (0, -1)]
    return chosen[:1] if chosen[0] == chosen[1] else chosen


def _weighed(query: tantivy.Query, weight: float) -> tantivy.Query:
    return tantivy.Query.boost_query(query, weight)


def _fixed(query: tantivy.Query, score: float) -> tantivy.Query:
    return tantivy.Query.const_score_query(query, score)


def _all_of(queries: list[tantivy.Query]) -> tantivy.Query:
    return queries[0] if len(queries) == 1 else tantivy.Query.boolean_query([(_Occur.Must, each) for each in queries])


def _any_of(queries: list[tantivy.Query]) -> tantivy.Query:
    """The best of them counts, so that many names of a thing do not weigh more than one."""
    return queries[0] if len(queries) == 1 else tantivy.Query.disjunction_max_query(queries, 0.0)


def _at_least(queries: list[tantivy.Query], number: int) -> tantivy.Query:
    """So many of them must match; each that does counts."""
    return tantivy.Query.boolean_query([(_Occur.Should, each) for each in queries], number)


def _either(queries: list[tantivy.Query]) -> tantivy.Query:
    return tantivy.Query.boolean_query([(_Occur.Should, query) for query in queries])
