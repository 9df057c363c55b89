"""From what a visitor typed to what is looked for; whatever was typed, nothing here fails."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from . import languages
from .languages import Forms

LONGEST = 200  # characters read of what was typed
MOST_WORDS = 12
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w.-]+")  # of e-mail: one thing, not a handful of words
QUOTES = re.compile('["„“”«»]')
_QUOTED = re.compile('["„“”«»]([^"„“”«»]+)["“”«»]')


@dataclass(frozen=True)
class Term:
    """One word, in every language it may be in."""

    raw: str
    readings: tuple[Forms, ...]
    stop: bool = False
    sounds: tuple[str, ...] = ()


@dataclass(frozen=True)
class OtherName:
    """Another name of what was typed: a synonym, or the same in another language."""

    language: str
    text: str
    words: tuple[Forms, ...]


@dataclass(frozen=True)
class Meaning:
    """A run of the sought words that the thesaurus knows: its first word, its length, its other names."""

    start: int
    length: int
    names: tuple[OtherName, ...]
    asked: bool = False  # people ask so for what the names say; texts say it of other things as well


@dataclass(frozen=True)
class Query:
    """Words, phrases and numbers to find, and the filters chosen."""

    text: str
    terms: tuple[Term, ...] = ()
    phrases: tuple[tuple[Term, ...], ...] = ()
    numbers: tuple[tuple[str, ...], ...] = ()  # each with the keys to look for
    number_or_words: bool = False  # nothing but digits was typed: a number of an act, or just a word
    loosely: bool = False  # some of the words are enough
    language: str = ""  # the visitor's: its results come first
    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    in_force: tuple[str, ...] = ()  # "yes", "no": acts only
    by_date: bool = False  # newest first, else what answers best
    exactly: bool = False  # just these words: no other spelling, keyboard or name of the thing
    once: bool = False  # where no languages were chosen: nothing that stands in the visitor's language as well
    hidden: frozenset[str] = frozenset()  # keys that an engine leaves out, whatever it still holds
    among: frozenset[str] = frozenset()  # keys; when there are any, an engine looks at nothing else
    meanings: tuple[Meaning, ...] = ()  # what the thesaurus adds

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not (self.terms or self.phrases or self.numbers)

    @property
    def has_filters(self) -> bool:
        """Whether a filter was chosen: then nothing found means nothing with these filters."""
        return any(self.chosen.values())

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The values chosen of each facet, by the names of engines.base.FACETS."""
        return {
            "kind": self.kinds,
            "language": self.languages,
            "year": self.years,
            "department": self.departments,
            "in_force": self.in_force,
        }

    def without_filters(self) -> "Query":
        """The same words everywhere."""
        return self.filtered_as(Query(""))

    def filtered_as(self, other: "Query") -> "Query":
        """The same words with the filters of another query."""
        return replace(
            self,
            kinds=other.kinds,
            languages=other.languages,
            years=other.years,
            departments=other.departments,
            in_force=other.in_force,
        )

    @property
    def sought(self) -> tuple[Term, ...]:
        """The words that must be found; stop words only when there is nothing else."""
        telling = tuple(term for term in self.terms if not term.stop)
        return telling if telling or self.phrases or self.numbers else self.terms


def runs(query: Query) -> Iterator[tuple[tuple[Term, ...], Meaning | None]]:
    """What must be found: each word, and where the thesaurus knows a run of them, the run with its meaning."""
    meanings = {meaning.start: meaning for meaning in query.meanings}
    place, sought = 0, query.sought
    while place < len(sought):
        meaning = meanings.get(place)
        run = sought[place : place + (meaning.length if meaning else 1)]
        yield run, meaning
        place += len(run)


def parse(
    text: str,
    language: str = "",
    *,
    kinds: tuple[str, ...] = (),
    in_languages: tuple[str, ...] = (),
    years: tuple[str, ...] = (),
    departments: tuple[str, ...] = (),
    in_force: tuple[str, ...] = (),
    by_date: bool = False,
    exactly: bool = False,
) -> Query:
    """Read a visitor's words. „Quoted words“ are a phrase, № 12-34/25 is a number, the rest is words."""
    text = " ".join(text.replace("\x00", " ").split())[:LONGEST]
    said = _ADDRESS.sub(r'"\g<0>"', text)
    phrases = tuple(filter(None, (_terms(match[1], language) for match in _QUOTED.finditer(said))))
    rest, numbers = _take_numbers(_QUOTED.sub(" ", said))
    terms = _terms(rest, language)
    return Query(
        text=text,
        terms=terms,
        phrases=phrases,
        numbers=numbers,
        number_or_words=bool(numbers and terms and languages.plain_key(text)),
        language=language,
        kinds=kinds,
        languages=in_languages,
        years=years,
        departments=departments,
        in_force=in_force,
        by_date=by_date,
        exactly=exactly,
    )


def _take_numbers(text: str) -> tuple[str, tuple[tuple[str, ...], ...]]:
    """Numbers that name a document are looked for as one thing, not as their digits."""
    plain, phone = languages.plain_key(text), languages.phone_key(text)
    typed = list(languages.numbers(text))
    if plain or phone:  # "2026" may be a number of an act, and is a word too
        is_word = text.isdecimal() or not (typed or phone)
        return text if is_word else "", (tuple(filter(None, (plain, phone))),)
    # The bare digits stand in only when the visitor typed no letters.
    found = dict.fromkeys(number.keys[:1] if len(number.keys) == 1 else number.keys[:-1] for number in typed)
    for number in reversed(typed):
        text = text[: number.start] + " " + text[number.end :]
    return text, tuple(found)[:MOST_WORDS]


def _terms(text: str, language: str) -> tuple[Term, ...]:
    found = []
    for word in list(languages.words(text))[:MOST_WORDS]:
        spoken = languages.readings(languages.normalise(word.raw), language)
        readings = tuple(dict.fromkeys(languages.forms_in(word.raw, code) for code in spoken))
        stop = any(languages.is_stop_word(forms, code) for forms, code in zip(readings, spoken, strict=False))
        found.append(Term(word.raw, readings, stop, languages.sounds_typed(readings[0].exact)))
    return tuple(found)
