"""What words that were looked for find at this moment."""

from collections.abc import Collection, Iterator

from django.db.models import Q

from ... import languages, thesaurus
from ...engines import SearchUnavailable, engine
from ...models import PromotedResult, PromotedWords
from ...query import parse

Words = tuple[str, str]  # language and text


def results_now(searches: Collection[Words]) -> dict[Words, int | None]:
    """How many results each has, with its other names; None while the index cannot be read."""
    return {(language, text): _count(language, text) for language, text in searches}


def _count(language: str, text: str) -> int | None:
    try:
        return engine().search(thesaurus.widen(parse(text, language)), offset=0, limit=1).total
    except SearchUnavailable:
        return None


def promoted_now(searches: Collection[Words]) -> set[Words]:
    """Those for which editors have promoted a result; one query."""
    keys = {words: set(_keys(*words)) for words in searches}
    every = {key for found in keys.values() for key in found}
    rows = PromotedWords.objects.filter(promoted__in=PromotedResult.objects.current())
    rows = rows.filter(Q(first__in={key for _code, key in every}) | Q(second__in={key for _code, key in every}))
    known = {(code, key) for code, *both in rows.values_list("language", "first", "second") for key in both}
    return {words for words, found in keys.items() if found & known}


def _keys(language: str, text: str) -> Iterator[tuple[str, str]]:
    """Language and key under which these words may have been promoted."""
    for code in dict.fromkeys((language, *languages.readings(text, language))):
        for key in filter(None, thesaurus.keys_of(text, code)):
            yield code, key
