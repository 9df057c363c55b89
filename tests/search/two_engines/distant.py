"""An engine in the place of Elasticsearch, behind a line that can be cut, and what tests ask of the two."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from search import indexing, keeping
from search.engines import EMBEDDED, OutOfReach
from search.engines.embedded import EmbeddedEngine
from search.models import KeptEngine, Pending
from search.query import parse


class Distant(EmbeddedEngine):
    """An embedded engine behind a line that can be cut."""

    cut = False
    asked = 0

    def _searcher(self, **how):
        type(self).asked += 1
        if self.cut:
            raise OutOfReach("the line is cut")
        return super()._searcher(**how)

    def write(self, *args):
        if self.cut:
            raise OutOfReach("the line is cut")
        return super().write(*args)

    def rebuild(self, *args):
        if self.cut:
            raise OutOfReach("the line is cut")
        return super().rebuild(*args)

    def is_current(self, **how):
        if self.cut:
            raise OutOfReach("the line is cut")
        return super().is_current(**how)


def titles(of: object, text: str) -> list[str]:
    return [found.record.title for found in of.search(parse(text, "ka"), offset=0, limit=10).hits]


def waiting(name: str) -> set[str]:
    return set(Pending.objects.filter(engine=name).values_list("key", flat=True))


def time_passes() -> None:
    """The pause of every engine is over."""
    KeptEngine.objects.update(next_try_at=timezone.now() - timedelta(seconds=1))


def noticed(first: Distant) -> None:
    """The line is cut, and the worker has met it."""
    first.cut = True
    indexing.mend()
    assert keeping.ready() == {EMBEDDED}


def watch(monkeypatch: pytest.MonkeyPatch, look: Callable[[], object]) -> None:
    """Look each time that something is read from the database for an index."""
    current = indexing.current
    monkeypatch.setattr(indexing, "current", lambda key: (look(), current(key))[1])
