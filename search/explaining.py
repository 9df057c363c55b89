"""Why a record stands where it stands: its words held against the query's, by our own analysis, whatever the engine."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from . import weights
from .analysis import FORMS, PARTS, analyse
from .content import Record
from .engines import Entry
from .languages import Forms
from .query import Meaning, OtherName, Query, Term, runs


@dataclass(frozen=True)
class Match:
    """One thing that was sought, and where the record has it; the weight is before the engine counts how rare it is."""

    sought: str
    field: str = ""  # "title", "title_sound", "number" …; empty: the record does not have it
    form: str = ""  # exact, first, second, beginning
    token: str = ""
    weight: float = 0.0
    other_name: OtherName | None = None  # found by this name of the thesaurus, not by what was typed


@dataclass(frozen=True)
class Lift:
    """What counts beside the words."""

    name: str
    weight: float


class Explanation:
    """One record held against one query."""

    def __init__(self, query: Query, record: Record) -> None:
        self.query = query
        self._entry: Entry = analyse(record, "")
        self._tokens = {name: frozenset(text.split()) for name, text in self._entry.tokens.items()}

    def matches(self) -> list[Match]:
        """The best match of every word, phrase and number; those that are missing come with no field."""
        found = [self._best_of_run(run, meaning) for run, meaning in runs(self.query)]
        found += [self._best_of_run(phrase, None) for phrase in self.query.phrases]
        return found + [self._number(keys) for keys in self.query.numbers]

    def needed(self) -> int:
        """How many of the words must be there."""
        return weights.enough(len(list(runs(self.query))), loosely=self.query.loosely)

    def lifts(self) -> list[Lift]:
        """What puts the record higher than its words do."""
        record = self._entry.record
        year = record.date.year if record.date else 0
        told = {
            "visitor's language": (self._entry.language == self.query.language, weights.OWN_LANGUAGE),
            "service": (record.kind == "service", weights.SERVICE),
            "page, not file": (record.kind != "file", weights.PAGE),
            "not repealed": (record.in_force is not False, weights.HOLDS),
            "this year": (year == date.today().year, weights.THIS_YEAR),
            "last year": (year == date.today().year - 1, weights.LAST_YEAR),
        }
        return [Lift(name, weight) for name, (holds, weight) in told.items() if holds]

    def _best_of_run(self, run: tuple[Term, ...], meaning: Meaning | None) -> Match:
        """The run as typed, all its words; else the best of its other names."""
        typed = " ".join(term.raw for term in run)
        said, named = weights.said_and_named(meaning) if meaning else (1.0, 0.0)
        as_typed = self._all_of([self._best(term) for term in run], typed)
        found = [replace(as_typed, weight=as_typed.weight * said)]
        for name in meaning.names if meaning else ():
            match = self._all_of([self._best_form(name.text, (word,)) for word in name.words], typed)
            weight = match.weight * named / len(name.words)
            found.append(Match(typed, match.field, match.form, match.token, weight, name))
        return max(found, key=lambda match: match.weight)

    def _all_of(self, matches: list[Match], sought: str) -> Match:
        """What its words weigh together, told by the weakest; nothing when one is missing."""
        weakest = min(matches, key=lambda match: match.weight)
        if not weakest.field:
            return Match(sought)
        tokens = " ".join(match.token for match in matches)
        return Match(sought, weakest.field, weakest.form, tokens, sum(match.weight for match in matches))

    def _best(self, term: Term) -> Match:
        return max([self._best_form(term.raw, term.readings), *self._other_ways(term)], key=lambda match: match.weight)

    def _best_form(self, sought: str, readings: tuple[Forms, ...]) -> Match:
        found = [
            Match(sought, part, form, token, weights.PART_WEIGHTS[part] * weights.FORM_WEIGHTS[form])
            for part in PARTS
            for form in FORMS
            for token in {getattr(forms, form) for forms in readings}
            if token in self._tokens[f"{part}_{form}"]
        ]
        return max(found, key=lambda match: match.weight, default=Match(sought))

    def _other_ways(self, term: Term) -> Iterator[Match]:
        """By its sound, as the beginning of a word, as the number of the document."""
        start = term.readings[0].exact
        sounds = {"title_sound": self._entry.title_sounds, "sound": self._entry.sounds}
        for field, keys in sounds.items():
            for key in set(keys).intersection(term.sounds):
                yield Match(term.raw, field, "sound", key, weights.SOUND_WEIGHTS[field])
        if term is self.query.terms[-1] and len(start) >= weights.PREFIX_FROM:
            for part, weight in weights.PREFIX_WEIGHTS.items():
                if begun := next((token for token in self._tokens[f"{part}_exact"] if token.startswith(start)), ""):
                    yield Match(term.raw, part, "beginning", begun, weight)
        if start in self._entry.numbers:
            yield Match(term.raw, "number", "exact", start, weights.NUMBER)

    def _number(self, keys: tuple[str, ...]) -> Match:
        for field, known, weight in (
            ("number", self._entry.numbers, weights.NUMBER),
            ("mentioned", self._entry.mentioned, weights.MENTIONED),
        ):
            for key in set(keys).intersection(known):
                return Match(keys[0], field, "exact", key, weight)
        return Match(keys[0])
