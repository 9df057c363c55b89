"""Every template of ours compiles, in the admin and on the public site."""

from pathlib import Path

import pytest
from django.template.loader import get_template

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = [
    ROOT / "templates",
    *sorted(path for room in ("site", "home", "eservices", "search") for path in (ROOT / room).rglob("templates")),
]
NAMES = sorted(
    str(path.relative_to(folder))
    for folder in FOLDERS
    for path in folder.rglob("*")
    if path.suffix in {".html", ".txt", ".xml"}
)


@pytest.mark.parametrize("name", NAMES)
def test_template_compiles(name: str) -> None:
    get_template(name)


def test_there_are_templates() -> None:
    assert "404.html" in NAMES


def test_no_inline_style_script_or_handler_on_public_pages() -> None:
    """The content policy would stop it; the desk's pages live under Wagtail's own policy."""
    inline = (" style=", "<style", " onclick=", " onchange=", " onsubmit=", " onload=")
    offending = [
        f"{name}: {part}"
        for name in NAMES
        if name.endswith(".html") and not name.startswith(("desk/", "wagtail", "mail/"))
        for part in inline
        if part in (ROOT / "templates" / name).read_text(encoding="utf-8")
    ]
    assert offending == []
