"""Tesseract reads real pictures of real pages, and nothing it is given harms us."""

import struct
import sys
import zlib
from pathlib import Path

import pytest

from search.extract import foreign_program, ocr
from search.extract.kernel_filter import missing
from tests.search import drawn, files


@pytest.fixture
def tesseract() -> None:
    drawn.need_tesseract()


def read(content: bytes, tmp_path: Path, *, number: int = 1, language: str = "ka") -> str:
    path = tmp_path / "page"
    path.write_bytes(content)
    return ocr.read_page(path, number, ocr.languages_for(language))


@pytest.mark.usefixtures("tesseract")
class TestReading:
    @pytest.mark.parametrize(("language", "lines"), [("ka", drawn.GEORGIAN), ("ru", drawn.RUSSIAN)])
    def test_a_scan_in_pdf(self, language, lines, tmp_path):
        content = drawn.scan(drawn.page(), drawn.page(*lines, language=language))
        assert read(content, tmp_path, number=2, language=language).split("\n") == lines

    def test_armenian(self, tmp_path):
        words = read(drawn.picture(drawn.page(*drawn.ARMENIAN, language="hy")), tmp_path, language="hy").split()
        wanted = " ".join(drawn.ARMENIAN).split()
        assert len(set(wanted) & set(words)) >= len(wanted) - 2  # one word in five may be a letter off

    @pytest.mark.parametrize(
        ("kind", "options"),
        [
            ("PNG", {}),
            ("JPEG", {"quality": 70}),
            ("WEBP", {}),
            ("TIFF", {"compression": "tiff_lzw"}),
        ],
    )
    def test_a_picture(self, kind, options, tmp_path):
        content = drawn.picture(drawn.page(*drawn.GEORGIAN), kind, **options)
        assert read(content, tmp_path).split("\n") == drawn.GEORGIAN

    def test_the_second_page_of_a_fax(self, tmp_path):
        pages = [drawn.page(*drawn.GEORGIAN[:1]).convert("1"), drawn.page(*drawn.GEORGIAN[1:]).convert("1")]
        options = {"save_all": True, "append_images": pages[1:], "compression": "group4", "dpi": (200, 200)}
        assert read(drawn.picture(pages[0], "TIFF", **options), tmp_path, number=2) == drawn.GEORGIAN[1]

    def test_letters_on_nothing_lie_on_white(self, tmp_path):
        ink = drawn.page(*drawn.GEORGIAN).point(lambda grey: 255 - grey)
        clear = drawn.page().convert("RGBA")
        clear.paste("black", (0, 0, *clear.size))
        clear.putalpha(ink)
        assert read(drawn.picture(clear), tmp_path).split("\n") == drawn.GEORGIAN

    def test_a_blank_page_has_no_text(self, tmp_path):
        assert read(drawn.scan(drawn.page()), tmp_path) == ""

    def test_a_poster_is_made_smaller_first(self, tmp_path):
        poster = drawn.page(*drawn.GEORGIAN).resize((1654 * 4, 2339 * 4))
        assert read(drawn.picture(poster), tmp_path).split("\n") == drawn.GEORGIAN


class TestLanguages:
    def test_english_helps_the_language_of_the_document(self, tesseract):
        assert [ocr.languages_for(code) for code in ("ka", "hy", "en")] == ["kat+eng", "hye+eng", "eng"]

    def test_without_one_those_of_the_town(self, tesseract, settings):
        settings.LANGUAGES = [("ka", "ქართული"), ("en", "English"), ("uk", "Українська")]
        assert ocr.languages_for("") == "kat+eng+ukr"

    def test_letters_are_not_read_as_those_of_another_language(self, monkeypatch):
        monkeypatch.setattr(ocr, "installed", lambda: frozenset({"eng", "rus"}))
        assert (ocr.languages_for("ka"), ocr.languages_for("ru")) == ("", "rus+eng")

    def test_not_installed(self, settings):
        settings.TESSERACT = "no-such-program"
        assert (ocr.program(), ocr.installed(), ocr.languages_for("en")) == (None, frozenset(), "")


class TestBadPages:
    @pytest.mark.parametrize("content", [b"", b"nonsense", b"%PDF-1.7 nonsense", b"\x89PNG\r\n\x1a\n" + b"\0" * 99])
    def test_what_cannot_be_drawn(self, content, tmp_path):
        with pytest.raises(ocr.Unreadable, match="could not be drawn"):
            read(content, tmp_path)

    def test_a_page_that_is_not_there(self, tmp_path):
        with pytest.raises(ocr.Unreadable):
            read(drawn.scan(drawn.page()), tmp_path, number=2)

    def test_a_bomb_is_not_unpacked(self, tmp_path):
        with pytest.raises(ocr.Unreadable, match="bomb"):
            read(bomb(30_000, 30_000), tmp_path)

    def test_a_file_that_is_gone(self, tmp_path):
        with pytest.raises(OSError):
            ocr.read_page(tmp_path / "gone", 1, "eng")

    def test_a_page_without_end_is_ended(self, tmp_path, monkeypatch):
        monkeypatch.setattr(ocr, "SECONDS_TO_DRAW", 0.01)
        with pytest.raises(ocr.Unreadable, match="within"):
            read(files.georgian_pdf(), tmp_path)

    def test_a_tesseract_without_end_is_ended(self, tmp_path, monkeypatch, settings):
        settings.TESSERACT = program(tmp_path, "import time; time.sleep(60)")
        monkeypatch.setattr(ocr, "SECONDS_TO_READ", 1)
        with pytest.raises(ocr.Unreadable, match="within 1 seconds"):
            ocr.read_page(written(tmp_path), 1, "eng")

    def test_a_tesseract_that_crashes(self, tmp_path, settings):
        settings.TESSERACT = program(tmp_path, "import sys; sys.exit('no traineddata')")
        with pytest.raises(ocr.Unreadable, match="no traineddata"):
            ocr.read_page(written(tmp_path), 1, "eng")


@pytest.mark.skipif(bool(missing()), reason=missing() or "confined")
class TestConfinement:
    """What a program in Tesseract's place cannot do, each tried for real."""

    @pytest.mark.parametrize(
        "deed",
        [
            "import socket; socket.socket()",
            "import os; os.fork()",
            "import os; os.kill(os.getppid(), 9)",
            "import os; os.unlink(OTHER)",
            "import os; os.rename(OTHER, OTHER + 'x')",
            "import os; os.mkdir(OTHER + 'x')",
            "open(OTHER, 'w')",
            "open(OTHER, 'a')",
            "import subprocess; subprocess.run(['true'])",
        ],
    )
    def test_is_refused(self, deed, tmp_path, settings):
        other = tmp_path / "other"
        other.write_text("kept")
        settings.TESSERACT = program(tmp_path, f"OTHER = {str(other)!r}; {deed}; print('done')")
        with pytest.raises(ocr.Unreadable, match="not permitted"):
            ocr.read_page(written(tmp_path), 1, "eng")
        assert other.read_text() == "kept"
        assert not Path(f"{other}x").exists()

    def test_it_is_not_heard_without_end(self, tmp_path, settings):
        settings.TESSERACT = program(tmp_path, "while True: print('a' * 100_000)")
        with pytest.raises(ocr.Unreadable, match="more than a page can hold"):
            ocr.read_page(written(tmp_path), 1, "eng")

    def test_long_complaints_keep_nothing_from_being_read(self, tmp_path, settings):
        code = "import sys; sys.stderr.write('careful ' * 100_000); print('read')"
        settings.TESSERACT = program(tmp_path, code)
        assert ocr.read_page(written(tmp_path), 1, "eng") == "read"

    def test_it_has_none_of_our_secrets(self, tmp_path, settings, monkeypatch):
        monkeypatch.setenv("SECRET_KEY", "poplar")
        settings.TESSERACT = program(tmp_path, "import os; print(sorted(os.environ))")
        assert "SECRET_KEY" not in ocr.read_page(written(tmp_path), 1, "eng")

    def test_what_it_may_do_is_everything_else(self, tmp_path, settings):
        settings.TESSERACT = program(tmp_path, "import sys; print(len(sys.stdin.buffer.read()) > 0, *sys.argv[1:])")
        assert ocr.read_page(written(tmp_path), 1, "kat+eng") == "True stdin stdout -l kat+eng"

    def test_every_number_is_there_once(self):
        for column in (0, 1):
            numbers = [row[column] for row in foreign_program._LEADING_OUT.values() if row[column] is not None]
            assert len(numbers) == len(set(numbers))


def program(folder: Path, code: str) -> str:
    """The path of a program that does this in Tesseract's place."""
    path = folder / "tesseract"
    path.write_text(f"#!{sys.executable} -IS\n{code}\n")
    path.chmod(0o755)
    return str(path)


def written(folder: Path) -> Path:
    """A file with a blank scanned page."""
    path = folder / "scan.pdf"
    path.write_bytes(drawn.scan(drawn.page()))
    return path


def bomb(width: int, height: int) -> bytes:
    """A PNG of some kilobytes with so many pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    size = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
