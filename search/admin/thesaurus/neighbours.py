"""Other concepts near some words: those that have the same name, and those that have a word in common."""

from django.db.models import Q, QuerySet

from ... import languages, thesaurus
from ...models import Concept, ConceptWord

OFFERED = 6
SHORTEST = 3  # letters of a stem that tells something


def also_in(concept: Concept) -> dict[str, list[Concept]]:
    """Names of this concept that another one has too, in whatever form: name → those concepts. Two queries."""
    own = list(concept.words.all())
    others = ConceptWord.objects.exclude(concept=concept).select_related("concept")
    others = others.filter(Q(first__in=[word.first for word in own]) | Q(second__in=[word.second for word in own]))
    found: dict[str, list[Concept]] = {}
    for other in others:
        for word in own:
            same = word.language == other.language and (word.first == other.first or word.second == other.second)
            if same and other.concept not in found.setdefault(word.text, []):
                found[word.text].append(other.concept)
    return {name: concepts for name, concepts in found.items() if concepts}


def perhaps(words: dict[str, list[str]]) -> QuerySet[Concept]:
    """A few concepts to which these words may belong: one of their names has a word in common."""
    near = Q()
    for language, names in words.items():
        for stem in {stem for name in names for key in thesaurus.keys_of(name, language) for stem in key.split()}:
            if len(stem) >= SHORTEST:
                near |= Q(words__language=language, words__first__contains=stem)
    return Concept.objects.filter(near).distinct()[:OFFERED] if near else Concept.objects.none()


def matching(typed: str) -> Q:
    """Concepts whose name, or one of whose names in any language and any form, is or holds what was typed."""
    read = languages.normalise(typed)
    found = Q(name__icontains=typed) | Q(words__text__icontains=typed) | Q(words__text__icontains=read)
    for code in languages.readings(read, "ru"):
        first, second = thesaurus.keys_of(typed, code)
        found |= Q(words__first=first) | Q(words__second=second) if first else Q()
    return found
