"""`make messages`: brings locale/ up to date with the texts in the code."""

import environment  # first: it says plainly when Python is too old  # isort: skip

import sys

import machine
from progress import Failed, say, step


def main() -> None:
    try:
        environment.ensure(dev=True)
        for need in machine.bring(machine.GETTEXT):
            sys.exit(machine.how_to_install(need))
        step("Collecting the texts", [str(environment.PYTHON), "deploy/translations.py", "update"])
    except Failed as error:
        sys.exit(f"Stopped: {error}.")
    say("locale/ is up to date; fill in what is empty, then `make check`.")


if __name__ == "__main__":
    main()
