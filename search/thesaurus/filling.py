"""Brings the ready-made concepts in, each name once, and gives names new keys when the analysis has changed."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.db import transaction

from .. import languages
from ..models import Concept, ConceptWord, PromotedWords, ReadyMadeConcept
from .keys import keys_of
from .wording import new_words

WORDS = Path(__file__).parent / "words"
Names = dict[str, list[str]]  # by language


def ready_made() -> Iterator[tuple[str, Names]]:
    """Key and names by language of every concept that comes with Meria. A key never changes: it names the concept."""
    for file in sorted(WORDS.glob("*.tsv")):
        with file.open(encoding="utf-8", newline="") as opened:
            for row in csv.DictReader(opened, delimiter="\t"):
                yield row["name"], {code: row[code].split("; ") for code in languages.SUPPORTED}


@transaction.atomic
def fill() -> int:
    """Bring in the concepts, and the names of concepts, that this version of Meria has and the town was not given
    yet; returns how many names. What editors deleted, switched off or changed stays as they left it.
    """
    given = {row.key: row for row in ReadyMadeConcept.objects.select_related("concept")}
    rows = _bring({key: names for key, names in ready_made() if key not in given})
    for key, names in ready_made():
        if key in given and (new := _without(names, given[key].names)):
            rows += _bring_names(given[key], new)
    if rows:
        ConceptWord.objects.bulk_create(rows, batch_size=500)
    return len(rows)


def _bring(new: dict[str, Names]) -> list[ConceptWord]:
    """Concepts that the town was never given; the names of one that it has under this name are taken as given."""
    there = {concept.name: concept for concept in Concept.objects.filter(name__in=new)}
    made = {key: Concept(name=key, is_ready_made=True) for key in new if key not in there}
    if made:
        Concept.objects.bulk_create(made.values())
    own = {key for key, concept in there.items() if not concept.is_ready_made}
    concepts = {key: None if key in own else made.get(key) or there[key] for key in new}
    ReadyMadeConcept.objects.bulk_create(
        [ReadyMadeConcept(key=key, concept=concepts[key], names=names) for key, names in new.items()]
    )
    return [row for key, concept in made.items() for row in new_words(concept, new[key])]


def _bring_names(given: ReadyMadeConcept, new: Names) -> list[ConceptWord]:
    """Names that a concept got later; none for one that is gone, and none that an editor has written already."""
    given.names = {code: [*given.names.get(code, ()), *new.get(code, ())] for code in {*given.names, *new}}
    given.save()
    if given.concept is None:
        return []
    there = set(given.concept.words.values_list("language", "text"))
    return [row for row in new_words(given.concept, new) if (row.language, row.text) not in there]


def _without(names: Names, given: Names) -> Names:
    """The names that are not among those given."""
    left = {code: [name for name in texts if name not in given.get(code, ())] for code, texts in names.items()}
    return {code: texts for code, texts in left.items() if texts}


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
