"""The names of one concept, read and written as an editor sees them: a list for each language."""

from collections.abc import Iterable, Mapping

from django.db import transaction

from .. import languages
from ..models import Concept, ConceptWord
from .keys import keys_of


def words_of(concept: Concept) -> dict[str, list[str]]:
    """Language → names, in the order in which they were written."""
    found: dict[str, list[str]] = {}
    for word in concept.words.all():
        found.setdefault(word.language, []).append(word.text)
    return found


def new_words(concept: Concept, words: Mapping[str, Iterable[str]]) -> list[ConceptWord]:
    """Rows for these names, not saved yet; the same name twice is one."""
    rows = []
    for language, texts in words.items():
        for text in dict.fromkeys(" ".join(text.split())[:100] for text in texts if text.strip()):
            first, second = keys_of(text, language)
            row = ConceptWord(concept=concept, language=language, text=text, first=first, second=second)
            row.analysis = languages.VERSION
            rows.append(row)
    return rows


def set_words(concept: Concept, words: Mapping[str, Iterable[str]]) -> None:
    """Replace the names of a concept."""
    with transaction.atomic():
        concept.words.all().delete()
        ConceptWord.objects.bulk_create(new_words(concept, words))
