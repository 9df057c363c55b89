"""Brings one installation up to date in a single start of Django: catalogues, tables, static files, demo content."""

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "site"), str(ROOT)]

import catalogues  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", type=Path, metavar="FILE", help="load the demo town; FILE remembers it")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
    catalogues.compile_all()

    import django
    from django.core.management import call_command

    django.setup()
    print("tables", flush=True)
    call_command("migrate", interactive=False, verbosity=0)
    call_command("check", databases=["default"])
    print("static files", flush=True)
    call_command("collectstatic", interactive=False, verbosity=0)
    if options.demo and not options.demo.exists():
        print("demo content", flush=True)
        call_command("load_demo")
        print("search index", flush=True)
        call_command("work", once=True)
        options.demo.touch()


if __name__ == "__main__":
    main()
