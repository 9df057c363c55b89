"""What was read of a file is kept by its content: not read twice, and read again by newer readers."""

import hashlib
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, InMemoryStorage

from search.extract import asking, reading
from search.extract.reading import text_of
from search.models import ExtractedText
from tests.search import files

from .children import sample

pytestmark = pytest.mark.django_db
State = ExtractedText.State
LETTER = "სასმელი წყლის რეზერვუარის მშენებლობა ზემოხევში დაიწყება."  # of samples/letter.odt


def stored(content: bytes, folder: Path, name: str = "file.pdf") -> tuple[ContentFile, str]:
    """A file in a storage on disk, and the hash of its content."""
    storage = FileSystemStorage(location=folder / "files")
    opened = ContentFile(content)
    opened.path = storage.path(storage.save(name, ContentFile(content)))
    return opened, hashlib.sha1(content).hexdigest()


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    found = text_of(*stored(sample("sheets.ods"), tmp_path, "lie.pdf"))
    assert (found.state, found.format, found.left_out, found.pages) == (State.READ, "ods", 1, 2)


def test_a_storage_without_paths_lends_a_copy() -> None:
    storage = InMemoryStorage()
    name = storage.save("a.pdf", ContentFile(files.georgian_pdf()))
    with storage.open(name) as opened:
        assert files.GEORGIAN in text_of(opened, "0" * 40).text


def test_the_same_content_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text_of(*stored(files.georgian_pdf(), tmp_path))
    monkeypatch.setattr(asking, "COMMAND", ["no such program"])
    assert text_of(*stored(files.georgian_pdf(), tmp_path, "other.pdf")).state == State.READ


def test_what_older_readers_left_is_read_again(tmp_path: Path) -> None:
    file, sha1 = stored(sample("letter.odt"), tmp_path)
    ExtractedText.objects.create(sha1=sha1, state=State.UNKNOWN, reader=reading.READER - 1)
    assert LETTER in text_of(file, sha1).text
    assert ExtractedText.objects.get().reader == reading.READER


def test_a_file_that_is_gone_is_looked_for_again_later(tmp_path: Path) -> None:
    gone = ContentFile(b"")
    gone.path = str(tmp_path / "gone.pdf")
    assert text_of(gone, "1" * 40).state == State.BROKEN
    assert not ExtractedText.objects.exists()
