"""`make reset`: throws the demo away, database, files and letters, after asking."""

import environment  # noqa: F401 - first: it says plainly when Python is too old  # isort: skip

import os
import shutil
import sys

import demo_folder
from progress import say


def _agreed() -> bool:
    if os.environ.get("YES") == "1":
        return True
    say(f"This deletes {demo_folder.VAR} with the demo's database, files, letters and search index.")
    try:
        return input("Type yes to go on: ").strip().lower() == "yes"
    except EOFError:
        return False


def main() -> None:
    if not demo_folder.ENV_FILE.exists():
        sys.exit(f"There is no demo in {demo_folder.VAR}; nothing was deleted.")
    lock = demo_folder.lock()
    if lock is None:
        sys.exit("The demo is running; stop it with Ctrl-C first.")
    if not _agreed():
        sys.exit("Nothing was deleted.")
    shutil.rmtree(demo_folder.VAR)
    say("The demo is gone; `make run` makes a new one.")
    if os.environ.get("DATABASE_URL"):
        say("The database at DATABASE_URL was not touched.")


if __name__ == "__main__":
    main()
