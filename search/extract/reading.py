"""Gets the text of a stored file: from the row that has it, else from a child process, whatever the file is."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.files import File

from ..models import ExtractedText

READER = 1  # version of the readers; raise it when they learn a format
SECONDS = 90  # by the clock, after which the child is ended


def text_of(file: File, sha1: str) -> ExtractedText:
    """What can be read in this file. `sha1` names its content: the same content is read once."""
    known = ExtractedText.objects.filter(sha1=sha1).first()
    if known and known.reader == READER:
        return known
    try:
        with _on_disk(file) as path:
            told = _child(path)
    except OSError as error:  # not the file's fault: nothing is kept, the next look may do better
        return ExtractedText(sha1=sha1, state=ExtractedText.State.BROKEN, problem=str(error)[:300])
    row, _ = ExtractedText.objects.update_or_create(
        sha1=sha1,
        defaults={
            "state": told.get("state", ExtractedText.State.BROKEN),
            "text": told.get("text", ""),
            "pages": told.get("pages", 0),
            "problem": str(told.get("problem", ""))[:300],
            "reader": READER,
        },
    )
    return row


def _child(path: Path) -> dict:
    """Run the reader with nothing but the way to the file; a crash or a kill is the file's fault, not ours."""
    command = [sys.executable, "-m", "search.extract.child", str(path)]
    environment = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(  # noqa: S603 -- our own module, the path is an argument
            command, cwd=settings.BASE_DIR, env=environment, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return {"state": ExtractedText.State.TOO_MUCH, "problem": f"not read within {SECONDS} seconds"}
    if done.returncode:
        return {"state": ExtractedText.State.TOO_MUCH, "problem": f"the reader ended with {done.returncode}"}
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"state": ExtractedText.State.BROKEN, "problem": "the reader said nothing that can be understood"}


@contextmanager
def _on_disk(file: File) -> Iterator[Path]:
    """The file as a path; storages without paths lend a copy."""
    try:
        path = Path(file.path)  # type: ignore[attr-defined]
    except (NotImplementedError, AttributeError):
        path = None
    if path is not None:
        path.stat()  # raises when it is gone
        yield path
        return
    with tempfile.NamedTemporaryFile() as copy:
        with file.open("rb") as opened:
            for piece in opened.chunks():
                copy.write(piece)
        copy.flush()
        yield Path(copy.name)
