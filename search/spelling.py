"""Which words were meant by words that nobody wrote: the same with a slip less, or two that were written as one.

Words are only ever proposed out of the thesaurus and of texts that the public may read at this moment, so that no
hidden page shows through.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from . import languages, thesaurus
from .content import shown_now
from .engines import engine
from .query import Query, Term

SHORTEST = 4  # letters of a word whose spelling is looked after
SHORTEST_PART = 3  # letters of a word that was written together with another
LOOKED_AFTER = 2  # words of a query; where more are strange to the town it is no slip
READ = 20_000  # characters of a text that are looked through
_WORDS = re.compile(r"[\w\s.,;:!?()'’ʼ\"„“”«»№-]*")  # what people write; not a program, an address, a formula


@dataclass(frozen=True)
class Correction:
    """What was meant, and whether it is so near that it is looked for without asking."""

    text: str
    is_sure: bool


class _Meant(NamedTuple):
    word: str
    is_sure: bool


def corrected(query: Query) -> Correction | None:
    """The query with each word that nobody wrote put as somebody wrote it; None when there is no such word. Asks the
    engine twice for each word that is looked after, at most.
    """
    strange = list(_strange(query)) if _WORDS.fullmatch(query.text) else []
    if len(strange) > LOOKED_AFTER:
        return None
    meant = {term.raw: found for term in strange if (found := _meant(term, query))}
    if not meant:
        return None
    text = query.text
    for word in reversed(list(languages.places(text, meant))):
        text = text[: word.start] + meant[word.raw].word + text[word.end :]
    return Correction(text, all(found.is_sure for found in meant.values()))


def _strange(query: Query) -> Iterator[Term]:
    """The words that neither a dictionary nor the thesaurus knows."""
    named = {place for meaning in query.meanings for place in range(meaning.start, meaning.start + meaning.length)}
    for place, term in enumerate(query.sought):
        exact = term.readings[0].exact
        if place not in named and len(exact) >= SHORTEST and exact.isalpha() and languages.script(exact):
            spoken = languages.readings(exact, query.language)
            if not any(languages.is_listed(exact, code) or exact in _names(code) for code in spoken):
                yield term


def _names(language: str) -> frozenset[str]:
    return thesaurus.known().spellings(language)


def _meant(term: Term, query: Query) -> _Meant | None:
    exact = term.readings[0].exact
    spoken = languages.readings(exact, query.language)
    parts = next((parts for code in spoken if (parts := _parts(exact, _names(code)))), "")
    if parts:
        return _Meant(parts, True)
    if _is_written(term, query):
        return None
    return _nearest(exact, spoken, own=languages.script(exact) == languages.script_of(query.language))


def _nearest(exact: str, spoken: tuple[str, ...], *, own: bool) -> _Meant | None:
    """The known word with the fewest slips, of several the most frequent; none that is another inflection."""
    most, sure = _slips(len(exact), own=own)
    known = _known(exact, spoken)
    near = sorted((languages.slips(exact, word), -known[word], word) for word in known if _may_be(word, exact, most))
    for number, _frequency, word in near:
        if number <= most and not _is_the_same(word, exact, spoken):
            return _Meant(word, number <= sure)
    return None


def _parts(exact: str, names: frozenset[str]) -> str:
    """The two words that stand here as one; empty when there are none."""
    for place in range(SHORTEST_PART, len(exact) - SHORTEST_PART + 1):
        if exact[:place] in names and exact[place:] in names:
            return f"{exact[:place]} {exact[place:]}"
    return ""


def _slips(letters: int, *, own: bool) -> tuple[int, int]:
    """How many letters may be wrong in a word of so many, and in how many it is still sure what was meant. One letter
    makes another word of a short one; a word in other letters than the visitor's may be of any language.
    """
    most = 1 if letters < 10 else 2
    if not own:
        return most, 0 if letters < 8 else 1
    return most, 0 if letters < 6 else 1 if letters < 12 else 2


def _is_written(term: Term, query: Query) -> bool:
    """Whether somebody wrote it; a Georgian word of another script's sound is a slip as any other."""
    term = replace(term, sounds=()) if languages.script(term.raw) == "ka" else term
    alone = Query(term.raw, terms=(term,), language=query.language, hidden=query.hidden)
    return engine().search(alone, offset=0, limit=0).total > 0


def _known(exact: str, spoken: tuple[str, ...]) -> Counter[str]:
    """The words of public texts that hold one like this, each with how often it stands there, and of the names."""
    records = engine().similar(exact)
    allowed = shown_now(records)
    written: Counter[str] = Counter()
    for record in records:
        if record.key in allowed:
            for text in (record.title, record.lead, record.body[:READ], record.attachments[:READ]):
                written.update(languages.written(text))
    known: Counter[str] = Counter()
    for raw, number in written.items():
        known[languages.spelling(raw)] += number
    for code in spoken:
        known.update(_names(code))
    return known


def _may_be(word: str, exact: str, most: int) -> bool:
    """Slips are hardly ever in the first letter, and few letters are left out at once."""
    return word[:1] == exact[:1] and abs(len(word) - len(exact)) <= most and word.isalpha()


def _is_the_same(word: str, exact: str, spoken: tuple[str, ...]) -> bool:
    """Whether it is but another inflection."""
    for code in spoken:
        one, other = languages.forms_in(word, code), languages.forms_in(exact, code)
        if one.first == other.first or one.second == other.second:
            return True
    return False
