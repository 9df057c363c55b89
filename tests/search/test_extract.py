"""The text of files, and files that are not what they should be."""

import hashlib
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, InMemoryStorage

from search.extract import reading
from search.extract.reading import text_of
from search.models import ExtractedText

from . import files

pytestmark = pytest.mark.django_db
State = ExtractedText.State


def read(content: bytes, tmp_path: Path, name: str = "file.pdf") -> ExtractedText:
    """What is read in a stored file with this content."""
    storage = FileSystemStorage(location=tmp_path / "files")
    stored = storage.save(name, ContentFile(content))
    opened = ContentFile(content)
    opened.path = storage.path(stored)
    return text_of(opened, hashlib.sha1(content).hexdigest())


class TestGoodFiles:
    def test_a_pdf_is_read_page_by_page(self, tmp_path: Path) -> None:
        found = read(files.georgian_pdf(), tmp_path)
        assert (found.state, found.pages) == (State.READ, 2)
        assert files.GEORGIAN in found.text.split("\f")[1]

    def test_a_docx_is_read_with_tables_headers_and_footers(self, tmp_path: Path) -> None:
        content = files.docx_bytes("წყალი", "გზა", cell="ცხრილი", header="თავი", footer="ბოლო")
        found = read(content, tmp_path, "file.docx")
        assert found.state == State.READ
        assert found.text.split("\n") == ["წყალი", "გზა", "ცხრილი", "თავი", "ბოლო"]

    def test_the_content_decides_not_the_name(self, tmp_path: Path) -> None:
        assert "წყალი" in read(files.docx_bytes("წყალი"), tmp_path, "lie.pdf").text

    def test_a_storage_without_paths_lends_a_copy(self, tmp_path: Path) -> None:
        storage = InMemoryStorage()
        name = storage.save("a.pdf", ContentFile(files.georgian_pdf()))
        with storage.open(name) as opened:
            assert files.GEORGIAN in text_of(opened, "0" * 40).text

    def test_the_same_content_is_read_once(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        read(files.georgian_pdf(), tmp_path)
        monkeypatch.setattr(reading, "_child", lambda path: pytest.fail("read twice"))
        assert read(files.georgian_pdf(), tmp_path, "other.pdf").state == State.READ


class TestBadFiles:
    @pytest.mark.parametrize(
        ("content", "state"),
        [
            (b"", State.UNKNOWN),
            (b"just words", State.UNKNOWN),
            (b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, State.UNKNOWN),
            (b"%PDF-1.7\nnonsense", State.BROKEN),
            (b"PK\x03\x04nonsense", State.UNKNOWN),
            (files.georgian_pdf()[:3000], State.BROKEN),
            (files.docx_bytes("წყალი")[:2000], State.UNKNOWN),
            (files.encrypted_pdf(), State.ENCRYPTED),
            (files.protected_office_file(), State.ENCRYPTED),
            (files.empty_pdf(), State.EMPTY),
        ],
        ids=[
            "empty file",
            "text",
            "picture",
            "pdf of nonsense",
            "zip of nonsense",
            "torn pdf",
            "torn docx",
            "pdf with password",
            "docx with password",
            "scan",
        ],
    )
    def test_it_is_marked_and_has_no_text(self, content: bytes, state: str, tmp_path: Path) -> None:
        found = read(content, tmp_path)
        assert (found.state, found.text) == (state, "")

    def test_a_bomb_is_refused(self, tmp_path: Path) -> None:
        assert read(files.bomb(), tmp_path, "bomb.docx").state == State.TOO_MUCH

    def test_a_reader_that_never_ends_is_ended(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reading, "SECONDS", 0.01)
        assert read(files.georgian_pdf(), tmp_path).state == State.TOO_MUCH

    def test_a_file_that_is_gone_is_looked_for_again_later(self, tmp_path: Path) -> None:
        gone = ContentFile(b"")
        gone.path = str(tmp_path / "gone.pdf")
        assert text_of(gone, "1" * 40).state == State.BROKEN
        assert not ExtractedText.objects.exists()
