"""Marks the words of a query in the original text, by the same words and stems that found it."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from django.utils.safestring import SafeString

from . import excerpts, languages
from .excerpts import Excerpt, Mark
from .query import Query

READ = 400_000  # characters of a text that are looked through


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
        return excerpts.whole(text, sorted(self.marks(text, language)))

    def excerpt(self, texts: Iterable[str], language: str, *, paged: bool = False) -> Excerpt | None:
        """The stretches of the first of these texts that hold most of the query's words; None when none holds any."""
        for text in texts:
            text = text[:READ]
            marks = sorted(self.marks(text, language))
            if marks:
                return excerpts.cut(text, marks, paged=paged)
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
