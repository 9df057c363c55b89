"""Nothing a visitor types makes an engine fail."""

import pytest

from search.engines import Engine
from search.query import parse
from tests.search.records import entry

ODD = [
    "",
    "\x00",
    "წყ\x00ალი",
    '"',
    "„",
    "***",
    "a:b AND (c OR",
    "title_exact:x^2 ~ [a TO b] +-!{}",
    "წყალი " * 2000,
    " ".join(f"სიტყვა{number}" for number in range(100)),
    "ა" * 10_000,
    "№",
    "№ № №",
    "1" * 500,
    "-/-/-",
    "\u202e\u200b\ufeff",
    "😀 🏛",
    "'; DROP TABLE --",
    "<script>alert(1)</script>",
    '{"match_all": {}}',
    "½ ② ﷺ",
    "\ud800",
    '"" "" "და"',
    "İİİİİİİİ",
    "¶",
]


@pytest.mark.parametrize("text", ODD)
def test_it_is_only_not_found(engine: Engine, text: str) -> None:
    engine.write([entry(1, title="წყალი")])
    query = parse(text, "ka")
    engine.search(query, offset=0, limit=10)
    engine.search(query, offset=0, limit=0)
    engine.suggest(query, limit=8)
    engine.suggest(query, limit=8, by_sound=True)
    for term in query.terms:
        engine.similar(term.readings[0].exact)
