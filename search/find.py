"""Asks the engine, checks what it found against the database once more, and puts it in the visitor's words."""

from collections.abc import Iterable
from dataclasses import replace

from . import indexing, promoted, wording
from .addresses import address_without
from .asking import PER_PAGE as PER_PAGE
from .asking import ask
from .content import Record
from .engines import Answer, Found, SearchUnavailable
from .excerpts import PAGE_BREAK, Excerpt, beginning
from .heard import heard_as
from .hidden import hidden_keys
from .highlight import READ, Highlighter
from .query import Query
from .results import Choice, Facet, FileUnder, Hit, Results, Translation
from .translations import together
from .under_pages import files_under

LAST_PAGE = 100  # further down nobody reads, and engines pay for every step
SHOWN_CHOICES = 12


def find(query: Query, page: int = 1) -> Results:
    """One page of results. Never fails: an index that cannot be read gives results that say so."""
    if query.is_empty:
        return Results(query.text)
    try:
        asked = ask(replace(query, hidden=hidden_keys()), page)
    except SearchUnavailable as error:
        indexing.ask_for_mending(error)
        return Results(query.text, available=False)
    read, answer = asked.query, asked.answer
    facets = _facets(query, answer)
    chosen_above = promoted.for_query(read) if page == 1 and not query.has_filters else []
    above = {hit.url for hit in chosen_above}
    return Results(
        text=query.text,
        read_as=read.text if read.text != query.text else "",
        reason=asked.reason,
        proposal=asked.proposal,
        total=answer.total,
        hits=tuple(_hits(read, [hit for hit in answer.hits if hit.record.url not in above])),
        promoted=tuple(chosen_above),
        facets=facets,
        chosen=tuple(choice for facet in facets for choice in facet.choices if choice.checked),
    )


def _hits(query: Query, listed: list[Found]) -> Iterable[Hit]:
    """Each with its files and translations, which are not said a second time."""
    highlighter = Highlighter(query)
    pages = together(listed)
    under = files_under(query, [found for found, _ in pages])
    said = {file.key for files in under.values() for file in files}
    others = False
    for found, translations in pages:
        if found.key in said:
            continue
        foreign = _is_in_another(query, found.record)
        hit = _hit(found.record, highlighter, query, foreign=foreign, first_foreign=foreign and not others)
        files = (_file_under(file.record, highlighter, query) for file in under.get(found.key, ()))
        yield replace(hit, files=tuple(files), translations=tuple(map(_translation, translations)))
        others = others or foreign


def _is_in_another(query: Query, record: Record) -> bool:
    """Whether it is in another language than the visitor's."""
    return bool(query.language) and record.language not in ("", query.language)


def _translation(found: Found) -> Translation:
    return Translation(found.record.title, found.record.url, found.record.language)


def _file_under(record: Record, highlighter: Highlighter, query: Query) -> FileUnder:
    page = _excerpt(record, highlighter).page
    return FileUnder(
        title=highlighter.marked(record.title, record.language),
        url=wording.address_in(record, page),
        place=wording.place_in(record, page),
        language=record.language if _is_in_another(query, record) else "",
        page=page,
        record=record,
    )


def _hit(record: Record, highlighter: Highlighter, query: Query, *, foreign: bool, first_foreign: bool) -> Hit:
    excerpt = _excerpt(record, highlighter)
    title = highlighter.marked(record.title, record.language)
    state, tone = wording.state_of(record)
    return Hit(
        kind=wording.kind_of(record),
        title=title,
        url=wording.address_in(record, excerpt.page),
        excerpt=excerpt.html,
        facts=wording.facts_of(record),
        language=record.language if foreign else "",
        found_as=_found_as(record, highlighter, query, (title, excerpt.html)) if foreign else "",
        page=excerpt.page,
        place=wording.place_in(record, excerpt.page),
        from_picture=wording.is_from_picture(record, excerpt.page),
        state=state,
        state_tone=tone,
        start_url=record.start_url,
        start_facts=record.start_facts,
        icon=record.icon,
        record=record,
        begins_other_languages=first_foreign,
    )


def _found_as(record: Record, highlighter: Highlighter, query: Query, shown: tuple[str, ...]) -> str:
    """By another name of what was typed, or by a word that sounds like it."""
    name = highlighter.found_as((record.title, record.lead, record.body), record.language)
    return name or heard_as(query, shown, record.language)


def _excerpt(record: Record, highlighter: Highlighter) -> Excerpt:
    """From lead and body; from attached files when only they answer; else how the text begins."""
    paged = record.kind == "file"
    texts = (record.lead, record.body, record.attachments)
    found = highlighter.excerpt(texts, record.language, paged=paged)
    if found is None and not any(highlighter.marks(record.title, record.language)):
        found = highlighter.thorough.excerpt(texts, record.language, paged=paged)
        found = found or (_far_into(record, highlighter) if paged else None)
    return found or Excerpt(beginning(record.lead or record.body))


def _far_into(record: Record, highlighter: Highlighter) -> Excerpt | None:
    """From a place deep in a long file, where nothing else answers; its page is counted from the first."""
    text, before = record.attachments, 0
    while before + READ < len(text):
        place = before + READ
        before = text.rfind(PAGE_BREAK, before, place) + 1 or place
        if found := highlighter.excerpt([text[before:]], record.language, paged=True):
            page = text.count(PAGE_BREAK, 0, before) + (found.page or 1)
            return replace(found, page=page if PAGE_BREAK in text else None)
    return None


def _facets(query: Query, answer: Answer) -> tuple[Facet, ...]:
    """Those that can narrow the results or change their language, or that were chosen."""
    facets = []
    for name, title in wording.FACETS.items():
        counts = {value: count for value, count in answer.counts.get(name, {}).items() if value}
        values = _in_order(name, {*counts, *query.chosen[name]}, counts)
        choices = tuple(_choice(query, name, value, counts) for value in values)
        if query.chosen[name] or len(choices) > 1 or any(choice.count < answer.total for choice in choices):
            facets.append(Facet(name, str(title), choices))
    return tuple(facets)


def _in_order(name: str, values: set[str], counts: dict[str, int]) -> list[str]:
    """Kinds and validity in the order of the wording, years from the newest, the rest by number of results."""
    if known := {"kind": list(wording.KINDS), "in_force": list(wording.IN_FORCE)}.get(name):
        return sorted(values, key=lambda value: known.index(value) if value in known else len(known))
    if name == "year":
        return sorted(values, reverse=True)[:SHOWN_CHOICES]
    return sorted(values, key=lambda value: (-counts.get(value, 0), value))[:SHOWN_CHOICES]


def _choice(query: Query, name: str, value: str, counts: dict[str, int]) -> Choice:
    checked = value in query.chosen[name]
    return Choice(
        value=value,
        text=wording.choice_text(name, value),
        count=counts.get(value, 0),
        checked=checked,
        id=f"{name}-{value}",
        without_url=f"?{address_without(query, name, value)}" if checked else "",
    )
