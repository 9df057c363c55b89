"""Where records are kept for searching: one contract, an engine chosen by the settings."""

from functools import lru_cache
from pathlib import Path

from django.conf import settings

from .base import FACETS as FACETS
from .base import Answer as Answer
from .base import Busy as Busy
from .base import Engine as Engine
from .base import Entry as Entry
from .base import Found as Found
from .base import SearchUnavailable as SearchUnavailable


def engine() -> Engine:
    """The engine of this process."""
    return _embedded(Path(settings.SEARCH_INDEX_DIR))


@lru_cache(maxsize=8)
def _embedded(folder: Path) -> Engine:
    from .embedded import EmbeddedEngine

    return EmbeddedEngine(folder)
