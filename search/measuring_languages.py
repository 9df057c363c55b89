"""How well words meet their other forms, how fast and in how much memory; the data lies outside the repository."""

import importlib.util
import os
import random
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import languages

WORDS = 200_000  # of running text
RARE = 8  # every eighth word is drawn from rare forms, so that the cache cannot know them all


@dataclass(frozen=True)
class Measures:
    """Shares as the data's README explains them; words of running text a second on one core."""

    language: str
    ud_recall: float
    over: float
    precision: float
    words_a_second: int


def measure(folder: Path) -> Iterator[Measures]:
    """Each language in turn. Raises FileNotFoundError when the data is not there."""
    evaluate = _evaluate(folder)
    for language in languages.SUPPORTED:
        speed = words_a_second(running_text(folder, language), language)
        found = evaluate(languages.stems, language)
        yield Measures(language, found["ud_recall"], found["over"], found["qP"], speed)


def running_text(folder: Path, language: str) -> list[str]:
    """Words as often as running text has them, rare forms among them."""
    rows = [line.split("\t") for line in _lines(folder / f"ud_{language}.tsv")]
    rare = [line.split("\t")[1] for line in _lines(folder / f"eval_{language}.tsv")]
    chance = random.Random(7)  # noqa: S311 - the same text each time, no secret
    text = chance.choices([row[1] for row in rows], [int(row[2]) for row in rows], k=WORDS)
    text[::RARE] = chance.choices(rare, k=len(text[::RARE]))
    return text


def words_a_second(text: list[str], language: str) -> int:
    """How many words of a text are analysed in a second of processor time, beginning with an empty cache."""
    languages.forms(text[0], language)  # the dictionary is read once a process
    languages.forms.cache_clear()
    started = time.process_time()
    for word in text:
        languages.forms(word, language)
    return int(len(text) / (time.process_time() - started))


def memory(folder: Path) -> float:
    """Megabytes that all languages add to this process, dictionaries and full caches; asked before anything else."""
    before = _resident()
    for language in languages.SUPPORTED:
        for word in running_text(folder, language):
            languages.forms(word, language)
    return _resident() - before


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def _evaluate(folder: Path) -> Callable[..., dict[str, Any]]:
    """The measures of the script beside the data."""
    os.environ["INFLECTION_DATA"] = str(folder)
    place = importlib.util.spec_from_file_location("inflection_measure", folder / "measure.py")
    if place is None or place.loader is None or not (folder / "measure.py").is_file():
        raise FileNotFoundError(folder / "measure.py")
    module = importlib.util.module_from_spec(place)
    place.loader.exec_module(module)
    return module.evaluate


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()
