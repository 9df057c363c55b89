"""What else a visitor may have meant when nothing was found: another keyboard, or another spelling.

Words are only ever proposed out of the thesaurus and of texts that the public may read at this moment, so that no
hidden page shows through.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches

from . import languages, thesaurus
from .content import shown_now
from .engines import engine
from .query import Query, Term, parse

LIKENESS = 0.7  # of two spellings, by difflib's ratio
SHORTEST = 4  # letters of a word whose spelling is looked after
READ = 20_000  # characters of a text that are looked through
REASONS = ("keyboard", "spelling")
KEYBOARDS = 3  # readings that are tried


def readings(query: Query, *, nothing: bool = True) -> Iterator[tuple[str, Query]]:
    """Other queries to try, the likeliest first, each with its reason: keyboard (of nothing found) or spelling."""
    for text in keyboards(query.text, query.language) if nothing else ():
        yield "keyboard", again(query, text)
    corrected = _corrected(query)
    if corrected != query.text:
        yield "spelling", again(query, corrected)


def keyboards(text: str, language: str) -> list[str]:
    """What other keyboards would have written; what is in the visitor's own letters first."""
    own = {"ru": "cyrillic", "uk": "cyrillic"}.get(language, language)
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


def _corrected(query: Query) -> str:
    """The text with each word that nobody wrote put as somebody wrote it."""
    text = query.text
    named = {place for meaning in query.meanings for place in range(meaning.start, meaning.start + meaning.length)}
    for place, term in enumerate(query.sought):
        exact = term.readings[0].exact
        if place not in named and len(exact) >= SHORTEST and not _is_known(term, query):
            text = text.replace(term.raw, _nearest(exact, query.language) or term.raw)
    return text


def _is_known(term: Term, query: Query) -> bool:
    """Whether somebody wrote it; a Georgian word of another script's sound is a slip as any other."""
    term = replace(term, sounds=()) if languages.script(term.raw) == "ka" else term
    alone = Query(term.raw, terms=(term,), language=query.language, hidden=query.hidden)
    return engine().search(alone, offset=0, limit=0).total > 0


def _nearest(exact: str, language: str) -> str:
    """The word most like this one in public texts that hold a similar one, or among names; empty when there is none."""
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
    for spoken in languages.readings(exact, language):
        known.update(thesaurus.known().spellings(spoken))
    begun_alike = [word for word in known if word[:1] == exact[:1]]  # slips are hardly ever in the first letter
    close = get_close_matches(exact, begun_alike, n=3, cutoff=LIKENESS)
    return max(close, key=lambda word: (close.index(word) == 0, known[word]), default="")
