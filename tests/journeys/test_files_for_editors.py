"""An editor uploads files in a browser, hears what visitors would meet in them, and finds the unread ones in a list."""

import pytest
from playwright.sync_api import Page, expect

from tests.search import drawn, files
from tests.services.browser import DESKTOP, PHONE, assert_accessible, assert_fits

LIST = "/admin/reports/unread-files/"
HALF_READ = """
from home.pages.models import TownDocument
from search.models import ExtractedText, ScannedPage
text = ExtractedText.objects.get(sha1=TownDocument.objects.get(title="secret").file_hash)
text.state = "empty"
text.save()
pages = [ScannedPage(file=text, number=number, state="read" if number < 13 else "waiting") for number in range(1, 41)]
ScannedPage.objects.bulk_create(pages)
"""


@pytest.fixture
def editor(visitors, sign_in_once) -> Page:
    return visitors.open(storage_state=sign_in_once("editor"))


def test_a_scan_chosen_for_a_page_is_told_of_above_the_page(editor, town, facts, tmp_path):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(drawn.scan(drawn.page().resize((400, 500))))
    register = next(url for url in facts.addresses if facts.types[url] == "transparency.LegalActIndexPage")
    editor.goto(f"{town.url}/admin/pages/add/transparency/legalactpage/{facts.numbers[register]}/")
    chooser = editor.locator("#id_file-chooser")
    chooser.locator("[data-chooser-action-choose]:visible").click()
    editor.locator("#tab-label-upload").click()
    editor.set_input_files("#id_document-chooser-upload-file", scan)
    editor.locator("#id_document-chooser-upload-title").fill("scan")
    editor.locator(".modal-body form[data-chooser-modal-creation-form] [type=submit]").click()
    expect(editor.locator(".messages li.warning")).to_be_visible()
    expect(chooser).to_contain_text("scan")


def test_the_list_of_files_that_search_cannot_read(editor, town, tmp_path):
    secret = tmp_path / "secret.pdf"
    secret.write_bytes(files.encrypted_pdf())
    editor.goto(f"{town.url}/admin/documents/multiple/add/")
    editor.set_input_files("#fileupload", secret)
    expect(editor.locator("#upload-list .help-warning")).to_be_visible()
    editor.goto(f"{town.url}{LIST}")
    row = editor.locator("table.listing tr", has_text="secret")
    expect(row).to_be_visible()
    look(editor)

    town.manage("shell", "--no-imports", "-c", HALF_READ)
    editor.goto(f"{town.url}{LIST}?reason=scan")
    expect(row.locator("progress")).to_have_js_property("value", 12)
    look(editor)
    row.get_by_role("button").click()
    expect(editor.locator(".messages li.success")).to_be_visible()


def look(page: Page) -> None:
    page.wait_for_load_state("networkidle")
    for size in (PHONE, DESKTOP):
        page.set_viewport_size(size)
        assert_fits(page)
        assert_accessible(page)
