"""`make check`: style, types, import rules, migrations, templates, translations and the deploy check, all in one go."""

import environment  # first: it says plainly when Python is too old  # isort: skip

import os
import sys
import tempfile

import machine
from progress import ROOT, Failed, say, step

PYTHON = str(environment.PYTHON)
# The demo is content in plain tables and pictures drawn by programs: nothing there that types would keep from harm.
TYPED = ("site/config", "site/backstage", "home", "eservices", "search", "deploy")
# A town as it would be: production settings, https, one proxy before the site.
TOWN = {
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
    "MERIA_ENV_FILE": os.devnull,
    "MERIA_URL": "https://town.example",
    "MERIA_FROM": "noreply@town.example",
    "EMAIL_URL": "smtp://127.0.0.1:25",
    "SECRET_KEY": "only-for-make-check-" + "0123456789abcdefghijklmnopqrstuvwxyz" * 2,
    "ALLOWED_HOSTS": "town.example",
    "TRUSTED_PROXIES": "1",
}


def _program(name: str) -> str:
    return str(environment.VENV / "bin" / name)


def _templates() -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "templates").rglob("*.html"))


def _checks() -> list[tuple[str, list[str]]]:
    return [
        ("Style (ruff)", [_program("ruff"), "check", "."]),
        ("Format (ruff)", [_program("ruff"), "format", "--check", "."]),
        ("Types (mypy)", [_program("mypy"), *TYPED]),
        ("Import rules (import-linter)", [_program("lint-imports")]),
        ("Deploy check", [PYTHON, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]),
        ("Migrations", [PYTHON, "manage.py", "makemigrations", "--check", "--dry-run"]),
        ("Templates (djhtml)", [_program("djhtml"), "--check", "--tabwidth", "2", *_templates()]),
        ("Translations", [PYTHON, "deploy/translations.py", "missing"]),
    ]


def main() -> None:
    try:
        environment.ensure(dev=True)
    except Failed as error:
        sys.exit(f"Stopped: {error}.")
    failed = [machine.how_to_install(need) for need in machine.bring(machine.GETTEXT)]
    with tempfile.TemporaryDirectory() as var:
        env = os.environ | TOWN | {"MERIA_VAR": var, "PYTHONPATH": f"{ROOT}:{ROOT / 'site'}"}
        for title, command in _checks():
            try:
                step(title, command, env)
            except Failed:
                failed.append(title)
    if (ROOT / "site" / "__init__.py").exists():
        failed.append("site/__init__.py must not exist: docs/decisions/0001-site-is-a-source-root.md")
    if failed:
        sys.exit("Not clean: " + "; ".join(failed))
    say("Everything is clean.")


if __name__ == "__main__":
    main()
