"""Texts in the code against the catalogues in locale/: brings them up to date, or names what is missing."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("ka", "ru", "uk", "hy")  # English stands in the code
COMPLETE = ("ka", "ru", "uk", "hy")  # what may not miss a text
LEFT_OUT = (".venv", "var", ".git", "tests", "deploy", "docs", "*.mo", "__pycache__")


def extract(folder: Path) -> None:
    """Run Django's makemessages over the tree in the folder; raises RuntimeError with what it said."""
    languages = [part for language in LANGUAGES for part in ("-l", language)]
    ignored = [part for name in LEFT_OUT for part in ("--ignore", name)]
    command = [sys.executable, "manage.py", "makemessages", *languages, *ignored, "--add-location", "file", "--no-wrap"]
    env = os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings.dev", "MERIA_VAR": str(folder / "var")}
    (folder / "locale").mkdir(exist_ok=True)
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def missing() -> dict[str, list[polib.POEntry]]:
    """By language, the texts of the code that its catalogue lacks or marks as doubtful; the tree stays as it is."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "meria"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*LEFT_OUT))
        extract(copy)
        found = {}
        for language in LANGUAGES:
            entries = polib.pofile(str(copy / "locale" / language / "LC_MESSAGES" / "django.po"))
            found[language] = [*entries.untranslated_entries(), *entries.fuzzy_entries()]
        return found


def broken_placeholders() -> list[str]:
    """Translations whose %(names)s differ from the original's: they would fail when shown."""
    found = []
    for path in sorted((ROOT / "locale").glob("*/LC_MESSAGES/*.po")):
        for entry in polib.pofile(str(path)).translated_entries():
            texts = [entry.msgstr, *entry.msgstr_plural.values()]
            allowed = _placeholders(entry.msgid) | _placeholders(entry.msgid_plural or "")
            for text in filter(None, texts):
                strange = _placeholders(text) - allowed
                lost = _placeholders(entry.msgid) - _placeholders(text) if not entry.msgid_plural else set()
                if strange or lost:
                    found.append(f"{path.parent.parent.name}: {entry.msgid!r} → {text!r}")
    return found


def _placeholders(text: str) -> set[str]:
    return {part.split(")")[0] for part in text.split("%(")[1:]}


def report() -> int:
    """Print what is missing; returns how many texts that may not be missing are."""
    wanted = 0
    for language, entries in missing().items():
        if language in COMPLETE:
            wanted += len(entries)
            for entry in entries:
                print(f"{language}: {entry.msgid!r} ({', '.join(name for name, _ in entry.occurrences)})")
        print(f"{language}: {len(entries)} texts are missing")
    broken = broken_placeholders()
    print("\n".join(broken))
    return wanted + len(broken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=["update", "missing"])
    if parser.parse_args().action == "missing":
        sys.exit(1 if report() else 0)
    extract(ROOT)


if __name__ == "__main__":
    main()
