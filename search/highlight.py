"""Excerpts cut and marked from the original text, by the same words and stems that found it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import NamedTuple

from django.utils.safestring import SafeString, mark_safe

from . import languages
from .query import Query

LENGTH = 260  # characters of an excerpt
PIECES = 3  # of one text at most
SHORTEST_PIECE = 110  # characters; of several pieces each
READ = 400_000  # characters of a text that are looked through
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


class Highlighter:
    """Knows a query's words in all their forms and finds them again in any text.

    A page of results holds thousands of words, mostly the same few hundred: each is looked at once, and the places
    are sought only of those that answer. Words that begin with another letter than those sought are passed over: few
    languages change it (go, went), and a text in which nothing is marked can be read `thoroughly`.
    """

    def __init__(self, query: Query, *, thoroughly: bool = False) -> None:
        self._query = query
        # Which word of the query each form is, and each sound: of words in Georgian letters, and of all others.
        self._exact, self._first, self._second = dict[str, int](), dict[str, int](), dict[str, int]()
        self._georgian_sounds, self._sounds = dict[str, int](), dict[str, int]()
        self._read: dict[str, set[str]] = {}  # language → words of texts that were looked at
        self._answers: dict[str, dict[str, int]] = {}  # language → those of them that answer, and which word of it
        sought = [*query.sought, *(term for phrase in query.phrases for term in phrase if not term.stop)]
        for number, term in enumerate(sought):
            for key in term.sounds:
                sounds = self._georgian_sounds if key.startswith(languages.GEORGIAN) else self._sounds
                sounds[key] = number
            for forms in term.readings:
                self._know(forms, number)
        for number, meaning in enumerate(query.meanings):
            # The words of a longer name mean something else where they stand alone.
            names = [name for name in meaning.names if len(name.words) == 1 or name.language != query.language]
            for forms in (word for name in names for word in name.words):
                self._know(forms, 100 + number)
        self._meanings = query.meanings
        last = query.terms[-1].readings[0].exact if query.terms and not query.terms[-1].stop else ""
        self._prefix = last if len(last) >= 3 else ""
        self._numbers = {key for keys in query.numbers for key in keys}
        self._candidates = languages.written if thoroughly else languages.beginning_with(self._letters())

    def marks(self, text: str, language: str) -> Iterator[Mark]:
        """Where the words of the query stand in a text: its numbers, then its words in order."""
        spans = list(self._number_marks(text)) if self._numbers else []
        yield from spans
        answers = self._answering(text, language)
        words = languages.places(text, answers) if answers else ()
        yield from (Mark(word.start, word.end, answers[word.raw]) for word in _outside(words, spans))

    def marked(self, text: str, language: str) -> SafeString:
        """The whole text, marked: for titles."""
        return _html(text, 0, len(text), sorted(self.marks(text, language)))

    def excerpt(self, texts: Iterable[str], language: str, *, paged: bool = False) -> Excerpt | None:
        """The stretches of the first of these texts that hold most of the query's words; None when none holds any."""
        for text in texts:
            text = text[:READ]
            marks = sorted(self.marks(text, language))
            if marks:
                return _excerpt(text, marks, paged=paged)
        return None

    def found_as(self, texts: Iterable[str], language: str) -> str:
        """By which other name of what was typed these texts were found; empty when it was not by one."""
        names = [name for meaning in self._meanings for name in meaning.names if name.language == language]
        if not names:
            return ""
        words = {raw for text in texts for raw in languages.written(text[:READ])}
        there = {form for raw in words for form in languages.forms(raw, language)}
        return next((name.text for name in names if all(there.intersection(word) for word in name.words)), "")

    def _know(self, forms: languages.Forms, number: int) -> None:
        self._exact.setdefault(forms.exact, number)
        self._first.setdefault(forms.first, number)
        self._second.setdefault(forms.second, number)

    def _letters(self) -> frozenset[str]:
        """What the words that are sought begin with, however they are spelled."""
        heard = {key.removeprefix(languages.GEORGIAN)[0] for key in (*self._georgian_sounds, *self._sounds)}
        sounding = (languages.letters_sounding().get(letter, frozenset()) for letter in heard)
        known = (key[0] for key in (*self._exact, *self._first, *self._second, self._prefix) if key)
        return frozenset(known).union(*sounding)

    @cached_property
    def thorough(self) -> "Highlighter":
        """The same, looking at every word."""
        return Highlighter(self._query, thoroughly=True)

    def _answering(self, text: str, language: str) -> dict[str, int]:
        """The words of a text, as written, that answer the query, each with which word of it."""
        answers, read = self._answers.setdefault(language, {}), self._read.setdefault(language, set())
        there = set(self._candidates(text))
        for raw in there - read:
            what = self._which(languages.forms(raw, language))
            if what is not None:
                answers[raw] = what
        read |= there
        return {raw: answers[raw] for raw in there & answers.keys()}

    def _which(self, word: languages.Forms) -> int | None:
        """Which word of the query this word is; the exact form first, the sound and what it begins with last."""
        exact, first, second = word
        if exact in self._exact:
            return self._exact[exact]
        if first in self._first:
            return self._first[first]
        if second in self._second:
            return self._second[second]
        if sounds := self._georgian_sounds if "ა" <= exact[0] <= "ჰ" else self._sounds:
            for key in languages.sounds_written(exact, second):
                if key in sounds:
                    return sounds[key]
        return -1 if self._prefix and exact.startswith(self._prefix) else None

    def _number_marks(self, text: str) -> Iterator[Mark]:
        for number in languages.numbers(text):
            if self._numbers.intersection(number.keys):
                yield Mark(number.start, number.end, -2)


def _outside(words: Iterable[languages.Word], spans: list[Mark]) -> Iterator[languages.Word]:
    """The words that do not begin within one of the spans; both come in the order of the text."""
    passed, end = 0, 0
    for word in words:
        while passed < len(spans) and spans[passed].start <= word.start:
            passed, end = passed + 1, spans[passed].end
        if word.start >= end:
            yield word


def beginning(text: str) -> SafeString:
    """The first words of a text, for a result whose texts hold none of the query's words."""
    end = _word_end(text, min(len(text), LENGTH))
    return _html(text, 0, end, [], dots=True)


def _excerpt(text: str, marks: list[Mark], *, paged: bool) -> Excerpt:
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
