"""The few pieces that every query is put together from; each engine has its own way to make them."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

Q = TypeVar("Q")


class Pieces(Protocol[Q]):
    """Makes queries of one engine. What weighs, weighs by BM25: the rarer and the oftener in a short text, the more."""

    def term(self, field: str, token: str) -> Q:
        """What has this token."""

    def phrase(self, field: str, tokens: Sequence[str]) -> Q:
        """What has these tokens, two or more, one after the other."""

    def begun(self, field: str, start: str) -> Q:
        """What has a token that begins so, whichever; to be given a score by fixed()."""

    def almost(self, field: str, token: str, wrong: int) -> Q:
        """What has a token with so many letters wrong, missing, added or swapped; each weighs 1."""

    def one_of(self, field: str, values: Sequence[str]) -> Q:
        """What has any of these values; to be given a score by fixed(), or to be filtered by."""

    def at_most(self, field: str, number: int) -> Q:
        """What has a number here, and no greater one; to be filtered by."""

    def weighed(self, query: Q, weight: float) -> Q:
        """The same, each score so many times as high."""

    def fixed(self, query: Q, score: float) -> Q:
        """The same, with this score for everything it finds."""

    def best(self, queries: Sequence[Q], others: float) -> Q:
        """What any of them finds, with the best of the scores, and this share of each other one."""

    def combined(
        self,
        must: Iterable[Q] = (),
        should: Iterable[Q] = (),
        only: Iterable[Q] = (),
        never: Iterable[Q] = (),
        *,
        at_least: int = 0,
    ) -> Q:
        """What `must` and `only` find and `never` does not, with at least so many of `should`; the scores of `must`
        and `should` are added up. Nothing at all asked for finds nothing.
        """
