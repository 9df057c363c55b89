"""How much one query may ask of a server: Elasticsearch with 1 GB and 16 processors refuses more than 2,621 clauses."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from search import languages
from search.engines.elastic.pieces import ElasticPieces
from search.engines.ranking import Ranking
from search.query import MOST_WORDS, Meaning, OtherName, Query, parse
from search.thesaurus.widening import MOST_NAMES

MOST = 2500
NAMES = (("ru", "мусор"), ("uk", "сміття"), ("ka", "ნაგავი"), ("hy", "աղբահանություն"))  # one word each: all fit
TYPED = [
    "ქუჩა გზა ხიდი ბაღი სკოლა წყალი ნაგავი მერი მერია ბიუჯეტი საკრებულო ავტობუსი",
    "улица дорога мост сад школа вода мусор мэр мэрия бюджет совет автобус",  # each may be of two languages
    "ქუჩა გზა ხიდი ბაღი „სკოლა წყალი ნაგავი მერი მერია ბიუჯეტი საკრებულო ავტობუსი“ № 12-34/25",
    "улица дорога мост „сад школа вода“ мусор мэр мэрия бюджет совет автобус парк газ",
]


def leaves(query: object) -> Iterator[int]:
    """As Lucene counts: every leaf, and of a phrase every word."""
    if isinstance(query, list):
        for each in query:
            yield from leaves(each)
    elif isinstance(query, dict):
        for name, body in query.items():
            if name == "match_phrase":
                yield sum(len(options["query"].split()) for options in body.values())
            elif name in ("term", "prefix", "fuzzy", "ids", "terms"):
                yield 1
            else:
                yield from leaves(body)


def widened(text: str) -> Query:
    """Each word means something with as many names as a meaning may have."""
    query = parse(text, "ka")
    words = [
        (code, text, tuple(languages.forms_in(word.raw, code) for word in languages.words(text)))
        for code, text in NAMES
    ]
    names = tuple(OtherName(*each) for each in words * MOST_NAMES)[:MOST_NAMES]
    return replace(query, meanings=tuple(Meaning(place, 1, names) for place in range(len(query.sought))))


@pytest.mark.parametrize("loosely", [False, True])
@pytest.mark.parametrize("text", TYPED)
def test_many_words_with_many_names_are_not_too_much(text: str, loosely: bool) -> None:
    query = replace(widened(text), loosely=loosely)
    ranking: Ranking[dict[str, Any]] = Ranking(ElasticPieces())
    assert len(query.terms) + sum(map(len, query.phrases)) >= MOST_WORDS
    assert 500 < sum(leaves(ranking.query(query))) < MOST
