"""Files that are broken, protected, lying, or made to harm: each is marked, and the next one is read."""

import time
from pathlib import Path

import pytest

from backstage import queue
from home.pages.models import TownDocument
from search.extract import asking
from search.models import ExtractedText
from tests.factories import pages
from tests.search import files

from . import bad_files
from .children import sample, told
from .test_extract import GEORGIAN

SAMPLES = [
    "letter.docx",
    "letter.odt",
    "letter.doc",
    "letter.pdf",
    "sheets.xls",
    "sheets.xlsx",
    "sheets.ods",
    "show.pptx",
]
PROTECTED = [f"password.{kind}" for kind in ("docx", "xlsx", "odt", "ods", "doc", "xls")]


class TestProtected:
    @pytest.mark.parametrize("name", PROTECTED)
    def test_an_office_file_with_a_password(self, name: str, tmp_path: Path) -> None:
        found = told(sample(name), tmp_path)
        assert (found["state"], found.get("text", "")) == ("encrypted", "")

    def test_a_pdf_with_a_password(self, tmp_path: Path) -> None:
        assert told(files.encrypted_pdf(), tmp_path)["state"] == "encrypted"

    def test_a_package_with_a_password(self, tmp_path: Path) -> None:
        assert told(bad_files.locked(bad_files.docx("<w:p/>")), tmp_path)["state"] == "encrypted"


class TestTorn:
    @pytest.mark.parametrize("name", SAMPLES)
    @pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
    def test_what_was_cut_off_is_marked(self, name: str, share: float, tmp_path: Path) -> None:
        content = sample(name)
        found = told(content[: int(len(content) * share)], tmp_path)
        assert found["state"] in ("broken", "unknown")
        assert found.get("text", "") == ""

    @pytest.mark.parametrize("name", SAMPLES)
    def test_what_was_scratched_ends_somehow(self, name: str, tmp_path: Path) -> None:
        content = bytearray(sample(name))
        content[len(content) // 3 : len(content) // 3 + 64] = bytes(range(64))
        assert told(bytes(content), tmp_path)["state"] in ExtractedText.State.values

    def test_a_torn_letter_in_rtf_is_read_as_far_as_it_goes(self, tmp_path: Path) -> None:
        content = sample("letter.rtf")
        assert "სასმელი" in told(content[: len(content) // 2], tmp_path)["text"]


class TestLying:
    @pytest.mark.parametrize(
        ("content", "state"),
        [
            (b"%PDF-1.7\nnonsense", "broken"),
            (b"PK\x03\x04nonsense", "broken"),
            (bad_files.packed(word__document_xml="no XML at all"), "broken"),
            (bad_files.packed(ppt__presentation_xml="<p/>"), "empty"),
            (bad_files.packed(xl__workbook_xml="<p/>"), "broken"),
            (bad_files.packed(mimetype="application/vnd.oasis.opendocument.text"), "broken"),
            (bad_files.packed(readme_txt="წყალი"), "unknown"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "unknown"),
            (b"{\\rtf1 \\u99999999999? }", "broken"),
            (bad_files.liar(bad_files.docx(f"<w:p><w:r><w:t>{'water' * 99}</w:t></w:r></w:p>")), "broken"),
            (bad_files.entity_of_a_file(), "broken"),
            (sample("show.ppt"), "unknown"),
        ],
        ids=["pdf", "zip", "docx", "pptx", "xlsx", "odt", "a zip of texts", "ole", "rtf", "a size", "an entity", "ppt"],
    )
    def test_what_it_says_is_not_believed(self, content: bytes, state: str, tmp_path: Path) -> None:
        found = told(content, tmp_path)
        assert (found["state"], found.get("text", "")) == (state, "")

    def test_one_kind_inside_another_is_what_is_outside(self, tmp_path: Path) -> None:
        """A PDF behind a page of HTML, a package behind a text: nobody looks behind."""
        assert (
            told(b"<html><body>water</body></html>" + b" " * 2000 + sample("letter.pdf"), tmp_path)["state"]
            == "unknown"
        )


class TestBombs:
    @pytest.mark.parametrize(
        ("name", "states"),
        [
            ("bomb", {"too_much"}),
            ("lying_xlsx", {"broken", "too_much"}),
            ("laughing_docx", {"broken"}),
            ("laughing_odt", {"broken"}),
            ("laughing_xlsx", {"broken"}),
            ("swelling_ods", {"broken", "too_much"}),
            ("swelling_pdf", {"broken", "too_much", "empty"}),
            ("far_xlsx", {"too_much"}),
            ("loop_pdf", {"broken", "empty"}),
            ("biting_tiff", {"empty"}),
            ("many_parts", {"too_much"}),
        ],
    )
    def test_it_is_marked_within_the_limits(self, name: str, states: set[str], tmp_path: Path) -> None:
        content = getattr(bad_files, name)()
        began = time.monotonic()
        found = told(content, tmp_path)
        assert found["state"] in states
        assert time.monotonic() - began < asking.SECONDS

    def test_packages_inside_a_package_stay_packed(self, tmp_path: Path) -> None:
        assert told(bad_files.nested_bomb(), tmp_path)["text"] == "წყალი"

    @pytest.mark.parametrize(
        "content",
        [
            b"<html><body>" + b"<div>" * 100_000 + b"water",
            b"<html><body>" + b"<b>" * 100_000 + b"water",
            b"{\\rtf1 " + b"{" * 500_000 + b"water" + b"}" * 500_000 + b"}",
            bad_files.docx("<w:p>" * 200_000 + "<w:r><w:t>water</w:t></w:r>" + "</w:p>" * 200_000),
            bad_files.open_document("text", "<text:p>" * 200_000 + "water" + "</text:p>" * 200_000),
        ],
        ids=["divs", "bold", "rtf", "docx", "odt"],
    )
    def test_what_is_deeply_nested_is_read(self, content: bytes, tmp_path: Path) -> None:
        assert told(content, tmp_path)["text"].strip() == "water"


@pytest.mark.django_db
class TestTheNextOne:
    def test_the_worker_goes_on_after_every_kind_of_harm(
        self,
    ) -> None:
        harm = [bad_files.bomb(), bad_files.far_xlsx(), sample("password.docx"), b"%PDF-1.7\nnonsense", b"MZ\x00"]
        for number, content in enumerate([*harm, sample("letter.odt")]):
            pages.document(f"ფაილი {number}", content=content, name=f"file-{number}.pdf")
        while queue.drain() + queue.drain(limit=1, slow=True):
            pass
        states = [
            ExtractedText.objects.get(sha1=document.get_file_hash()).state
            for document in TownDocument.objects.order_by("pk")
        ]
        assert states == ["too_much", "too_much", "encrypted", "broken", "unknown", "read"]
        assert GEORGIAN in ExtractedText.objects.get(state="read").text
