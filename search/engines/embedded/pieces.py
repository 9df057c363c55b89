"""The pieces of a query as tantivy has them."""

from collections.abc import Iterable, Sequence

import tantivy

_Query = tantivy.Query
_Occur = tantivy.Occur


class TantivyPieces:
    """See pieces.Pieces."""

    def __init__(self, schema: tantivy.Schema) -> None:
        self._schema = schema

    def term(self, field: str, token: str) -> _Query:
        """See pieces.Pieces."""
        return _Query.term_query(self._schema, field, token)

    def phrase(self, field: str, tokens: Sequence[str]) -> _Query:
        """See pieces.Pieces."""
        return _Query.phrase_query(self._schema, field, [*tokens])

    def begun(self, field: str, start: str) -> _Query:
        """See pieces.Pieces. A slip of no letters is what costs least here: a regular expression takes a quarter of a
        millisecond to build, and tantivy's own query of beginnings stops after fifty words.
        """
        return _Query.fuzzy_term_query(self._schema, field, start, 0, True, True)

    def almost(self, field: str, token: str, wrong: int) -> _Query:
        """See pieces.Pieces."""
        return _Query.fuzzy_term_query(self._schema, field, token, wrong, True)

    def one_of(self, field: str, values: Sequence[str]) -> _Query:
        """See pieces.Pieces."""
        return _Query.term_set_query(self._schema, field, [*values])

    def at_most(self, field: str, number: int) -> _Query:
        """See pieces.Pieces. Read off the column, which knows its least number: where that is greater, as nearly
        always, tantivy leaves the question out. Off the index it would cost twice as much.
        """
        return _Query.range_query(self._schema, field, tantivy.FieldType.Integer, upper_bound=number)

    def weighed(self, query: _Query, weight: float) -> _Query:
        """See pieces.Pieces."""
        return _Query.boost_query(query, weight)

    def fixed(self, query: _Query, score: float) -> _Query:
        """See pieces.Pieces."""
        return _Query.const_score_query(query, score)

    def best(self, queries: Sequence[_Query], others: float) -> _Query:
        """See pieces.Pieces."""
        return _Query.disjunction_max_query([*queries], others)

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
        clauses = [(_Occur.Must, query) for query in must]
        clauses += [(_Occur.Must, self.fixed(query, 0.0)) for query in only]
        clauses += [(_Occur.Should, query) for query in should]
        clauses += [(_Occur.MustNot, query) for query in never]
        return _Query.boolean_query(clauses, at_least) if at_least else _Query.boolean_query(clauses)
