"""Settings come from the environment: production stops when one is missing, and .env.example names them all."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = {
    "SECRET_KEY": "x" * 60,
    "ALLOWED_HOSTS": "town.example",
    "MERIA_URL": "https://town.example",
    "MERIA_FROM": "noreply@town.example",
    "EMAIL_URL": "smtp://127.0.0.1:25",
}
READ = re.compile(r"""(?:\benv\.\w+\(|environ\.get\(|environ\[)\s*["']([A-Z][A-Z0-9_]+)["']""")
# Not settings of a town: which settings module and file to read, the machine's own, and tools of developers.
OTHER = {"DJANGO_SETTINGS_MODULE", "MERIA_ENV_FILE", "CHROMIUM", "PATH", "INFLECTION_DATA"}


SECURITY = "print(s.DEBUG, s.SESSION_COOKIE_SECURE, s.SECURE_HSTS_SECONDS)"


def _production(env: dict[str, str], show: str = SECURITY) -> subprocess.CompletedProcess[str]:
    base = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "site"), "MERIA_ENV_FILE": os.devnull}
    show = f"from config.settings import production as s; {show}"
    return subprocess.run([sys.executable, "-c", show], cwd=ROOT, env=base | env, capture_output=True, text=True)


class TestProduction:
    def test_starts_with_what_it_needs_and_is_secure(self) -> None:
        done = _production(REQUIRED)
        assert done.stdout.split() == ["False", "True", "2592000"], done.stderr

    @pytest.mark.parametrize("name", sorted(REQUIRED))
    def test_stops_and_names_what_is_missing(self, name: str) -> None:
        done = _production({key: value for key, value in REQUIRED.items() if key != name})
        assert done.returncode != 0
        assert "ImproperlyConfigured" in done.stderr
        assert name in done.stderr

    @pytest.mark.parametrize("name", sorted(REQUIRED))
    def test_stops_when_one_was_left_empty(self, name: str) -> None:
        assert "ImproperlyConfigured" in _production(REQUIRED | {name: ""}).stderr

    def test_writes_into_its_folder_whatever_its_name_and_keeps_others_out(self, tmp_path: Path) -> None:
        folder = tmp_path / "c++ #1"
        env = REQUIRED | {"MERIA_VAR": str(folder)}
        show = "print(s.DATABASES['default']['NAME'], s.CACHES['default']['LOCATION'], sep='\\n')"
        done = _production(env, show)
        assert done.stdout.splitlines() == [str(folder / "meria.sqlite3"), str(folder / "cache")], done.stderr
        assert folder.stat().st_mode & 0o077 == 0

    def test_on_plain_http_cookies_work(self) -> None:
        done = _production(REQUIRED | {"MERIA_URL": "http://127.0.0.1:8000"})
        assert done.stdout.split() == ["False", "False", "0"], done.stderr


class TestExample:
    def test_names_every_variable_that_is_read(self) -> None:
        folders = [ROOT / name for name in ("site", "home", "eservices", "search")]
        sources = [path for folder in folders for path in folder.rglob("*.py")] + [ROOT / "gunicorn.conf.py"]
        read = {name for path in sources for name in READ.findall(path.read_text(encoding="utf-8"))}
        named = set(re.findall(r"^(?:# )?([A-Z][A-Z0-9_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
        assert read - OTHER - named == set()
        assert named - read == set()
