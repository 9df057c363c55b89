"""Turns the translations (.po) into what the site reads (.mo), without gettext's tools."""

import os
from pathlib import Path

import polib

LOCALE = Path(__file__).resolve().parent.parent / "locale"


def compile_all() -> int:
    """Compile every catalogue newer than its compiled form; returns how many.

    Several processes may do it at once: each writes a file of its own and moves it into place.
    """
    done = 0
    for source in sorted(LOCALE.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        fresh = target.with_suffix(f".{os.getpid()}.new")
        polib.pofile(str(source)).save_as_mofile(str(fresh))
        fresh.replace(target)
        done += 1
    return done


if __name__ == "__main__":
    compile_all()
