"""What stands in Elasticsearch, asked without our engine, and what it refuses."""

from dataclasses import replace

from search.engines import Entry
from tests.search.records import entry
from tests.services.elasticsearch import Elasticsearch

from .conftest import PREFIX


def indices(elasticsearch: Elasticsearch) -> list[str]:
    """All that hold records."""
    return [name for name in elasticsearch.indices(f"{PREFIX}-") if not name.endswith("-lock")]


def aliases(elasticsearch: Elasticsearch) -> dict[str, list[str]]:
    """The indices behind each alias."""
    found: dict[str, list[str]] = {}
    for index, each in elasticsearch.ask(f"/{PREFIX}-*/_alias").items():
        for alias in each["aliases"]:
            found.setdefault(alias, []).append(index)
    return found


def refusing() -> Entry:
    """One that no index takes: it has a field that nobody knows."""
    good = entry("bad", title="წყალი")
    return replace(good, tokens=good.tokens | {"nonsense": "x"})
