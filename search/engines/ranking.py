"""A visitor's query as every engine is asked it: what must be found, and what weighs how much."""

import datetime
from collections.abc import Iterator, Sequence
from typing import Generic

from django.utils import timezone

from .. import weights
from ..analysis import FORMS
from ..query import OtherName, Query, Term, runs
from .base import FACETS
from .fields import in_language, instant
from .pieces import Pieces, Q

LONG_WORD = 7  # letters; two of them may be wrong
NAMED = 60  # words of other names in one query, evenly among its meanings: a server refuses endless ones


class Ranking(Generic[Q]):
    """Builds queries out of the pieces of one engine."""

    def __init__(self, pieces: Pieces[Q]) -> None:
        self._pieces = pieces
        self._made: tuple[Query, list[Q]] | None = None  # what the last query needs; it is ranked and counted

    def query(self, query: Query) -> Q:
        """Words, filters and what lifts a result."""
        only = [chosen for _, chosen in self.filters(query)]
        return self._within(query, [self._words(query)], self._lifts(query), only, self.left_out(query))

    def matching(self, query: Query, *, without: str = "") -> Q:
        """The same, only to be counted or put in another order; `without` leaves one facet's filter out."""
        only = [chosen for name, chosen in self.filters(query) if name != without]
        words = self._words(query, weighed=False)
        return self._within(query, (), (), [words, *only], [] if without == "language" else self.left_out(query))

    def unfiltered(self, query: Query) -> Q:
        """The same before any filter."""
        return self._within(query, [self._words(query)], self._lifts(query))

    def filters(self, query: Query) -> list[tuple[str, Q]]:
        """The chosen values of each facet as the index holds them."""
        names = tuple(in_language(query.language, name) for name in query.departments)
        chosen = query.chosen | {"department": names}
        return [(name, self._pieces.one_of(name, chosen[name])) for name in FACETS if chosen[name]]

    def left_out(self, query: Query) -> list[Q]:
        """The filter of languages where none was chosen: what stands in the visitor's as well is not for her."""
        wanted = query.once and query.language and not query.languages
        return [self._pieces.term("also_in", query.language)] if wanted else []

    def only_left_out(self, query: Query) -> Q | None:
        """What this filter alone keeps from the results, to be counted with their languages; None without it."""
        if not (left_out := self.left_out(query)):
            return None
        return self._pieces.combined(only=[self.matching(query, without="language"), *left_out])

    def own_language(self, query: Query, *, own: bool) -> Q:
        """The part of the results that is in the visitor's language, or the rest; filtered, but not weighed."""
        language = [self._pieces.one_of("language", (query.language,))]
        found = [self.matching(query)]
        return (
            self._pieces.combined(only=[*found, *language]) if own else self._pieces.combined((), (), found, language)
        )

    def titles(self, query: Query, *, by_sound: bool) -> Q:
        """Titles with every word that was typed, the last one perhaps unfinished; cheap: nothing here is weighed."""
        last = query.terms[-1] if query.terms else None
        terms = [term for term in query.sought if term is not last] + ([last] if last else [])
        words = [self._title_word(term, begun=term is last, by_sound=by_sound) for term in terms]
        numbers = [] if by_sound else [self._begun("number", key) for keys in query.numbers for key in keys]
        if query.number_or_words:
            words, numbers = [self._either([*words, *numbers])], []
        must = [*words, *([self._either(numbers)] if numbers else [])]
        language = self._pieces.one_of("language", (query.language,))
        service = self._pieces.fixed(self._pieces.term("kind", "service"), weights.SERVICE)
        return self._within(query, must, [service], [language]) if must else self._pieces.combined()

    def similar(self, word: str) -> Q:
        """Words that differ from this one by a letter, the longer ones by two."""
        wrong = 1 if len(word) < LONG_WORD else 2
        return self._pieces.combined([self._pieces.almost("word", word, wrong)], never=[self._over()])

    def _within(
        self, query: Query, must: Sequence[Q], should: Sequence[Q], only: Sequence[Q] = (), never: Sequence[Q] = ()
    ) -> Q:
        """Nothing that the public may not see any more, though it still stands here: it was hidden, or its time is
        over. Where it was said what alone is looked at, nothing else.
        """
        among = [self._pieces.one_of("key", sorted(query.among))] if query.among else []
        hidden = [self._pieces.one_of("key", sorted(query.hidden))] if query.hidden else []
        return self._pieces.combined(must, should, [*only, *among], [*hidden, self._over(), *never])

    def _over(self) -> Q:
        """What may not be seen from a moment on that has passed."""
        return self._pieces.at_most("until", instant(timezone.now()))

    def _title_word(self, term: Term, *, begun: bool, by_sound: bool) -> Q:
        """One word of a title in any of its forms; a word that is still being typed, by its beginning."""
        if by_sound:
            keys = term.sounds or ("-",)
            whole = [self._pieces.fixed(self._pieces.term("title_sound", key), 1.0) for key in keys]
            return self._either([*whole, *(self._begun("title_sound", key) for key in keys if begun)])
        found = [self._pieces.fixed(self._pieces.term(f"title_{form}", token), 1.0) for form, token in _tokens(term)]
        return self._any_of([*found, *([self._begun("title_exact", term.readings[0].exact)] if begun else [])])

    def _begun(self, field: str, start: str) -> Q:
        return self._pieces.fixed(self._pieces.begun(field, start), weights.BEGUN)

    def _words(self, query: Query, *, weighed: bool = True) -> Q:
        words = self._needed(query)
        needed = [self._phrase(phrase) for phrase in query.phrases]
        if words and not (query.loosely and query.numbers):
            needed.append(self._at_least(words, weights.enough(len(words), loosely=query.loosely)))
        numbers = [self._number(keys) for keys in query.numbers]
        needed = [self._either([*numbers, *needed])] if query.number_or_words else [*numbers, *needed]
        better = self._better(query, words) if needed and weighed else ()
        return self._pieces.combined(needed, better)

    def _better(self, query: Query, words: list[Q]) -> list[Q]:
        """What need not be there but puts a result higher."""
        better = [self._phrase(query.terms)] if len(query.terms) > 1 else []
        if query.loosely and words:
            better += [self._at_least(words, 1)] if query.numbers else []
            better.append(self._pieces.fixed(self._at_least(words, weights.enough(len(words))), weights.ALL_WORDS))
        return better

    def _needed(self, query: Query) -> list[Q]:
        made = self._made
        if made is None or made[0] is not query:
            made = self._made = (query, list(self._needs(query)))
        return made[1]

    def _needs(self, query: Query) -> Iterator[Q]:
        """A query for each thing that must be found; where it has other names, any of them does."""
        most = NAMED // max(1, len(query.meanings))
        for run, meaning in runs(query):
            typed = self._all_of([self._term(term, last=term is query.terms[-1]) for term in run])
            if not meaning:
                yield typed
                continue
            said, named = weights.said_and_named(meaning)
            names = [self._other_name(name, named) for name in _first(meaning.names, most)]
            yield self._any_of([self._pieces.weighed(typed, said), *names])

    def _other_name(self, name: OtherName, weight: float) -> Q:
        """Every word of the name, in the languages' own weights; a long name weighs no more than a short one."""
        words = [self._term(Term("", (forms,)), last=False) for forms in name.words]
        return self._pieces.weighed(self._all_of(words), weight / len(words))

    def _term(self, term: Term, *, last: bool) -> Q:
        """One word in every part and form; what matches the exact form also matches the stems, and so stands above."""
        pieces = self._pieces
        found = [
            pieces.weighed(pieces.term(f"{part}_{form}", token), weight * weights.FORM_WEIGHTS[form])
            for part, weight in weights.PART_WEIGHTS.items()
            for form, token in _tokens(term)
        ]
        found += [
            pieces.weighed(pieces.term(field, key), weight)
            for field, weight in weights.SOUND_WEIGHTS.items()
            for key in term.sounds
        ]
        start = term.readings[0].exact
        if start.isdecimal():
            found.append(pieces.fixed(pieces.term("number", start.lstrip("0") or "0"), weights.NUMBER))
        if last and len(start) >= weights.PREFIX_FROM:
            found += [
                pieces.fixed(pieces.begun(f"{part}_exact", start), weight)
                for part, weight in weights.PREFIX_WEIGHTS.items()
            ]
        return pieces.best(found, weights.SECOND_BEST)

    def _phrase(self, terms: tuple[Term, ...]) -> Q:
        """These words one after the other, in any of their inflections."""
        if len(terms) == 1:
            return self._term(terms[0], last=False)
        found = [
            self._pieces.weighed(
                self._pieces.phrase(f"{part}_{form}", words), weight * weights.FORM_WEIGHTS[form] * weights.PHRASE
            )
            for part, weight in weights.PART_WEIGHTS.items()
            for form in FORMS
            for words in _spellings(terms, form)
        ]
        return self._pieces.best(found, weights.SECOND_BEST)

    def _number(self, keys: tuple[str, ...]) -> Q:
        scores = {"number": weights.NUMBER, "mentioned": weights.MENTIONED}
        return self._either(
            [self._pieces.fixed(self._pieces.term(name, key), score) for key in keys for name, score in scores.items()]
        )

    def _lifts(self, query: Query) -> list[Q]:
        pieces = self._pieces
        everything = pieces.one_of("kind", weights.KINDS)
        holds = pieces.combined(only=[everything], never=[pieces.term("in_force", "no")])
        page = pieces.one_of("kind", [kind for kind in weights.KINDS if kind != "file"])
        year = datetime.date.today().year
        wanted = [
            ("kind", "service", weights.SERVICE),
            ("year", str(year), weights.THIS_YEAR),
            ("year", str(year - 1), weights.LAST_YEAR),
        ]
        if query.language:
            wanted.append(("language", query.language, weights.OWN_LANGUAGE))
        lifts = [pieces.fixed(pieces.term(name, value), weight) for name, value, weight in wanted]
        return [*lifts, pieces.fixed(page, weights.PAGE), pieces.fixed(holds, weights.HOLDS)]

    def _all_of(self, queries: list[Q]) -> Q:
        return queries[0] if len(queries) == 1 else self._pieces.combined(queries)

    def _any_of(self, queries: list[Q]) -> Q:
        """The best of them counts, so that many names of a thing do not weigh more than one."""
        return queries[0] if len(queries) == 1 else self._pieces.best(queries, 0.0)

    def _at_least(self, queries: list[Q], number: int) -> Q:
        """So many of them must match; each that does counts."""
        return self._pieces.combined(should=queries, at_least=number)

    def _either(self, queries: list[Q]) -> Q:
        return self._at_least(queries, 1)


def _first(names: tuple[OtherName, ...], most: int) -> Iterator[OtherName]:
    """As many names as have so many words together."""
    for name in names:
        most -= len(name.words)
        if most < 0:
            return
        yield name


def _tokens(term: Term) -> list[tuple[str, str]]:
    """The forms of the word in all its readings, each once."""
    return sorted({(form, getattr(forms, form)) for forms in term.readings for form in FORMS})


def _spellings(terms: tuple[Term, ...], form: str) -> list[list[str]]:
    """The words in their first reading, and in their last where it differs."""
    chosen = [[getattr(term.readings[place], form) for term in terms] for place in (0, -1)]
    return chosen[:1] if chosen[0] == chosen[1] else chosen
