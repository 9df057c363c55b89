"""What weighs how much: a visitor's query in the words of tantivy."""

import datetime
from collections.abc import Iterator

import tantivy

from ..analysis import FORMS
from ..query import OtherName, Query, Term
from .base import FACETS

PART_WEIGHTS = {"title": 8.0, "lead": 3.0, "body": 1.5, "attachments": 0.6}
FORM_WEIGHTS = {"exact": 1.0, "first": 0.6, "second": 0.35}
PHRASE_WEIGHT = 2.5
PREFIX_WEIGHTS = {"title": 0.6, "lead": 0.3, "body": 0.1}
LONG_WORD = 7  # letters; two of them may be wrong
OTHER_NAME = 0.4  # of the weight of what was typed
SOUND = 0.2  # the same in another script
PREFIX_FROM = 3  # letters of the last word
NUMBER, MENTIONED = 60.0, 5.0
OWN_LANGUAGE = 1000.0  # more than words can weigh: the visitor's language comes first
IN_FORCE, THIS_YEAR, LAST_YEAR = 0.5, 0.3, 0.15
_Occur = tantivy.Occur
Clause = tuple[tantivy.Occur, tantivy.Query]


class Ranking:
    """Builds tantivy queries over one schema."""

    def __init__(self, schema: tantivy.Schema) -> None:
        self._schema = schema

    def query(self, query: Query, *, without: str = "") -> tantivy.Query:
        """Words, filters and what lifts a result; `without` leaves one facet's filter out, to count its values."""
        clauses: list[Clause] = [(_Occur.Must, self._words(query))]
        clauses += [(_Occur.Must, self._one_of(name, chosen)) for name, chosen in _filters(query) if name != without]
        return tantivy.Query.boolean_query(clauses + self._lifts(query))

    def _words(self, query: Query) -> tantivy.Query:
        words = list(self._needs(query))
        needed = [self._phrase(phrase) for phrase in query.phrases]
        if words:
            group = [(_Occur.Should, word) for word in words]
            needed.append(tantivy.Query.boolean_query(group, _enough(len(words))))
        numbers = [self._number(keys) for keys in query.numbers]
        needed = [_either([*numbers, *needed])] if query.number_or_words else [*numbers, *needed]
        if not needed:
            return tantivy.Query.empty_query()
        clauses: list[Clause] = [(_Occur.Must, each) for each in needed]
        if len(query.terms) > 1:
            clauses.append((_Occur.Should, self._phrase(query.terms)))
        return tantivy.Query.boolean_query(clauses)

    def _needs(self, query: Query) -> Iterator[tantivy.Query]:
        """What must be found: each word, and where the thesaurus knows a run of them, the run or another name of it."""
        meanings = {meaning.start: meaning for meaning in query.meanings}
        place, sought = 0, query.sought
        while place < len(sought):
            meaning = meanings.get(place)
            run = sought[place : place + (meaning.length if meaning else 1)]
            typed = [self._term(term, last=term is query.terms[-1]) for term in run]
            yield (
                _any_of([_all_of(typed), *(self._other_name(name) for name in meaning.names)]) if meaning else typed[0]
            )
            place += len(run)

    def _other_name(self, name: OtherName) -> tantivy.Query:
        """Every word of the name, in the languages' own weights but never as heavy as what was typed."""
        words = [self._term(Term("", (forms,)), last=False) for forms in name.words]
        return _weighed(_all_of(words), OTHER_NAME)

    def _term(self, term: Term, *, last: bool) -> tantivy.Query:
        """One word in every part and form; what matches the exact form also matches the stems, and so stands above."""
        found = [
            _weighed(tantivy.Query.term_query(self._schema, f"{part}_{form}", token), weight * FORM_WEIGHTS[form])
            for part, weight in PART_WEIGHTS.items()
            for form, token in sorted({(form, getattr(forms, form)) for forms in term.readings for form in FORMS})
        ]
        found += [_fixed(tantivy.Query.term_query(self._schema, "sound", key), SOUND) for key in term.sounds]
        start = term.readings[0].exact
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
                weight * FORM_WEIGHTS[form] * PHRASE_WEIGHT,
            )
            for part, weight in PART_WEIGHTS.items()
            for form in ("exact", "first", "second")
            for words in _spellings(terms, form)
        ]
        return tantivy.Query.disjunction_max_query(found, 0.3)

    def _number(self, keys: tuple[str, ...]) -> tantivy.Query:
        """The full key first; the bare digits stand in only when the visitor typed no letters."""
        sought = keys[:1] if len(keys) == 1 else keys[:-1]
        clauses = []
        for key in sought:
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
        wanted = [("in_force", "yes", IN_FORCE), ("year", str(year), THIS_YEAR), ("year", str(year - 1), LAST_YEAR)]
        if query.language:
            wanted.append(("language", query.language, OWN_LANGUAGE))
        return [
            (_Occur.Should, _fixed(tantivy.Query.term_query(self._schema, name, value), weight))
            for name, value, weight in wanted
        ]


def _filters(query: Query) -> list[tuple[str, tuple[str, ...]]]:
    chosen = zip(FACETS, (query.kinds, query.languages, query.years), strict=True)
    return [(name, values) for name, values in chosen if values]


def _enough(words: int) -> int:
    """How many of the words must be there: all of two, one may be missing up to five, then two thirds."""
    if words <= 2:
        return words
    return words - 1 if words <= 5 else words * 2 // 3


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


def _either(queries: list[tantivy.Query]) -> tantivy.Query:
    return tantivy.Query.boolean_query([(_Occur.Should, query) for query in queries])
