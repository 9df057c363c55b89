"""Stretches of a text cut to the length of an excerpt, with what answers the query marked and all else escaped."""

import re
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from django.utils.safestring import SafeString, mark_safe

LENGTH = 260  # characters of an excerpt
PIECES = 3  # of one text at most
SHORTEST_PIECE = 110  # characters; of several pieces each
PAGE_BREAK = "\f"
_SPACES = re.compile(r"\s+")
_SENTENCE_END = re.compile(r"[.!?։:]\s|\n|\f")
_SENTENCE_END_IN_FILES = re.compile(r"[.!?։:]\s|\n\s*\n|\f")  # a line of a PDF ends where the paper does


class Mark(NamedTuple):
    """A stretch of the original text that answers the query, and which word of it."""

    start: int
    end: int
    what: int


@dataclass(frozen=True)
class Excerpt:
    """A piece of text with its marked words."""

    html: SafeString
    page: int | None = None  # of the file, when it has pages


def whole(text: str, marks: list[Mark]) -> SafeString:
    """All of a text, marked; the marks come in its order."""
    return _html(text, 0, len(text), marks)


def beginning(text: str) -> SafeString:
    """The first words of a text, for a result whose texts hold none of the query's words."""
    end = _word_end(text, min(len(text), LENGTH))
    return _html(text, 0, end, [], dots=True)


def cut(text: str, marks: list[Mark], *, paged: bool) -> Excerpt:
    """Up to three stretches from different parts of a text, in its order; of a file, all from the page of the best."""
    runs = _best_runs(text, marks, paged=paged)
    length = LENGTH if len(runs) == 1 else max(SHORTEST_PIECE, LENGTH // len(runs))
    ends = _SENTENCE_END_IN_FILES if paged else _SENTENCE_END
    pieces: list[tuple[int, int]] = []
    for run in sorted(runs):
        start, end = _stretch(text, run, ends, length)
        if pieces and start <= pieces[-1][1]:
            start, end = pieces.pop()[0], max(end, start)
        pieces.append((start, end))
    page = text.count(PAGE_BREAK, 0, runs[0][0]) + 1 if paged and PAGE_BREAK in text else None
    shown = [_html(text, start, end, marks) for start, end in pieces]
    before = "… " if text[: pieces[0][0]].strip() else ""
    after = " …" if text[pieces[-1][1] :].strip() else ""
    return Excerpt(mark_safe(before + " … ".join(shown) + after), page)


def _best_runs(text: str, marks: list[Mark], *, paged: bool) -> list[tuple[int, int]]:
    """The best run of marks, and others that lie apart from it, the best first."""
    runs = [_densest(marks)]
    if paged:
        start, end = text.rfind(PAGE_BREAK, 0, runs[0][0]), text.find(PAGE_BREAK, runs[0][1])
        marks = [mark for mark in marks if mark.start > start and (end < 0 or mark.end <= end)]
    while len(runs) < PIECES:
        marks = [mark for mark in marks if not _is_near(mark, runs[-1])]
        if not marks:
            break
        runs.append(_densest(marks))
    return runs


def _is_near(mark: Mark, run: tuple[int, int]) -> bool:
    return run[0] - LENGTH < mark.end and mark.start < run[1] + LENGTH


def _densest(marks: list[Mark]) -> tuple[int, int]:
    """The run of marks within one excerpt's length that answers most different words, the earliest of equals."""
    best, best_worth = (marks[0].start, marks[0].end), (0, 0)
    first = 0
    for last, mark in enumerate(marks):
        while mark.end - marks[first].start > LENGTH * 3 // 4 and first < last:
            first += 1
        run = marks[first : last + 1]
        worth = (len({each.what for each in run}), min(len(run), 4))
        if worth > best_worth:
            best, best_worth = (run[0].start, run[-1].end), worth
    return best


def _stretch(text: str, run: tuple[int, int], sentence_end: re.Pattern[str], length: int) -> tuple[int, int]:
    """Room around the marks, begun at a sentence where one begins near, cut between words, on one page of a file."""
    start, end = run
    room = max(0, length - (end - start))
    earliest = max(0, start - room // 2, text.rfind(PAGE_BREAK, 0, start) + 1)
    ends = list(sentence_end.finditer(text, earliest, start))
    begin = ends[-1].end() if ends else _word_start(text, earliest)
    latest = min(len(text), begin + max(length, end - begin))
    page_end = text.find(PAGE_BREAK, end, latest)
    return begin, page_end if page_end >= 0 else _word_end(text, latest)


def _word_start(text: str, place: int) -> int:
    if place == 0 or text[place - 1].isspace():
        return place
    gap = _SPACES.search(text, place)
    return gap.end() if gap and gap.end() - place < 40 else place


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    gap = max(text.rfind(" ", 0, place), text.rfind("\n", 0, place))
    return gap if place - gap < 40 else place


def _html(text: str, start: int, end: int, marks: list[Mark], *, dots: bool = False) -> SafeString:
    """The stretch as HTML: everything escaped, marks in <mark>, dots where the text goes on."""
    pieces, place = [], start
    for mark in marks:
        if mark.start >= place and mark.end <= end:
            pieces += [_escaped(text[place : mark.start]), f"<mark>{_escaped(text[mark.start : mark.end])}</mark>"]
            place = mark.end
    pieces.append(_escaped(text[place:end]))
    before = "… " if dots and text[:start].strip() else ""
    after = " …" if dots and text[end:].strip() else ""
    return mark_safe(before + "".join(pieces).strip() + after)


def _escaped(text: str) -> str:
    return escape(_SPACES.sub(" ", text))  # Python's own: Django's does the same, and three times as much around it
