"""Whoever uploads a file hears at once what visitors will meet in it, and is not kept waiting for it."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from backstage import queue
from home.pages.models import TownDocument
from search.admin.files import notices
from search.extract import asking, ocr
from search.models import ExtractedText
from tests.factories import pages
from tests.search import drawn, files
from tests.search.editors import messages_of, signed_in
from tests.search.extract.children import sample

pytestmark = pytest.mark.django_db

SCAN = "This file is a scan: screen readers find no text in it."
ADVICE = "It is not accessible: add a version with text, or a page of the site that says the same."
PASSWORD = "This file asks for a password."
HIDDEN = "hidden sheet"


FILES = {
    "scan.pdf": (drawn.scan(drawn.page().resize((300, 400))), SCAN),
    "photo.jpg": (drawn.picture(drawn.page().resize((300, 400)), "JPEG"), "This file is a picture"),
    "half.pdf": (drawn.half_a_scan("poplar", drawn.page().resize((300, 400))), "1 page of this file is a scan"),
    "secret.pdf": (files.encrypted_pdf(), PASSWORD),
    "sheets.xlsx": (sample("sheets.xlsx"), HIDDEN),
    "good.pdf": (files.georgian_pdf(), ""),
}


@pytest.fixture
def editor(home):
    return signed_in()


@pytest.fixture(autouse=True)
def not_installed(monkeypatch):
    monkeypatch.setattr(ocr, "installed", frozenset)


@pytest.fixture(autouse=True)
def all_the_time_it_takes(monkeypatch):
    """A slow machine reads a file too, only later; that nobody is kept waiting has tests of its own."""
    monkeypatch.setattr(notices, "SECONDS", asking.SECONDS)


def upload(name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, FILES[name][0])


def add(client, name: str):
    """Through the form for one document; the page that follows."""
    data = {"title": name, "file": upload(name), "language": "ka", "tags": ""}
    return client.post(reverse("wagtaildocs:add"), data, follow=True)


def add_multiple(client, name: str) -> str:
    """Through the form for many; the form that comes back."""
    data = {"title": name, "files[]": upload(name)}
    response = client.post(reverse("wagtaildocs:add_multiple"), data, headers={"X-Requested-With": "XMLHttpRequest"})
    answer = json.loads(response.content)
    assert answer["success"], answer
    return answer["form"]


def add_in_chooser(client, name: str) -> dict:
    """Through the window that chooses a document; what the page learns."""
    names = {"title": name, "file": upload(name), "tags": ""}
    data = {f"document-chooser-upload-{key}": value for key, value in names.items()}
    response = client.post(reverse("wagtaildocs_chooser:create"), data)
    answer = json.loads(response.content)
    assert answer["step"] == "chosen", answer
    return answer["result"]


@pytest.mark.parametrize("name", FILES)
class TestEveryUpload:
    def test_one_document(self, editor, name):
        told = messages_of(add(editor, name))
        assert "added." in told
        assert FILES[name][1] in told
        assert (ADVICE in told) == (name in ("scan.pdf", "photo.jpg", "half.pdf"))
        if name == "good.pdf":
            assert "This file" not in told

    def test_many_at_once(self, editor, name):
        form = add_multiple(editor, name)
        assert FILES[name][1] in form
        assert ("help-warning" in form) == (name != "good.pdf")
        assert 'name="doc-' in form

    def test_in_the_chooser(self, editor, name):
        result = add_in_chooser(editor, name)
        assert result["title"] == name
        assert any(FILES[name][1] in warning for warning in result["warnings"]) == (name != "good.pdf")

    def test_on_the_form_of_the_document(self, editor, name):
        file = pages.document(name, content=FILES[name][0], name=name)
        page = editor.get(reverse("wagtaildocs:edit", args=[file.pk])).content.decode()
        assert FILES[name][1] in page
        assert ("Search has read this file: 2 pages." in page) == (name == "good.pdf")


class TestFalseNames:
    @pytest.mark.parametrize("content", [files.georgian_pdf(), b"MZ\x90\x00\x03\x00\x00\x00", b"PK\x03\x04 torn"])
    def test_a_file_that_is_not_what_its_name_says_is_told(self, editor, monkeypatch, content):
        monkeypatch.setitem(FILES, "letter.docx", (content, ""))
        told = messages_of(add(editor, "letter.docx"))
        assert "is not really a DOCX file, or it is damaged. Save it again as DOCX." in told

    def test_what_word_opens_under_its_old_name_is_left_alone(self, editor, monkeypatch):
        monkeypatch.setitem(FILES, "letter.doc", (sample("letter.rtf"), ""))
        assert "not really" not in messages_of(add(editor, "letter.doc"))

    def test_that_a_password_is_asked_for_is_said_once(self, editor):
        file = pages.document("secret.pdf", content=FILES["secret.pdf"][0], name="secret.pdf")
        page = editor.get(reverse("wagtaildocs:edit", args=[file.pk])).content.decode()
        assert page.count("asks for a password") == 1


class TestNobodyWaits:
    def test_a_file_that_takes_long_is_read_by_the_worker(self, editor, monkeypatch):
        monkeypatch.setattr(notices, "SECONDS", 0.01)
        assert SCAN not in messages_of(add(editor, "scan.pdf"))
        address = reverse("wagtaildocs:edit", args=[TownDocument.objects.get().pk])
        assert "Search has not read it yet" in editor.get(address).content.decode()
        queue.drain(slow=True)
        assert SCAN in editor.get(address).content.decode()

    def test_a_known_file_is_not_read_again(self, editor, monkeypatch):
        add(editor, "scan.pdf")
        monkeypatch.setattr(notices, "SECONDS", 0.01)
        assert SCAN in add_multiple(editor, "scan.pdf")
        assert ExtractedText.objects.count() == 1

    def test_a_missing_file_keeps_nobody_from_its_form(self, editor):
        file = pages.document()
        file.file.storage.delete(file.file.name)
        response = editor.get(reverse("wagtaildocs:edit", args=[file.pk]))
        assert response.status_code == 200
        assert "not really" not in response.content.decode()
        assert "the file is missing" in response.content.decode()

    def test_a_form_of_a_picture_is_as_before(self, editor):
        data = {"files[]": SimpleUploadedFile("poplars.png", pages.png_bytes())}
        response = editor.post(
            reverse("wagtailimages:add_multiple"), data, headers={"X-Requested-With": "XMLHttpRequest"}
        )
        assert json.loads(response.content)["success"]


class TestPermission:
    @pytest.mark.parametrize("name", ["wagtaildocs:add", "wagtaildocs:add_multiple", "wagtaildocs_chooser:create"])
    def test_who_may_not_upload_still_may_not(self, home, name):
        response = signed_in("Officer").post(reverse(name), {"title": "x", "file": upload("scan.pdf")})
        assert response.status_code == 302
        assert not TownDocument.objects.exists()
