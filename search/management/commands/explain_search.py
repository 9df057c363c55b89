"""Say why a search finds what it finds: the words as they are understood, and what puts each result where it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.asking import ask
from search.content import current, key_at
from search.engines import Found, SearchUnavailable, engine
from search.explaining import Explanation, Match
from search.query import Query, Term, parse
from search.thesaurus import widen

FIRST = 5  # results that are explained
DEEPEST = 1000  # results among which an address is looked for
NAMES = 12  # other names that are printed


class Command(BaseCommand):
    help = (
        "Explains a search: words, stems, sounds, other names, and what puts a result where it stands or keeps it out."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("query", help="What a visitor types.")
        parser.add_argument(
            "url", nargs="?", default="", help="Explain this address only: where it stands, or why not."
        )
        languages = [code for code, _ in settings.LANGUAGES]
        parser.add_argument(
            "--language", default=settings.LANGUAGE_CODE, choices=languages, help="The visitor's language."
        )

    def handle(self, *args: object, **options: object) -> None:
        typed = parse(str(options["query"]), str(options["language"]))
        if typed.is_empty:
            raise CommandError("There is no word to look for.")
        try:
            asked = ask(typed, 1)
            query, answer = asked.query, asked.answer
            if asked.reason:
                self._say(f"Nothing has what was typed. Read as «{query.text}»: {asked.reason}.")
            if asked.proposal:
                self._say(f"Perhaps «{asked.proposal}» was meant.")
            self._say(*_words(query))
            if options["url"]:
                self._say(*_address(query, str(options["url"])))
            else:
                self._say(f"Results: {answer.total}.")
                for place, found in enumerate(answer.hits[:FIRST], 1):
                    self._say(f"{place}. {found.record.title}  {found.record.url}", *_why(query, found))
        except SearchUnavailable as error:
            raise CommandError(f"The index cannot be read: {error}") from error

    def _say(self, *lines: str) -> None:
        for line in lines:
            self.stdout.write(line)


def _words(query: Query) -> Iterator[str]:
    """How the query is understood."""
    for term in query.terms:
        yield f"{term.raw}: {'passed over' if term.stop and term not in query.sought else _forms(term)}"
    for phrase in query.phrases:
        yield f"one after the other: {' '.join(term.raw for term in phrase)}"
    for keys in query.numbers:
        yield f"number: {', '.join(keys)}"
    for meaning in query.meanings:
        run = " ".join(term.raw for term in query.sought[meaning.start : meaning.start + meaning.length])
        others = [name for name in meaning.names if name.text != run]
        yield f"{run} is also called: {'; '.join(f'{name.text} ({name.language})' for name in others[:NAMES])}"


def _forms(term: Term) -> str:
    stems = "; ".join(f"{form.exact} → {form.first}, {form.second}" for form in term.readings)
    return f"{stems}; sounds like {', '.join(term.sounds)}" if term.sounds else stems


def _why(query: Query, found: Found) -> Iterator[str]:
    explanation = Explanation(query, found.record)
    yield f"   score {found.score:.1f}"
    yield from (f"   {_told(match)}" for match in explanation.matches())
    yield from (f"   {lift.name}: +{lift.weight:g}" for lift in explanation.lifts())


def _told(match: Match) -> str:
    if not match.field:
        return f"{match.sought}: not there"
    name = f", as «{match.other_name.text}» ({match.other_name.language})" if match.other_name else ""
    return f"{match.sought}: {match.field}, {match.form} «{match.token}»{name}, weight {match.weight:.2f}"


def _address(query: Query, url: str) -> Iterable[str]:
    """Where an address stands, or what keeps it out."""
    path = unquote(urlsplit(url).path)
    key = key_at(path)
    if key is None:
        return [f"No page and no file has the address {path}."]
    now = current(key)
    if now is None:
        return [f"{key} is not public: a draft, expired, private, or shown by no published page."]
    record, stamp = now
    stored = engine().stamps().get(key)
    if stored is None:
        return [
            f"{key} is public but not in the index yet. The worker adds it; `manage.py rebuild_search` does at once."
        ]
    told = [] if stored == stamp else [f"{key} has changed since it was put into the index."]
    place, found = _place(query, key)
    if found:
        return [*told, f"{record.title} stands at {place}.", *_why(query, found)]
    explanation = Explanation(query, record)
    matches = explanation.matches()
    there = sum(bool(match.field) for match in matches)
    return [
        *told,
        f"{record.title} is not found: it has {there} of {len(matches)}, and needs {explanation.needed()}.",
        *(f"   {_told(match)}" for match in matches),
    ]


def _place(query: Query, key: str) -> tuple[int, Found | None]:
    """Counted from 1; 0 and None when it is not among the first thousand."""
    everywhere = replace(widen(query), hidden=frozenset())
    for offset in range(0, DEEPEST, 100):
        hits = engine().search(everywhere, offset=offset, limit=100).hits
        for place, found in enumerate(hits, offset + 1):
            if found.key == key:
                return place, found
        if len(hits) < 100:
            break
    return 0, None
