"""Documents like those of a town: invented, seeded, in the words of the demo and ready-made texts."""

import ast
import datetime
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path

from search import languages
from search.content import Record

ROOT = Path(__file__).parents[2]
TEXTS = ("site/demo/content", "eservices/register/ready_made")
LANGUAGES = {"ka": 0.7, "ru": 0.1, "en": 0.2}
SCRIPTS = {"ka": "ka", "ru": "cyrillic", "en": "en"}
KINDS = {"news": 0.45, "act": 0.3, "page": 0.12, "file": 0.1, "service": 0.03}
BODY = (4.8, 0.7)  # of the logarithm of the number of words: median 120, mean 155
FILE = (6.2, 0.9)  # median 490, mean 740; a tenth of the documents is a file
NAMES = 40_000  # streets, people, firms: the long tail
NAMED = 0.03  # of all words
DEPARTMENTS = 12
FIRST = 1001  # primary key; the roots of Wagtail's tree are below
YEARS = range(2014, 2027)


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language, the most frequent first, with what random.choices wants to know of them."""

    words: list[str]
    names: list[str]
    heights: list[float]

    def text(self, chance: random.Random, number: int) -> list[str]:
        """So many words, as often as Zipf says."""
        found = chance.choices(self.words, cum_weights=self.heights, k=number)
        for _ in range(int(number * NAMED + chance.random())):
            found[chance.randrange(number)] = self.names[int(len(self.names) * chance.random() ** 2)]
        return found


@cache
def vocabulary(language: str) -> Vocabulary:
    """Read off the texts; names are put together from halves of words."""
    counted: Counter[str] = Counter()
    for text in _texts():
        if languages.language_of_text(text) == language:
            counted.update(
                word.raw for word in languages.words(text) if languages.script(word.raw) == SCRIPTS[language]
            )
    ranked = [word for word, _number in sorted(counted.items(), key=lambda item: (-item[1], item[0]))]
    heights = list(accumulate(1 / (rank + 2.7) ** 1.05 for rank in range(len(ranked))))
    return Vocabulary(ranked, _names(ranked, language), heights)


@cache
def _texts() -> list[str]:
    found = []
    for folder in TEXTS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found += [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and _is_text(node.value)]
    return found


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value.count(" ") > 1


def _names(words: list[str], language: str) -> list[str]:
    chance = random.Random(f"names {language}")
    long = [word.lower() for word in words if len(word) > 5]
    found: dict[str, None] = {}
    while len(found) < NAMES:
        first, second = chance.choice(long), chance.choice(long)
        found[first[: chance.randint(3, 5)] + second[-chance.randint(3, 6) :]] = None
    return list(found)


def documents(number: int) -> Iterator[Record]:
    """The same ones every time; the first 20,000 of 100,000 are those of 20,000."""
    return (document(pk) for pk in range(FIRST, FIRST + number))


def document(pk: int) -> Record:
    """One of them; its key is that of a page."""
    chance = random.Random(pk)
    language = _one(chance, LANGUAGES)
    kind = _one(chance, KINDS)
    words = vocabulary(language)
    date = datetime.date(chance.choice(YEARS), chance.randint(1, 12), chance.randint(1, 28))
    return Record(
        source="page",
        pk=str(pk),
        kind=kind,
        language=language,
        url=f"/{language}/{kind}/{pk}/",
        title=" ".join(words.text(chance, chance.randint(4, 9))),
        lead="" if kind == "file" else " ".join(words.text(chance, chance.randint(10, 30))) + ".",
        body="" if kind == "file" else _prose(words, chance, BODY),
        attachments=_prose(words, chance, FILE) if kind == "file" else "",
        numbers=(f"{chance.randint(1, 99)}-{chance.randint(1, 400)}/{date.year % 100}",) if kind == "act" else (),
        date=date,
        department=f"{words.words[200]} {chance.randint(1, DEPARTMENTS)}" if kind in ("service", "news", "act") else "",
        in_force=chance.random() < 0.7 if kind == "act" else None,
        start_url=f"/apply/{pk}/" if kind == "service" else "",
    )


def _prose(words: Vocabulary, chance: random.Random, length: tuple[float, float]) -> str:
    """Sentences of six to twenty words, in paragraphs."""
    found = words.text(chance, min(6000, max(15, int(chance.lognormvariate(*length)))))
    place = 0
    while (place := place + chance.randint(6, 20)) < len(found):
        found[place] += ".\n" if chance.random() < 0.2 else "."
    return " ".join(found) + "."


def _one(chance: random.Random, shares: dict[str, float]) -> str:
    return chance.choices([*shares], weights=[*shares.values()])[0]


QUERIES = ("common", "rare", "phrase", "prefix", "two words", "nothing")


def queries(kind: str, number: int, size: int, seed: str = "asked") -> list[tuple[str, str]]:
    """So many searches of one kind over so many documents, each with the visitor's language; each kind in turn."""
    chance = random.Random(f"{seed} {kind}")
    languages_asked = [_one(chance, LANGUAGES) for _ in range(number)]
    return [(_query(kind, language, chance, size), language) for language in languages_asked]


def _query(kind: str, language: str, chance: random.Random, size: int) -> str:
    words = vocabulary(language)
    if kind == "common":
        return chance.choice([word for word in words.words[20:220] if len(word) > 4])
    if kind == "rare":
        return chance.choice(words.names[NAMES // 4 :])
    if kind == "prefix":
        return chance.choice([word for word in words.words[200:2000] if len(word) > 6])[: chance.randint(4, 5)]
    if kind == "nothing":
        return chance.choice(words.names)[::-1]
    return _from_a_document(kind, language, chance, size)


def _from_a_document(kind: str, language: str, chance: random.Random, size: int) -> str:
    """Two words that stand side by side in a document, quoted for a phrase."""
    while True:
        found = document(FIRST + chance.randrange(size))
        words = [word.raw for word in languages.words(found.body)]
        place = chance.randrange(max(1, len(words) - 1))
        pair = words[place : place + 2]
        if found.language == language and len(pair) == 2 and min(map(len, pair)) > 3:
            return f'"{" ".join(pair)}"' if kind == "phrase" else " ".join(pair)
