"""What is asked of Elasticsearch for one page of results, and what its answer says."""

from typing import Any

from ...query import Query
from ..base import FACETS, VALUES, Answer, Found
from ..fields import in_language, record_of
from ..pieces import Pieces
from ..ranking import Ranking

_Query = dict[str, Any]
BY_WEIGHT = [{"_score": "desc"}, {"order": "desc"}]  # the newest first where several weigh the same
WHOLE: dict[str, Any] = {"search_type": "dfs_query_then_fetch", "allow_partial_search_results": False}


class Asking:
    """Request bodies. Words are rare or not in all languages and shards together, or results could not be compared."""

    def __init__(self, pieces: Pieces[_Query]) -> None:
        self._pieces = pieces
        self._ranking = Ranking(pieces)

    def page(self, query: Query, offset: int, limit: int) -> dict[str, Any]:
        """A stretch of the results with its counts; for a limit of 0 just how many there are."""
        if not limit:
            return {"query": self._ranking.matching(query), "size": 0, "track_total_hits": True}
        filters, left_out = dict(self._ranking.filters(query)), self._ranking.left_out(query)
        narrowed = _narrowed([*filters.values()], left_out)
        asked = {
            "query": self._by_date(query) if query.by_date else self._ranking.unfiltered(query),
            "from": offset,
            "aggs": {name: _counted(name, filters, left_out) for name in FACETS},
            "track_total_hits": True,
            **_records(limit),
        }
        # After counting, since each facet is counted without its own filter.
        return asked | ({"post_filter": narrowed} if narrowed else {})

    def titles(self, query: Query, limit: int, *, by_sound: bool) -> dict[str, Any]:
        """Suggestions."""
        return {"query": self._ranking.titles(query, by_sound=by_sound), **_records(limit)}

    def similar(self, word: str, limit: int) -> dict[str, Any]:
        """Records that hold a word like this one."""
        return {"query": self._ranking.similar(word), **_records(limit)}

    def _by_date(self, query: Query) -> _Query:
        """Nothing weighs but the visitor's language."""
        found = self._ranking.matching(query.without_filters(), without="language")
        own = self._pieces.fixed(self._pieces.term("language", query.language), 1.0)
        return self._pieces.combined(should=[own], only=[found])


def _counted(name: str, filters: dict[str, _Query], left_out: list[_Query]) -> dict[str, Any]:
    """How many of each value, with the filters of the other facets."""
    values = {"terms": {"field": name, "size": VALUES, "shard_size": VALUES}}
    others = [chosen for other, chosen in filters.items() if other != name]
    narrowed = _narrowed(others, [] if name == "language" else left_out)
    return {"filter": narrowed, "aggs": {name: values}} if narrowed else values


def _narrowed(only: list[_Query], never: list[_Query]) -> _Query:
    """What all of these find and none of those; empty where there are none."""
    parts = {name: queries for name, queries in {"filter": only, "must_not": never}.items() if queries}
    return {"bool": parts} if parts else {}


def _records(limit: int) -> dict[str, Any]:
    return {"size": limit, "sort": BY_WEIGHT, "_source": ["record"], "track_scores": True}


def found_in(answer: dict[str, Any]) -> list[Found]:
    """The records of an answer."""
    hits = answer["hits"]["hits"]
    return [Found(hit["_id"], hit["sort"][0], record_of(hit["_source"]["record"])) for hit in hits]


def answer_of(answer: dict[str, Any], query: Query) -> Answer:
    """The page with its counts."""
    told = answer.get("aggregations", {})
    counts = {name: _counts(told[name].get(name, told[name])) for name in FACETS if name in told}
    if counts:
        own = in_language(query.language, "")
        departments = counts["department"].items()
        counts["department"] = {name.removeprefix(own): number for name, number in departments if name.startswith(own)}
    return Answer(answer["hits"]["total"]["value"], found_in(answer), counts)


def _counts(told: dict[str, Any]) -> dict[str, int]:
    return {each["key"]: each["doc_count"] for each in told["buckets"]}
