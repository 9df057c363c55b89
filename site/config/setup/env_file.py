"""The file of settings: read as it is, written whole and at once, so that no crash leaves half of it."""

import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

_LINE = re.compile(r"^(?:export )?([A-Z][A-Z0-9_]*)=(.*)$")


def read(path: Path) -> dict[str, str]:
    """The settings in the file, without quotation marks; empty when there is no file."""
    if not path.exists():
        return {}
    found = (_LINE.match(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {line[1]: _unquoted(line[2].strip()) for line in found if line}


def write(path: Path, settings: Mapping[str, str]) -> None:
    """Put these settings into the file; its other lines stay. Only its owner can read it, for it holds secrets."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else ["# Settings of this town."]
    kept = [line for line in lines if not (found := _LINE.match(line)) or found[1] not in settings]
    new = [f"{name}={_quoted(value)}" for name, value in settings.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".env-")  # made with mode 0600
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write("\n".join([*kept, *new]) + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(name, path)


def _quoted(value: str) -> str:
    """A name may hold spaces, quotation marks and signs that would begin a comment."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        return re.sub(r"\\(.)", r"\1", value[1:-1])
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] == "'" else value
