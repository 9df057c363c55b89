"""`site/` is a source root and never a package (docs/decisions/0001-site-is-a-source-root.md)."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# The fixed top level (design, section 2); folders beside it hold what a repository needs.
FOLDERS = {"site", "home", "eservices", "search", "templates", "static", "locale", "tests", "docs", "deploy", ".ci"}


def _python(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={
            "PYTHONPATH": f"{ROOT}:{ROOT / 'site'}",
            "PATH": "/usr/bin:/bin",
            "DJANGO_SETTINGS_MODULE": "config.settings.test",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _tracked() -> list[str]:
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        return [str(path.relative_to(ROOT)) for path in ROOT.rglob("*") if ".venv" not in path.parts]
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for path in done.stdout.splitlines() if (ROOT / path).exists()]


class TestSourceRoot:
    @pytest.mark.parametrize("name", ["site", "locale"])
    def test_a_folder_named_like_a_module_of_python_is_no_package(self, name: str) -> None:
        assert not (ROOT / name / "__init__.py").exists()

    @pytest.mark.parametrize("frozen", ["on", "off"])
    def test_import_site_is_still_the_standard_library(self, frozen: str) -> None:
        where = _python("-X", f"frozen_modules={frozen}", "-c", "import site; print(site.getsitepackages())")
        assert "site-packages" in where

    def test_settings_are_found_and_tracked(self) -> None:
        assert "site/config/settings/base.py" in _tracked()
        assert "site/config/urls.py" in _tracked()

    def test_gunicorn_finds_the_site_without_a_path(self) -> None:
        assert "config.wsgi:application" in _python("-m", "gunicorn", "--print-config")


class TestTree:
    def test_top_level_has_no_other_folder(self) -> None:
        assert {path.split("/")[0] for path in _tracked() if "/" in path} <= FOLDERS

    def test_no_module_is_a_drawer_for_everything(self) -> None:
        drawers = ("utils.py", "helpers.py", "misc.py", "common.py")
        assert [path for path in _tracked() if path.endswith(drawers)] == []

    def test_every_module_says_in_its_first_line_what_it_is_for(self) -> None:
        silent = [
            path
            for path in _tracked()
            if path.endswith(".py")
            and "/migrations/" not in path
            and (text := (ROOT / path).read_text(encoding="utf-8")).strip()
            and not text.removeprefix("#!/usr/bin/env python\n").startswith('"""')
        ]
        assert silent == []

    def test_no_file_of_code_grows_beyond_reading(self) -> None:
        texts = ("tests/", "site/demo/content/")  # what the demo town says in three languages is no code
        long = {
            path: lines
            for path in _tracked()
            if path.endswith(".py") and "/migrations/" not in path and not path.startswith(texts)
            if (lines := (ROOT / path).read_text(encoding="utf-8").count("\n")) > 250
        }
        assert long == {}
