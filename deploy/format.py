"""`make format`: puts code and templates into the form that `make check` asks for."""

import environment  # first: it says plainly when Python is too old  # isort: skip

import sys

from progress import ROOT, Failed, step

BIN = environment.VENV / "bin"


def main() -> None:
    templates = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "templates").rglob("*.html"))
    try:
        environment.ensure(dev=True)
        step("Code (ruff)", [str(BIN / "ruff"), "format", "."])
        step("Imports (ruff)", [str(BIN / "ruff"), "check", "--select", "I", "--fix", "."])
        step("Templates (djhtml)", [str(BIN / "djhtml"), "--tabwidth", "2", *templates])
    except Failed as error:
        sys.exit(f"Stopped: {error}.")


if __name__ == "__main__":
    main()
