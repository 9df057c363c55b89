"""The text of real files of every kind, in five languages."""

import codecs
import io
from pathlib import Path

import docx
import pytest
from pptx import Presentation
from pptx.util import Cm

from search.extract import reading
from search.models import ExtractedText
from tests.search import files

from . import bad_files
from .children import sample, told

State = ExtractedText.State
GEORGIAN = "სასმელი წყლის რეზერვუარის მშენებლობა ზემოხევში დაიწყება."
LANGUAGES = (
    GEORGIAN,
    "Խմելու ջրի ջրամբարի կառուցումը կսկսվի գարնանը։",
    "Будівництво резервуара питної води розпочнеться навесні, ґанок і їжак.",
    "Строительство резервуара питьевой воды начнётся весной.",
    "The drinking water reservoir will be built in spring.",
)
LETTERS = ["letter.docx", "letter.odt", "letter.doc", "letter.rtf", "letter.pdf", "letter.txt", "letter.html"]
SHEETS = ["sheets.xlsx", "sheets.ods", "sheets.xls"]


class TestAnyFile:
    @pytest.mark.parametrize("name", [*LETTERS, *SHEETS, "show.pptx"])
    def test_five_languages_are_read_as_they_were_written(self, name: str, tmp_path: Path) -> None:
        found = told(sample(name), tmp_path)
        assert (found["state"], found["format"]) == ("read", name.partition(".")[2])
        assert [line for line in LANGUAGES if line not in found["text"]] == []

    @pytest.mark.parametrize("name", LETTERS)
    def test_a_table_is_read(self, name: str, tmp_path: Path) -> None:
        text = told(sample(name), tmp_path)["text"]
        assert "მოცულობა" in text
        assert "1250 მ³" in text

    @pytest.mark.parametrize("name", ["letter.docx", "letter.odt", "letter.doc", "letter.pdf", "letter.html"])
    def test_footers_and_footnotes_are_read(self, name: str, tmp_path: Path) -> None:
        text = told(sample(name), tmp_path)["text"]
        assert "თავისუფლების მოედანი" in text
        assert "განმარტება" in text

    @pytest.mark.parametrize("name", ["letter.docx", "letter.odt"])
    def test_what_a_reviewer_took_out_or_remarked_is_not_read(self, name: str, tmp_path: Path) -> None:
        text = told(sample(name), tmp_path)["text"]
        assert "ამოშლილი" not in text
        assert "შენიშვნა" not in text

    @pytest.mark.parametrize("name", [name for name in LETTERS if name != "letter.pdf"])
    def test_a_kind_without_pages_says_none(self, name: str, tmp_path: Path) -> None:
        found = told(sample(name), tmp_path)
        assert (found["pages"], "\f" in found["text"]) == (0, False)


class TestPDF:
    def test_it_is_read_page_by_page(self, tmp_path: Path) -> None:
        found = told(files.georgian_pdf(), tmp_path)
        assert (found["pages"], found["unread_pages"]) == (2, [])
        assert files.GEORGIAN in found["text"].split("\f")[1]

    def test_a_scanned_page_among_others_is_named(self, tmp_path: Path) -> None:
        found = told(bad_files.partly_a_scan(), tmp_path)
        assert (found["state"], found["pages"], found["unread_pages"]) == ("read", 4, [2])

    def test_its_pages_are_counted_in_the_cage_too(self) -> None:
        counted = [
            reading.count_pages(io.BytesIO(content))
            for content in (files.georgian_pdf(), files.encrypted_pdf(), sample("letter.odt"), b"%PDF-1.7\nnonsense")
        ]
        assert counted == [2, None, None, None]

    def test_a_blank_page_is_no_scan(self, tmp_path: Path) -> None:
        found = told(files.empty_pdf(), tmp_path)
        assert (found["state"], found["pages"], found["unread_pages"]) == ("empty", 1, [])

    def test_what_is_longer_than_anyone_reads_is_cut_and_says_so(self, tmp_path: Path) -> None:
        found = told(bad_files.pages(10_000), tmp_path)
        assert (found["state"], found["pages"]) == ("read", 3000)
        assert found["text"].endswith("page 3000")
        assert found["problem"].startswith("read as far as page 3000")


class TestPicture:
    def test_a_photograph_is_a_page_that_was_not_read(self, tmp_path: Path) -> None:
        found = told(b"\x89PNG\r\n\x1a\n" + bytes(100), tmp_path)
        assert (found["state"], found["format"], found["unread_pages"]) == ("empty", "picture", [1])

    def test_a_fax_has_as_many_pages_as_were_sent(self, tmp_path: Path) -> None:
        assert told(bad_files.fax(3), tmp_path)["unread_pages"] == [1, 2, 3]


class TestDOCX:
    def test_parts_come_in_order(self, tmp_path: Path) -> None:
        content = files.docx_bytes("წყალი", "გზა", cell="ცხრილი", header="თავი", footer="ბოლო")
        assert told(content, tmp_path)["text"].split("\n") == ["წყალი", "გზა", "ცხრილი", "თავი", "ბოლო"]

    def test_a_form_to_fill_in_and_a_box_are_read_once(self, tmp_path: Path) -> None:
        box = "<w:txbxContent><w:p><w:r><w:t>ყუთი</w:t></w:r></w:p></w:txbxContent>"
        content = bad_files.docx(
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>ველი</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            f'<w:p><x:AlternateContent xmlns:x="x"><x:Choice>{box}</x:Choice><x:Fallback>{box}</x:Fallback>'
            "</x:AlternateContent></w:p>"
        )
        assert told(content, tmp_path)["text"].split() == ["ველი", "ყუთი"]

    def test_a_word_of_several_pieces_stays_one(self, tmp_path: Path) -> None:
        document = docx.Document()
        paragraph = document.add_paragraph()
        paragraph.add_run("მუნიციპა")
        paragraph.add_run("ლიტეტი").bold = True
        assert told(files.saved(document), tmp_path)["text"] == "მუნიციპალიტეტი"


class TestPPTX:
    def test_slides_tables_and_notes(self, tmp_path: Path) -> None:
        found = told(sample("show.pptx"), tmp_path)
        slides = found["text"].split("\f")
        assert found["pages"] == len(slides) == 3
        assert GEORGIAN in slides[0]
        assert [word for word in ("მოცულობა", "1250 მ³", "მომხსენებლის ჩანაწერი") if word not in slides[2]] == []

    def test_a_hidden_slide_keeps_its_place_and_is_not_read(self, tmp_path: Path) -> None:
        found = told(sample("show.pptx"), tmp_path)
        assert found["left_out"] == 1
        assert found["text"].split("\f")[1] == ""

    def test_slides_come_in_the_order_of_the_show(self, tmp_path: Path) -> None:
        show = Presentation()
        for title in ("მეორე", "პირველი"):
            show.slides.add_slide(show.slide_layouts[5]).shapes.title.text = title
        order = show.slides._sldIdLst
        order.insert(0, order[1])
        assert told(files.saved(show), tmp_path)["text"].split() == ["პირველი", "მეორე"]

    def test_boxes_in_a_group_are_read(self, tmp_path: Path) -> None:
        show = Presentation()
        group = show.slides.add_slide(show.slide_layouts[6]).shapes.add_group_shape()
        group.shapes.add_textbox(Cm(1), Cm(1), Cm(5), Cm(2)).text_frame.text = "ჯგუფი"
        assert told(files.saved(show), tmp_path)["text"].strip() == "ჯგუფი"


class TestSheets:
    @pytest.mark.parametrize("name", SHEETS)
    def test_a_sheet_begins_with_its_name_and_a_hidden_one_is_left_out(self, name: str, tmp_path: Path) -> None:
        found = told(sample(name), tmp_path)
        assert (found["pages"], found["left_out"]) == (2, 1)
        assert [part.split("\n")[0] for part in found["text"].split("\f")] == ["რეზერვუარები", "ენები"]
        assert "ფარული" not in found["text"]
        assert "შიდა" not in found["text"]

    @pytest.mark.parametrize("name", SHEETS)
    def test_numbers_and_days_are_written_as_people_write_them(self, name: str, tmp_path: Path) -> None:
        rows = told(sample(name), tmp_path)["text"].split("\f")[0].split("\n")
        assert rows[2:] == ["ზემოხევი\t1250.5\t21.11.2026", "ქვემოხევი\t300\t01.03.2027"]

    def test_a_million_empty_rows_cost_nothing(self, tmp_path: Path) -> None:
        assert told(bad_files.endless_ods(), tmp_path)["text"] == "ა\nწყალი"


class TestRTF:
    def test_an_old_code_page(self, tmp_path: Path) -> None:
        content = rb"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Arial;}}\f0 "
        content += "".join(f"\\'{byte:02x}" for byte in "Решение сессии".encode("cp1251")).encode() + b"}"
        assert told(content, tmp_path)["text"] == "Решение сессии"

    def test_escapes_and_a_letter_of_two(self, tmp_path: Path) -> None:
        content = rb"{\rtf1\uc1\u4332?\u4327?\u4304?\u4314?\u4312? \u-10179?\u-9007?}"
        assert told(content, tmp_path)["text"] == "წყალი \U0001f4d1"


class TestTXT:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_unicode(self, encoding: str, tmp_path: Path) -> None:
        assert told("\n".join(LANGUAGES).encode(encoding), tmp_path)["text"].split("\n") == list(LANGUAGES)

    def test_old_cyrillic(self, tmp_path: Path) -> None:
        text = "Рішення сесії № 12 «Про бюджет» – на 2026 рік"
        assert told(text.encode("cp1251"), tmp_path)["text"] == text

    @pytest.mark.parametrize(
        "content",
        [
            bytes(range(256)) * 20,
            b"\x7fELF\x02\x01\x01" + bytes(900),
            b"",
            b" \n ",
            codecs.BOM_UTF16_LE + bytes(18),
            b"water " * 2000 + bytes(range(0x80, 0x100)),
            b'<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>',
        ],
        ids=["every byte", "a program", "nothing", "blank", "no letters", "rubbish at the end", "a drawing"],
    )
    def test_what_is_no_text_is_unknown(self, content: bytes, tmp_path: Path) -> None:
        found = told(content, tmp_path)
        assert (found["state"], found.get("text", "")) == ("unknown", "")


class TestHTML:
    def test_only_what_is_seen(self, tmp_path: Path) -> None:
        page = (
            "<!doctype html><html><head><title>გვერდი</title><style>p{}</style>"
            "<script>var x = '<p>კოდი';</script></head>"
            "<body><p>წყა<b>ლი</b>\n და<br>გზა</p><div hidden>დამალული<div>შიგნით</div></div>"
            '<p style="display: none">არა</p><template>ნიმუში</template><!-- შენიშვნა -->'
            "<p>&#4315;ერია</p></body></html>"
        )
        assert told(page.encode(), tmp_path)["text"].split("\n") == ["გვერდი", "წყალი და", "გზა", "მერია"]

    @pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "koi8-r"])
    def test_its_own_word_for_its_letters_is_taken(self, encoding: str, tmp_path: Path) -> None:
        page = f'<html><head><meta charset="{encoding}"></head><body>Решение сессии</body></html>'
        assert told(page.encode(encoding), tmp_path)["text"] == "Решение сессии"

    @pytest.mark.parametrize("said", ["utf-8", "nonsense", "hex", "shift_jis"])
    def test_a_wrong_word_for_its_letters_does_no_harm(self, said: str, tmp_path: Path) -> None:
        page = f'<html><head><meta charset="{said}"></head><body>Решение сессии</body></html>'.encode("cp1251")
        assert told(page, tmp_path)["text"] == "Решение сессии"
