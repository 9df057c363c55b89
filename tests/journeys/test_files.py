"""A visitor looks for a word that stands only inside a file: finds the file of each kind, and the page of a PDF."""

import io
import json
import re
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pypdfium2
import pytest
from playwright.sync_api import Locator, Page, expect

import demo
from tests.services.browser import DESKTOP, PHONE, assert_accessible, assert_fits, click_through

FOLDER = Path(demo.__file__).parent / "files"
FILES = {  # what is typed, in another form than it was written → the file, and where in it
    "ვიდეოდიაგნოსტიკის": ("storm-drain-report.pdf", {"ka": "გვერდი 3", "en": "page 3"}),
    "ლუქსმეტრი": ("lighting-tender.docx", {}),
    "ლიკვიდატორი": ("hoa-charter.doc", {}),
    "სტენოგრამაში": ("session-minutes.odt", {}),
    "ფაქსიმილეს": ("petition-form.rtf", {}),
    "ელექტრობუსები": ("budget-tables.xlsx", {"en": "sheet “პროგრამები”"}),
    "დენდროლოგიის": ("request-statistics.ods", {"en": "sheet “თემები”"}),
    "კონსოლი": ("bridge-slides.pptx", {"en": "slide 4"}),
    "ნიტრატების": ("water-quality.txt", {}),
    "კონდიციონერს": ("purchases.html", {}),
}


@dataclass
class Visitor:
    """Somebody who reads the site in one language."""

    page: Page
    town: str
    language: str

    def search(self, words: str) -> Locator:
        """The results for these words."""
        prefix = "" if self.language == "ka" else f"/{self.language}"
        self.page.goto(f"{self.town}{prefix}/search/?q={quote(words)}")
        return self.page.locator(".hit")

    def look(self) -> None:
        """As it stands now: fits and is accessible on a phone and on a desk."""
        for size in (PHONE, DESKTOP):
            self.page.set_viewport_size(size)  # type: ignore[arg-type]
            assert_fits(self.page)
            assert_accessible(self.page)

    def fetch(self, link: Locator) -> tuple[dict[str, str], bytes]:
        """What the server gives for a link: headers and content."""
        answer = self.page.request.get(self.town + str(link.get_attribute("href")).partition("#")[0])
        assert answer.status == 200
        return answer.headers, answer.body()


@pytest.fixture(scope="module", autouse=True)
def read(town) -> None:
    """The index holds every file."""

    def found() -> None:
        for words in FILES:
            with urllib.request.urlopen(f"{town.url}/api/search/?q={quote(words)}") as answer:
                assert json.load(answer)["total"] == 1, words

    town.eventually(found)


@pytest.fixture(params=["ka", "en"])
def visitor(request: pytest.FixtureRequest, town, visitors) -> Visitor:
    return Visitor(visitors.open(locale={"ka": "ka-GE", "en": "en-GB"}[request.param]), town.url, request.param)


class TestFiles:
    def test_each_kind_is_found_by_a_word_inside_it(self, visitor: Visitor) -> None:
        for words, (name, places) in FILES.items():
            hit = visitor.search(words)
            expect(hit).to_have_count(1)
            link = hit.locator(".hit__title a")
            expect(link).to_have_attribute("href", re.compile(re.escape(Path(name).stem)))
            expect(hit.locator(".hit__facts strong")).to_have_text(Path(name).suffix[1:].upper())
            expect(hit.locator("mark").first).to_be_visible()
            if place := places.get(visitor.language):
                expect(hit.locator(".hit__excerpt .tag")).to_have_text(place)
            headers, content = visitor.fetch(link)
            assert content == (FOLDER / name).read_bytes()
            assert headers["content-disposition"].startswith("inline" if name.endswith(".pdf") else "attachment")
            if name.rpartition(".")[2] in ("pdf", "xlsx", "pptx"):
                visitor.look()

    def test_a_pdf_opens_at_the_page_with_the_word(self, visitor: Visitor) -> None:
        link = visitor.search("ვიდეოდიაგნოსტიკის").locator(".hit__title a")
        expect(link).to_have_attribute("href", re.compile(r"\.pdf#page=3$"))
        headers, content = visitor.fetch(link)
        assert headers["content-type"] == "application/pdf"
        with pypdfium2.PdfDocument(io.BytesIO(content)) as pdf:
            assert "ვიდეოდიაგნოსტიკა" in pdf[3 - 1].get_textpage().get_text_range()

    def test_the_page_that_shows_a_file_is_one_step_away(self, visitor: Visitor) -> None:
        page = visitor.page
        title = visitor.search("ლუქსმეტრი").locator(".hit__shown-on a")
        name = title.inner_text()
        click_through(title)
        expect(page.locator("h1")).to_have_text(name)
        expect(page.locator("main a[href*='lighting-tender']")).to_be_visible()

    def test_a_page_that_answers_too_lists_its_files_once(self, visitor: Visitor) -> None:
        budget = visitor.search("გადასახადები").first
        expect(budget.locator(".hit__files a[href$='.xlsx']")).to_be_visible()
        expect(budget.locator(".hit__files a[href*='.pdf#page=']").first).to_be_visible()
        expect(visitor.page.locator("main a[href$='.xlsx']")).to_have_count(1)
        visitor.look()
