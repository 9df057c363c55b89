"""The pieces of a query as Elasticsearch has them: plain dictionaries of its query language."""

from collections.abc import Iterable, Sequence
from typing import Any

_Query = dict[str, Any]
_NOWHERE = "¶¶"  # no token of any text


class ElasticPieces:
    """See pieces.Pieces."""

    def term(self, field: str, token: str) -> _Query:
        """See pieces.Pieces."""
        return {"term": {field: {"value": token}}}

    def phrase(self, field: str, tokens: Sequence[str]) -> _Query:
        """See pieces.Pieces. An index that has none of the tokens would not say how many texts it has, and so the
        tokens would seem to be less rare than they are; asked for any term, even one that nothing has, it does say.
        """
        phrase = {"match_phrase": {field: {"query": " ".join(tokens)}}}
        return self.combined([phrase], [self.term(field, _NOWHERE)])

    def begun(self, field: str, start: str) -> _Query:
        """See pieces.Pieces."""
        return {"prefix": {field: {"value": start}}}

    def almost(self, field: str, token: str, wrong: int) -> _Query:
        """See pieces.Pieces. (By itself it would look at fifty words only, and weigh them by how near they are.)"""
        return self.fixed(
            {"fuzzy": {field: {"value": token, "fuzziness": wrong, "rewrite": "constant_score"}}},
            1.0,
        )

    def one_of(self, field: str, values: Sequence[str]) -> _Query:
        """See pieces.Pieces. The key of an entry is the id of its document."""
        return {"ids": {"values": [*values]}} if field == "key" else {"terms": {field: [*values]}}

    def at_most(self, field: str, number: int) -> _Query:
        """See pieces.Pieces."""
        return {"range": {field: {"lte": number}}}

    def weighed(self, query: _Query, weight: float) -> _Query:
        """See pieces.Pieces."""
        ((name, body),) = query.items()
        if name == "term":  # its options stand one level deeper
            ((field, options),) = body.items()
            return {name: {field: _boosted(options, weight)}}
        return {name: _boosted(body, weight)}

    def fixed(self, query: _Query, score: float) -> _Query:
        """See pieces.Pieces."""
        return {"constant_score": {"filter": query, "boost": score}}

    def best(self, queries: Sequence[_Query], others: float) -> _Query:
        """See pieces.Pieces."""
        return {"dis_max": {"queries": [*queries], "tie_breaker": others}}

    def combined(
        self,
        must: Iterable[_Query] = (),
        should: Iterable[_Query] = (),
        only: Iterable[_Query] = (),
        never: Iterable[_Query] = (),
        *,
        at_least: int = 0,
    ) -> _Query:
        """See pieces.Pieces."""
        parts = {"must": [*must], "should": [*should], "filter": [*only], "must_not": [*never]}
        if not (parts["must"] or parts["should"] or parts["filter"]):
            return {"match_none": {}}
        found: dict[str, Any] = {name: queries for name, queries in parts.items() if queries}
        return {"bool": found | ({"minimum_should_match": at_least} if at_least else {})}


def _boosted(options: dict[str, Any], weight: float) -> dict[str, Any]:
    return options | {"boost": options.get("boost", 1.0) * weight}
