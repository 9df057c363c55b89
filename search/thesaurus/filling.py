"""Brings the ready-made concepts in, once, and gives names new keys when the analysis has changed."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.db import transaction

from .. import languages
from ..models import Concept, ConceptWord, PromotedWords
from .keys import keys_of
from .wording import new_words

WORDS = Path(__file__).parent / "words"


def ready_made() -> Iterator[tuple[str, dict[str, list[str]]]]:
    """Name and names by language of every concept that comes with Meria."""
    for file in sorted(WORDS.glob("*.tsv")):
        with file.open(encoding="utf-8", newline="") as opened:
            for row in csv.DictReader(opened, delimiter="\t"):
                yield row["name"], {code: row[code].split("; ") for code in languages.SUPPORTED}


def fill() -> int:
    """Add the ready-made concepts to an empty thesaurus; returns how many came in. What a town changed stays."""
    if Concept.objects.filter(is_ready_made=True).exists():
        return 0
    with transaction.atomic():
        concepts = {name: Concept(name=name, is_ready_made=True) for name, _words in ready_made()}
        taken = set(Concept.objects.filter(name__in=concepts).values_list("name", flat=True))
        Concept.objects.bulk_create([concept for name, concept in concepts.items() if name not in taken])
        rows = [row for name, words in ready_made() if name not in taken for row in new_words(concepts[name], words)]
        ConceptWord.objects.bulk_create(rows, batch_size=500)
    return len(concepts) - len(taken)


def rekey() -> int:
    """Make the keys anew that an older analysis made, of names and of promoted words; returns how many."""
    return _rekey(ConceptWord) + _rekey(PromotedWords)


def _rekey(model: Any) -> int:
    old = list(model.objects.exclude(analysis=languages.VERSION))
    for word in old:
        word.first, word.second = keys_of(word.text, word.language)
        word.analysis = languages.VERSION
    model.objects.bulk_update(old, ["first", "second", "analysis"], batch_size=500)
    return len(old)
