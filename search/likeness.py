"""How near a thing comes to what was typed, where nothing answers it."""

from difflib import SequenceMatcher

from . import languages, thesaurus
from .languages import Forms
from .query import Query, Term

ALIKE = 0.7  # of two spellings, by difflib's ratio; below it they are different words
OTHER_NAME = 0.8  # beside a word that was typed


def likeness(query: Query, text: str, language: str) -> float:
    """0 where nothing is common. Each word typed adds up to 1, by its form or spelling; other names of it less."""
    words = [languages.forms_in(raw, language) for raw in languages.written(text)]
    stems = {stem for forms in words for stem in (forms.first, forms.second)}
    spelled = {forms.exact for forms in words}
    typed = sum(_nearest(term, stems, spelled) for term in query.sought)
    named = sum(
        max((_share(name.words, stems) for name in meaning.names if name.language == language), default=0.0)
        for meaning in thesaurus.widen(query).meanings
    )
    return typed + OTHER_NAME * named


def _nearest(term: Term, stems: set[str], spelled: set[str]) -> float:
    """1 for the word in any form, else how nearly the likest word is spelled."""
    if any(stem in stems for forms in term.readings for stem in (forms.first, forms.second)):
        return 1.0
    matcher = SequenceMatcher(b=term.readings[0].exact)
    nearest = 0.0
    for word in spelled:
        matcher.set_seq1(word)
        if matcher.real_quick_ratio() > max(nearest, ALIKE) and matcher.quick_ratio() > max(nearest, ALIKE):
            nearest = max(nearest, matcher.ratio())
    return nearest if nearest >= ALIKE else 0.0


def _share(words: tuple[Forms, ...], stems: set[str]) -> float:
    """Which part of a name's words the thing has."""
    return sum(forms.first in stems or forms.second in stems for forms in words) / len(words) if words else 0.0
