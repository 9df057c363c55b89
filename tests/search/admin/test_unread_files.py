"""Editors see which files search cannot read, and why, and have them read again."""

import re
from urllib.parse import quote

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.documents import get_document_model

from backstage import queue
from backstage.models import Job
from search.admin.files import reasons
from search.extract import ocr
from search.models import ExtractedText, ScannedPage
from tests.factories import pages
from tests.search.editors import messages_of, signed_in

from .unread import LIST, document, rows

pytestmark = pytest.mark.django_db
State, PageState = ExtractedText.State, ScannedPage.State
ALL = frozenset(ocr.NAMES.values())


@pytest.fixture
def editor(home):
    return signed_in()


@pytest.fixture(autouse=True)
def installed(monkeypatch):
    """Tesseract with all languages, whatever this machine has."""
    monkeypatch.setattr(ocr, "installed", lambda: ALL)


def test_a_scan_that_was_read_does_not_say_that_it_has_no_text():
    scans = [document("სკანი", State.EMPTY, read=2), document("ცარიელი", State.EMPTY)]
    read = reasons.with_reading(get_document_model().objects.filter(pk__in=[scan.pk for scan in scans]))
    told = {each.title: reasons.explain(each, ALL) for each in read}
    assert told["სკანი"] == ""
    assert told["ცარიელი"]


class TestReasons:
    @pytest.mark.parametrize(
        ("state", "scans", "words"),
        [
            ("", {}, "Search has not read it yet, or the file is missing."),
            (State.ENCRYPTED, {}, "It asks for a password."),
            (State.BROKEN, {}, "It is damaged."),
            (State.TOO_MUCH, {}, "Reading it took too long or too much memory."),
            (State.UNKNOWN, {}, "Search cannot read this format."),
            (State.EMPTY, {}, "It has no text."),
            (State.EMPTY, {"read": 12, "waiting": 28}, "It is a scan and is being read: 12 of 40 pages."),
            (State.READ, {"read": 1, "waiting": 2}, "It is a scan and is being read: 1 of 3 pages."),
            (State.EMPTY, {"read": 3, "failed": 1}, "1 page of this scan could not be read."),
        ],
    )
    def test_are_told_in_words(self, editor, state, scans, words):
        document("ოქმი", state, **scans)
        [row] = rows(editor.get(LIST))
        assert row.startswith(f"ოქმი {words}")

    def test_a_file_that_was_read_is_not_listed(self, editor):
        document("ოქმი", State.READ)
        document("სკანი", State.EMPTY, read=2)
        response = editor.get(LIST)
        assert rows(response) == []
        assert "Search has read every file." in response.content.decode()

    def test_a_scan_that_is_being_read_has_a_bar(self, editor):
        document("სკანი", State.EMPTY, read=12, waiting=28)
        assert '<progress max="40" value="12" aria-label="It is a scan' in editor.get(LIST).content.decode()

    def test_without_tesseract_it_says_so(self, editor, monkeypatch):
        document("სკანი", State.EMPTY, waiting=2)
        monkeypatch.setattr(ocr, "installed", frozenset)
        response = editor.get(LIST)
        assert "It is a scan, and Tesseract, which reads scans, is not installed." in rows(response)[0]
        assert "<progress" not in response.content.decode()

    def test_without_the_language_it_says_so(self, editor, monkeypatch):
        document("სკანი", State.EMPTY, waiting=2, language="hy")
        monkeypatch.setattr(ocr, "installed", lambda: ALL - {"hye"})
        assert "It is a scan in a language that Tesseract cannot read here." in rows(editor.get(LIST))[0]


class TestList:
    def test_leads_to_the_document_and_to_the_pages_that_show_it(self, editor, home):
        file = document("ოქმი", State.BROKEN)
        act = pages.act(pages.act_index(home), file=file)
        response = editor.get(LIST)
        assert act.title in rows(response)[0]
        page = response.content.decode()
        assert reverse("wagtaildocs:edit", args=[file.pk]) in page
        assert reverse("wagtailadmin_pages:edit", args=[act.pk]) in page

    @pytest.mark.parametrize(
        ("reason", "titles"),
        [
            ("password", ["ბ"]),
            ("scan", ["გ"]),
            ("pages", ["დ"]),
            ("not_yet", ["ა"]),
            ("damaged", []),
            ("nonsense", ["ა", "ბ", "გ", "დ"]),
        ],
    )
    def test_is_filtered_by_reason(self, editor, reason, titles):
        document("ა")
        document("ბ", State.ENCRYPTED)
        document("გ", State.EMPTY, waiting=1, failed=1)
        document("დ", State.EMPTY, failed=1)
        assert [row[0] for row in rows(editor.get(LIST, {"reason": reason}))] == titles
        assert [row[0] for row in rows(editor.get(LIST + "results/", {"reason": reason}))] == titles

    def test_rows_that_are_drawn_anew_lead_back_to_the_whole_list(self, editor):
        document("ოქმი", State.BROKEN)
        page = editor.get(LIST + "results/", {"reason": "damaged", "_w_filter_fragment": "1"}).content.decode()
        assert f'name="next" value="{LIST}?reason=damaged"' in page
        assert f"next={quote(LIST, safe='')}%3Freason%3Ddamaged" in page

    def test_a_long_list_comes_in_pages_and_takes_no_more_queries(self, editor, home):
        parent = pages.act_index(home)
        pages.act(parent, "1", file=document("ოქმი 00", State.BROKEN))
        editor.get(LIST)
        with CaptureQueriesContext(connection) as one:
            editor.get(LIST)
        for number in range(1, 25):
            file = document(f"ოქმი {number:02}", State.EMPTY, waiting=2)
            if number % 5 == 0:
                pages.act(parent, str(number), file=file)
        with CaptureQueriesContext(connection) as many:
            assert len(rows(editor.get(LIST))) == 20
        assert len(many) <= len(one) + 1  # the number of its pages
        assert len(rows(editor.get(LIST, {"p": 2}))) == 5


class TestTryAgain:
    def again(self, client, file, **data):
        return client.post(f"{LIST}{file.pk}/again/", data, follow=True)

    def test_a_file_is_read_anew(self, editor):
        file = pages.document("ოქმი", content=pages.pdf_bytes("poplar"))
        ExtractedText.objects.create(sha1=file.file_hash, state=State.TOO_MUCH, reader=99)
        assert "“ოქმი” will be read again." in messages_of(self.again(editor, file))
        queue.drain(slow=True)
        assert ExtractedText.objects.get().state == State.READ

    def test_the_button_of_the_list_is_taken(self, editor):
        file = document("ოქმი", State.BROKEN)
        editor.handler.enforce_csrf_checks = True
        form = re.search(
            r'<form method="post" action="([^"]+)">(.*?)</form>', editor.get(LIST).content.decode(), re.DOTALL
        )
        data = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form[2]))
        assert editor.post(form[1], data).url == LIST
        assert Job.objects.get().payload == {"pk": str(file.pk)}

    def test_failed_pages_wait_again(self, editor):
        file = document("სკანი", State.EMPTY, read=1, failed=2)
        self.again(editor, file)
        assert list(ScannedPage.objects.values_list("state", flat=True)) == ["read", "waiting", "waiting"]
        assert Job.objects.get().kind == "search.scan"

    def test_leads_back_to_the_same_page_of_the_list(self, editor):
        file = document("ოქმი", State.BROKEN)
        response = self.again(editor, file, next=f"{LIST}?reason=damaged")
        assert response.redirect_chain == [(f"{LIST}?reason=damaged", 302)]
        assert self.again(editor, file, next="https://elsewhere.example/").redirect_chain == [(LIST, 302)]

    def test_only_by_the_button(self, editor):
        assert editor.get(f"{LIST}{document('ოქმი', State.BROKEN).pk}/again/").status_code == 405
