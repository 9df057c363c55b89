"""What else a visitor may have meant when nothing was found: the same keys on another keyboard."""

from collections.abc import Iterator
from dataclasses import replace

from . import languages, thesaurus
from .engines import engine
from .query import Query, Term, parse

KEYBOARDS = 3  # readings that are tried
TELLING = 3  # letters of a word that can tell which keyboard it was


def other_keyboards(query: Query) -> Iterator[Query]:
    """What other keyboards would have written, where those are words of this town: one page has all of them as they
    are written in that language, not only by their sound, or the thesaurus knows them. Asks the engine once for each.
    """
    for text in keyboards(query.text, query.language):
        other = thesaurus.widen(again(query, text))
        if any(map(_tells, other.sought)) and (_is_named(other) or _is_written(other)):
            yield other


def keyboards(text: str, language: str) -> list[str]:
    """What other keyboards would have written; what is in the visitor's own letters first."""
    own = languages.script_of(language)
    found = sorted(languages.other_layouts(text), key=lambda each: languages.script(each) != own)
    return found[:KEYBOARDS]


def again(query: Query, text: str) -> Query:
    """The same search, filters and all, for other words."""
    words = parse(text, query.language)
    return replace(
        query,
        text=words.text,
        terms=words.terms,
        phrases=words.phrases,
        numbers=words.numbers,
        number_or_words=words.number_or_words,
        meanings=(),
    )


def _tells(term: Term) -> bool:
    return not term.stop and len(term.readings[0].exact) >= TELLING


def _is_named(query: Query) -> bool:
    return sum(meaning.length for meaning in query.meanings) == len(query.sought)


def _is_written(query: Query) -> bool:
    """Whether one page has every word, in whatever inflection."""
    every = tuple((replace(term, sounds=()),) for term in query.sought)
    whole = replace(query, terms=(), phrases=(*query.phrases, *every), meanings=())
    return engine().search(whole, offset=0, limit=0).total > 0
