"""Where records are kept for searching: one contract, two engines, and by the settings which of them are kept."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from . import fields
from .base import FACETS as FACETS
from .base import Answer as Answer
from .base import Busy as Busy
from .base import Engine as Engine
from .base import Entry as Entry
from .base import Found as Found
from .base import OutOfReach as OutOfReach
from .base import Refused as Refused
from .base import SearchUnavailable as SearchUnavailable
from .standby import Reader as Reader
from .standby import Standby

if TYPE_CHECKING:
    from .elastic.connection import Connection

EMBEDDED, ELASTICSEARCH = "embedded", "elasticsearch"


def engine() -> Reader:
    """What visitors ask: Elasticsearch where the town has one, the embedded engine when that does not answer."""
    engines = kept()
    if ELASTICSEARCH not in engines:
        return engines[EMBEDDED]
    return _standby(engines[ELASTICSEARCH], engines.get(EMBEDDED))  # type: ignore[arg-type]  # any object has a hash


def kept() -> dict[str, Engine]:
    """Every engine that is kept up to date, by its name; the embedded one first, which nothing can hold up."""
    found: dict[str, Engine] = {}
    if settings.SEARCH_KEEP_EMBEDDED or not settings.ELASTICSEARCH_URL:
        found[EMBEDDED] = _embedded(Path(settings.SEARCH_INDEX_DIR), fields.VERSION)
    if settings.ELASTICSEARCH_URL:
        found[ELASTICSEARCH] = _distant()
    return found


@lru_cache(maxsize=8)
def _embedded(folder: Path, version: str) -> Engine:
    from .embedded import EmbeddedEngine

    return EmbeddedEngine(folder, version)


def _distant() -> Engine:
    from .elastic.connection import Connection

    return _elasticsearch(Connection.from_settings(), fields.VERSION)


@lru_cache(maxsize=8)
def _elasticsearch(connection: "Connection", version: str) -> Engine:
    from .elastic import ElasticEngine

    return ElasticEngine(connection, version)


@lru_cache(maxsize=8)
def _standby(first: Engine, spare: Engine | None) -> Standby:
    from ..keeping import ready

    engines = {ELASTICSEARCH: first} | ({EMBEDDED: spare} if spare else {})
    return Standby(engines, ready)
