"""Holding one engine's answer against the other's."""

from search.engines import Answer, Engine
from search.query import Query, parse

MOST = 40  # results that are compared
# Scores that differ by less may stand in either order: each engine adds in its own way, and a float of 32 bits knows
# scores of some thousands to half a thousandth.
NEAR = 0.005


def assert_alike(one: Engine, other: Engine, query: Query) -> None:
    """The same documents in the same order, and the same counts."""
    first, second = (engine.search(query, offset=0, limit=MOST) for engine in (one, other))
    told = f"«{query.text}» {query.language}"
    assert first.total == second.total, told
    assert first.counts == second.counts, told
    assert {hit.key for hit in first.hits} == {hit.key for hit in second.hits}, told
    assert query.by_date or _same_order(first, second), told
    assert not query.by_date or [hit.key for hit in first.hits] == [hit.key for hit in second.hits], told


def assert_offer_alike(one: Engine, other: Engine, query: Query) -> None:
    """The same suggestions for the beginning of it, and the same for what its first word may be a slip of."""
    typed = parse(query.text[: max(2, len(query.text) // 2)], query.language)
    word = query.terms[0].readings[0].exact[:-1] if query.terms else ""
    for by_sound in (False, True):
        offered = [engine.suggest(typed, limit=8, by_sound=by_sound) for engine in (one, other)]
        assert offered[0] == offered[1], typed.text
    assert not word or one.similar(word) == other.similar(word), word


def _same_order(first: Answer, second: Answer) -> bool:
    """Whether all weigh the same, and at each place stands the same document, or one that weighs as good as it."""
    weights = [{hit.key: hit.score for hit in answer.hits} for answer in (first, second)]
    pairs = zip((hit.key for hit in first.hits), (hit.key for hit in second.hits), strict=True)
    return all(
        abs(weights[0][one] - weights[1][one]) < NEAR and abs(weights[0][one] - weights[0][other]) < NEAR
        for one, other in pairs
    )
