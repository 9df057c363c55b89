"""The demo's words and files are whole: every language, every link, every file, no date left unfilled."""

import re
from datetime import date, timedelta
from importlib import import_module

import pypdfium2
import pytest

from demo.content.acts import ACTS
from demo.content.cases import CASES
from demo.content.news import NEWS
from demo.content.pages import PAGES
from demo.content.people import PEOPLE
from demo.content.services import DEPARTMENTS, SERVICES
from demo.dates import EVENTS, day_of, fill_dates, in_words
from demo.loading.library import ROOM, file_list
from demo.make_files import sheets
from demo.markup import Block, parse, plain
from eservices.register.ready_made import COUNTRIES
from search.extract.formats import READERS

LANGUAGES = ("ka", "en", "ru")
KEYS = {page["key"] for page in (*PAGES, *NEWS, *ACTS)} | {f"service-{service['code']}" for service in SERVICES}
BODIES = [
    pytest.param(page[code]["body"], code, id=f"{page['key']}-{code}")
    for page in (*PAGES, *NEWS)
    for code in LANGUAGES
    if "body" in page.get(code, {})
]
TODAY = date(2026, 11, 21)
KINDS = ("pdf", "docx", "doc", "odt", "rtf", "xlsx", "ods", "pptx", "txt", "html")
READERS_OF = {kind: import_module(f"search.extract.{READERS[kind]}").parts for kind in KINDS}
TEXTS = [str(page) for page in (*PAGES, *NEWS, *ACTS, *SERVICES)]
TELLING = {
    "storm-drain-report.pdf": "ვიდეოდიაგნოსტიკ",
    "lighting-tender.docx": "ლუქსმეტრ",
    "hoa-charter.doc": "ლიკვიდატორ",
    "session-minutes.odt": "სტენოგრამ",
    "petition-form.rtf": "ფაქსიმილ",
    "budget-tables.xlsx": "ელექტრობუს",
    "request-statistics.ods": "დენდროლოგ",
    "bridge-slides.pptx": "კონსოლ",
    "water-quality.txt": "ნიტრატ",
    "purchases.html": "კონდიციონერ",
}  # stems


def words_of(text: str) -> set[str]:
    """The words of a text in the light markup, as they must come out of a file."""
    cells = [cell for block in parse(text) for row in (block.parts, *block.rows) for cell in row]
    return set(re.findall(r"\w+", plain(" ".join(cells))))


def text_of(name: str) -> str:
    """What search reads in a committed file."""
    with (ROOM / "files" / name).open("rb") as opened:
        return " ".join(part.text for part in READERS_OF[name.rpartition(".")[2]](opened))


class TestTexts:
    @pytest.mark.parametrize("page", PAGES, ids=lambda page: page["key"])
    def test_standing_page_speaks_three_languages(self, page):
        for code in LANGUAGES:
            assert page[code]["title"] and page[code]["lead"]
        assert len({page[code]["title"] for code in LANGUAGES}) == len(LANGUAGES)

    def test_some_news_and_one_act_wait_for_translation(self):
        assert [item["key"] for item in NEWS if "en" not in item] == [
            "news-storm-drain",
            "news-vacancies",
            "news-foi-report",
        ]
        assert [act["key"] for act in ACTS if "en" not in act] == ["act-214"]

    @pytest.mark.parametrize(("body", "code"), BODIES)
    def test_links_and_files_exist(self, body, code):
        assert set(re.findall(r"\(page:([\w-]+)\)", body)) <= KEYS
        files = {key for key, _language in file_list()}
        for block in parse(body):
            if block.kind == "files":
                assert set(block.parts[1:]) <= files
            if block.kind == "picture":
                assert (ROOM / "drawings" / f"{block.parts[0]}.webp").exists()

    @pytest.mark.parametrize(("body", "code"), BODIES)
    def test_tables_are_even_and_dates_are_filled(self, body, code):
        filled = fill_dates(body, code, TODAY)
        assert not re.search(r"\{\w+:\w+\}", filled)
        for block in parse(filled):
            if block.kind == "table":
                assert {len(row) for row in block.rows} == {len(block.parts) - 1}

    def test_service_pages_have_an_address_and_a_picture_in_three_languages(self):
        for service in SERVICES:
            assert set(service["page"]) == set(service["alt"]) == set(LANGUAGES)
            assert (ROOM / "drawings" / f"{service['picture']}.webp").exists()
        for code in LANGUAGES:
            assert len({service["page"][code] for service in SERVICES}) == len(SERVICES)

    def test_every_ready_made_service_of_georgia_has_its_page(self):
        assert {service["code"] for service in SERVICES} == {one.code for one in COUNTRIES["GE"].definitions}

    def test_cases_name_people_and_departments_that_exist(self):
        departments = {department["code"] for department in DEPARTMENTS}
        for case in CASES:
            assert case["person"].get("email", "x@example.org").endswith("@example.org")
            for _days, _hour, _step, actor, words in case["steps"]:
                assert actor in PEOPLE
                assert words.get("executor", "officer") in PEOPLE
                assert words.get("department", "registry") in departments


class TestFiles:
    @pytest.mark.parametrize("name", sorted(sheets()))
    def test_every_word_comes_back_out_of_the_file(self, name):
        written, read = words_of(sheets()[name].text), set(re.findall(r"\w+", text_of(name)))
        if name.endswith((".xlsx", ".ods")):  # numbers are numbers there, and how they look is the program's matter
            written = {word for word in written if not word.isdecimal()}
        assert written <= read

    def test_there_is_one_of_every_kind_that_search_reads(self):
        assert {name.rpartition(".")[2] for name in sheets()} == {*READERS_OF}

    @pytest.mark.parametrize(("name", "word"), TELLING.items())
    def test_each_kind_has_a_word_that_stands_nowhere_else(self, name, word):
        assert not any(word in text for text in (*TEXTS, *(sheet.title for sheet in sheets().values())))
        assert [other for other, sheet in sheets().items() if word in sheet.text] == [name]

    def test_files_are_small_and_none_is_forgotten(self):
        on_disk = {path.name: path.stat().st_size for path in (ROOM / "files").iterdir()}
        assert set(on_disk) == set(sheets()) == {name for name, _title in file_list().values()}
        assert max(on_disk.values()) < 200_000

    def test_pdf_tells_its_title_and_language(self):
        with pypdfium2.PdfDocument(ROOM / "files" / "act-18.pdf") as pdf:
            assert pdf.get_metadata_value("Title") == ACTS[0]["ka"]["title"]
        assert b"/Lang (ka)" in (ROOM / "files" / "act-18.pdf").read_bytes()

    def test_drawings_are_small(self):
        sizes = [path.stat().st_size for path in (ROOM / "drawings").glob("*.webp")]
        assert len(sizes) >= 9
        assert max(sizes) < 120_000


class TestDates:
    def test_events_never_fall_on_a_weekend(self):
        for shift in range(14):
            today = TODAY + timedelta(days=shift)
            assert all(day_of(event, today).weekday() < 5 for event in EVENTS)

    @pytest.mark.parametrize(
        ("form", "language", "words"),
        [
            ("on", "ka", "24 ნოემბერს"),
            ("until", "ka", "24 ნოემბრამდე"),
            ("from", "ka", "24 ნოემბრიდან"),
            ("full", "ka", "24 ნოემბერი 2026"),
            ("when", "ka", "2026 წლის 24 ნოემბერს"),
            ("weekday", "ka", "სამშაბათი"),
            ("until", "en", "by 24 November"),
            ("on", "ru", "24 ноября"),
            ("from", "ru", "с 24 ноября"),
        ],
    )
    def test_day_takes_the_ending_of_its_sentence(self, form, language, words):
        assert in_words(date(2026, 11, 24), form, language) == words

    @pytest.mark.parametrize(
        ("month", "until", "since"),
        [(3, "1 მარტამდე", "1 მარტიდან"), (5, "1 მაისამდე", "1 მაისიდან"), (8, "1 აგვისტომდე", "1 აგვისტოდან")],
    )
    def test_georgian_months_decline(self, month, until, since):
        assert in_words(date(2026, month, 1), "until", "ka") == until
        assert in_words(date(2026, month, 1), "from", "ka") == since


class TestMarkup:
    def test_blocks_are_read_in_order(self):
        text = "## სათაური\nპირველი\nაბზაცი\n\n- ერთი\n- ორი,\n  გრძელი\n\n> სიტყვა | ვინ"
        assert parse(text) == [
            Block("heading", ("სათაური",)),
            Block("text", ("პირველი აბზაცი",)),
            Block("bullets", (), (("ერთი",), ("ორი, გრძელი",))),
            Block("quote", ("სიტყვა", "ვინ")),
        ]
