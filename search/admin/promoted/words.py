"""The words for which a promoted result is shown, read and written as the names of a concept are."""

from collections.abc import Iterable, Mapping

from django.db import transaction

from ... import languages, thesaurus
from ...models import PromotedResult, PromotedWords


def words_of(promoted: PromotedResult) -> dict[str, list[str]]:
    """Language → words, in the order in which they were written."""
    found: dict[str, list[str]] = {}
    for row in promoted.words.all():
        found.setdefault(row.language, []).append(row.text)
    return found


def set_words(promoted: PromotedResult, words: Mapping[str, Iterable[str]]) -> None:
    """Replace the words of a promoted result."""
    rows = [_row(promoted, language, text) for language, texts in words.items() for text in texts]
    with transaction.atomic():
        promoted.words.all().delete()
        PromotedWords.objects.bulk_create(rows)


def _row(promoted: PromotedResult, language: str, text: str) -> PromotedWords:
    first, second = thesaurus.keys_of(text, language)
    row = PromotedWords(promoted=promoted, language=language, text=text, first=first, second=second)
    row.analysis = languages.VERSION
    return row
