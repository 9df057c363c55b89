"""The letters of a page that is a picture: drawn in one child, read by Tesseract in another, both limited."""

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

from django.conf import settings

log = logging.getLogger(__name__)
# Tesseract's name of each language a town may write in.
NAMES = {"ka": "kat", "en": "eng", "ru": "rus", "uk": "ukr", "hy": "hye"}
SECONDS_TO_LIST = 10  # by the clock; an editor waits for it
SECONDS_TO_DRAW = 60
SECONDS_TO_READ = 120
MOST_TEXT = 100_000  # characters of one page
LARGEST_DRAWING = 64 * 1024 * 1024  # bytes


class Unreadable(Exception):
    """This page cannot be read; the words are for whoever looks after the site."""


def program() -> str | None:
    """The path of Tesseract; None when it is not installed."""
    return shutil.which(settings.TESSERACT)


def installed() -> frozenset[str]:
    """The languages Tesseract has here, by its own names; asks the program; without one that starts, no language."""
    if not (path := program()):
        return frozenset()
    asked = [path, "--list-langs"]
    try:
        listed = subprocess.run(  # noqa: S603 -- the program that the settings name
            asked, capture_output=True, timeout=SECONDS_TO_LIST, check=False, env=_environment()
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        log.warning("Tesseract does not say which languages it has: %s", error)
        return frozenset()
    return frozenset(line.strip() for line in listed.stdout.decode(errors="replace").splitlines()[1:])


def languages_for(language: str, there: frozenset[str] | None = None) -> str:
    """With what to read a text in this language (empty: any of the town's), as "kat+eng"; empty when it is not here."""
    wanted = [language] if language in NAMES else [code for code, _name in settings.LANGUAGES if code in NAMES]
    there = installed() if there is None else there
    names = [NAMES[code] for code in dict.fromkeys([*wanted, "en"]) if NAMES[code] in there]
    return "+".join(names) if names and names[0] == NAMES[wanted[0]] else ""


def read_page(path: Path, number: int, languages: str) -> str:
    """The text of one page of a PDF, or of one frame of a picture. Raises Unreadable, and OSError when it is gone."""
    with path.open("rb") as opened:
        drawing = _run(["draw", str(number)], SECONDS_TO_DRAW, "it could not be drawn", stdin=opened)
    if len(drawing) > LARGEST_DRAWING:
        raise Unreadable("its picture is too large")
    if not (tesseract := program()):
        raise Unreadable("Tesseract is not installed")
    text = _run(["read", tesseract, languages], SECONDS_TO_READ, "Tesseract could not read it", input=drawing)
    return text.decode(errors="replace").replace("\x00", "").replace("\f", "\n").strip()[:MOST_TEXT]


def _run(arguments: list[str], seconds: int, failure: str, **given: object) -> bytes:
    """What the child printed. A crash, a kill or a page without end is the page's fault, not ours."""
    command = [sys.executable, "-m", "search.extract.ocr_child", *arguments]
    try:
        done = subprocess.run(  # type: ignore[call-overload]  # noqa: S603 -- our own module
            command, cwd=settings.BASE_DIR, env=_environment(), capture_output=True, timeout=seconds, **given
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable(f"{failure} within {seconds} seconds") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise Unreadable(" ".join([f"{failure} ({done.returncode})", *said])[:300])
    return done.stdout


def _environment() -> dict[str, str]:
    """No secrets. With more threads than one Tesseract waits for itself: 12 seconds a page instead of 1.5."""
    kept = {name: os.environ[name] for name in ("PATH", "TESSDATA_PREFIX") if name in os.environ}
    return kept | {"LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1", "PYTHONDONTWRITEBYTECODE": "1"}
