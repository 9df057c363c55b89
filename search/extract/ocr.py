"""The letters of a page that is a picture: drawn in one child, read by Tesseract in another, both limited."""

import logging
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer
from typing import BinaryIO, cast

from django.conf import settings

log = logging.getLogger(__name__)
# Tesseract's name of each language a town may write in.
NAMES = {"ka": "kat", "en": "eng", "ru": "rus", "uk": "ukr", "hy": "hye"}
SECONDS_TO_LIST = 10  # by the clock; an editor waits for it
SECONDS_TO_DRAW = 60
SECONDS_TO_READ = 120
MOST_TEXT = 100_000  # characters of one page
MOST_SAID = 4 * MOST_TEXT  # bytes that Tesseract is heard out for
MOST_COMPLAINT = 10_000  # bytes that are kept of its end
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
        drawing = _run(["draw", str(number)], opened, SECONDS_TO_DRAW, LARGEST_DRAWING, "it could not be drawn")
    if not (tesseract := program()):
        raise Unreadable("Tesseract is not installed")
    with tempfile.TemporaryFile() as picture:
        picture.write(drawing)
        picture.seek(0)
        arguments = ["read", tesseract, languages]
        text = _run(arguments, picture, SECONDS_TO_READ, MOST_SAID, "Tesseract could not read it")
    return text.decode(errors="replace").replace("\x00", "").replace("\f", "\n").strip()[:MOST_TEXT]


def _run(arguments: list[str], given: BinaryIO, seconds: int, most: int, failure: str) -> bytes:
    """What the child printed, so many bytes at most. A crash, a kill or a page without end is the page's fault."""
    with (
        subprocess.Popen(  # noqa: S603 -- our own module
            [sys.executable, "-m", "search.extract.ocr_child", *arguments],
            cwd=settings.BASE_DIR,
            env=_environment(),
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process,
        ThreadPoolExecutor(1) as beside,
    ):
        late = Timer(seconds, process.kill)
        late.start()
        complaint = beside.submit(_end_of, cast(BinaryIO, process.stderr))
        printed = _at_most(cast(BinaryIO, process.stdout), most)
        code = process.wait()
        in_time = late.is_alive()
        late.cancel()
    if not in_time:
        raise Unreadable(f"{failure} within {seconds} seconds")
    if len(printed) > most:
        raise Unreadable(f"{failure}: it says more than a page can hold")
    if code:
        said = complaint.result().decode(errors="replace").strip().splitlines()[-1:]
        raise Unreadable(" ".join([f"{failure} ({code})", *said])[:300])
    return printed


def _at_most(pipe: BinaryIO, most: int) -> bytes:
    """One byte more where there is more; then nobody listens, and who goes on is ended by that."""
    with pipe:
        return pipe.read(most + 1)


def _end_of(pipe: BinaryIO) -> bytes:
    """All of it is heard, since who complains may be reading well, and the end is kept."""
    end = b""
    while piece := pipe.read(1 << 16):
        end = (end + piece)[-MOST_COMPLAINT:]
    return end


def _environment() -> dict[str, str]:
    """No secrets. With more threads than one Tesseract waits for itself: 12 seconds a page instead of 1.5."""
    kept = {name: os.environ[name] for name in ("PATH", "TESSDATA_PREFIX") if name in os.environ}
    return kept | {"LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1", "PYTHONDONTWRITEBYTECODE": "1"}
