"""Documents name files that exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
PATH = re.compile(r"`((?:site|home|eservices|search|templates|tests|deploy|docs)/[\w./-]+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
class TestDocument:
    def test_named_files_exist(self, document: Path) -> None:
        named = set(PATH.findall(document.read_text(encoding="utf-8")))
        assert {path for path in named if not (ROOT / path).exists()} - {"site/__init__.py"} == set()

    def test_links_lead_somewhere(self, document: Path) -> None:
        links = set(LINK.findall(document.read_text(encoding="utf-8")))
        assert {link for link in links if not (document.parent / link).exists()} == set()
