"""What the machine itself must bring for the tests, and how it gets there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import distribution
from progress import ROOT, Failed, say, step

OCR_LANGUAGES = ("kat", "hye", "rus", "ukr")  # English comes along
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True)
class Need:
    """Something a package of the system brings; `packages` are Debian's and Ubuntu's names.

    `program` of this folder fetches what no package holds, once the packages are there.
    """

    name: str
    packages: tuple[str, ...]
    is_there: Callable[[], bool]
    program: str = ""


def _has_browser() -> bool:
    return bool(os.environ.get("TEST_CHROMIUM")) or any(map(shutil.which, BROWSERS))


def _has_fonts() -> bool:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    return any(next(folder.rglob("NotoSansGeorgian*"), None) for folder in folders if folder.is_dir())


def _has_postgres() -> bool:
    debian = any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return debian or bool(os.environ.get("TEST_POSTGRES_BIN") or shutil.which("initdb"))


def _has_tesseract() -> bool:
    if not shutil.which("tesseract"):
        return False
    done = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=False)  # noqa: S607
    return {*OCR_LANGUAGES, "eng"} <= set(done.stdout.split())


def _has_elasticsearch() -> bool:
    return bool(shutil.which("java") and distribution.unpacked())


CHROMIUM = Need("Chromium", ("chromium",), _has_browser)
FONTS = Need("fonts for Georgian and Armenian", ("fonts-noto-core",), _has_fonts)
POSTGRES = Need("PostgreSQL", ("postgresql",), _has_postgres)
TESSERACT = Need("Tesseract", ("tesseract-ocr", *(f"tesseract-ocr-{name}" for name in OCR_LANGUAGES)), _has_tesseract)
ELASTICSEARCH = Need("Elasticsearch", ("maven",), _has_elasticsearch, "distribution.py")
GETTEXT = Need("gettext", ("gettext",), lambda: bool(shutil.which("xgettext")))


def _spare_default_cluster() -> None:
    """Debian would start a database server of its own; the tests start theirs."""
    folder = Path("/etc/postgresql-common")
    if not folder.exists():
        folder.mkdir(parents=True)
        (folder / "createcluster.conf").write_text("create_main_cluster = false\n")


def bring(*needs: Need) -> list[Need]:
    """Install what is missing where that is possible (root and apt-get); returns what is still missing."""
    missing = [need for need in needs if not need.is_there()]
    try:
        if missing and os.geteuid() == 0 and shutil.which("apt-get"):
            _install(missing)
    except Failed as error:
        say(f"  {error}: going on without")
    for need in missing:
        _fetch(need)
    return [need for need in missing if not need.is_there()]


def _install(missing: list[Need]) -> None:
    packages = [name for need in missing for name in need.packages]
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    if POSTGRES in missing:
        _spare_default_cluster()
    step("Asking for the list of packages", ["apt-get", "update", "-q"], env)
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    step(f"Installing {' '.join(packages)}", install, env)


def _fetch(need: Need) -> None:
    try:
        if need.program:
            step(f"Fetching {need.name}", [sys.executable, str(ROOT / "deploy" / need.program)])
    except Failed as error:
        say(f"  {error}: going on without")


def how_to_install(need: Need) -> str:
    """The commands that bring it, for a person to type."""
    fetch = f" && python3 deploy/{need.program}" if need.program else ""
    return f"{need.name} is missing: apt-get install {' '.join(need.packages)}{fetch}"
