"""How the tests of the engines ask."""

from dataclasses import replace

from search.engines import Engine
from search.query import parse


def keys(engine: Engine, text: str, language: str = "ka", **chosen: object) -> list[str]:
    """The keys of the first ten that are found, best first."""
    options = {name: chosen.pop(name) for name in ("loosely", "hidden", "among", "meanings") if name in chosen}
    query = replace(parse(text, language, **chosen), **options)
    return [found.key for found in engine.search(query, offset=0, limit=10).hits]
