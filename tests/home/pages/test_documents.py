"""The file library: outside MEDIA, behind Wagtail's view, with its pages counted."""

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from wagtail.models import Collection

from tests.factories import pages


def test_pages_of_a_pdf_are_counted_and_others_are_not(home):
    assert pages.document(content=pages.pdf_bytes("a", "b", "c")).page_count == 3
    assert pages.document(content=b"not a pdf at all").page_count is None
    assert pages.document(content=b"text", name="list.txt").page_count is None


def test_files_do_not_lie_below_media(home, client):
    document = pages.document()
    assert document.file.path.startswith(str(settings.DOCUMENTS_ROOT))
    assert client.get(f"/media/{document.file.name}").status_code == 404
    answer = client.get(document.url)
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content).startswith(b"%PDF")
    assert answer["Content-Security-Policy"] == "default-src 'none'"


def test_a_private_collection_holds(home, client, editor):
    closed = Collection.get_first_root_node().add_child(name="დახურული")
    closed.view_restrictions.create(restriction_type="login")
    document = pages.document(collection=closed)
    assert client.get(document.url).status_code == 302
    assert editor.get(document.url).status_code == 200


def test_the_type_is_written_as_people_write_it(home):
    assert pages.document(name="report.pdf").file_type == "PDF"


KINDS = ["pdf", "docx", "doc", "odt", "rtf", "xlsx", "ods", "pptx", "txt", "html"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_that_search_reads_may_be_uploaded_and_is_sent_as_what_it_is(home, client, kind):
    document = pages.document(content=b"<script>alert(1)</script>", name=f"list.{kind}")
    document.full_clean()
    answer = client.get(document.url)
    assert answer["Content-Type"] == settings.WAGTAILDOCS_CONTENT_TYPES[kind]
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["page.html", "page.htm", "PAGE.HTML", "page.txt", "drawing.png"])
def test_what_could_run_scripts_here_is_saved_and_never_opened(home, client, name):
    document = pages.document(content=b"<script>alert(document.domain)</script>", name=name)
    answer = client.get(document.url)
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["Content-Security-Policy"] == "default-src 'none'"  # if a browser opened it after all


@pytest.mark.parametrize("name", ["drawing.svg", "page.xhtml", "program.exe", "code.js", "feed.xml"])
def test_other_kinds_are_refused(home, name):
    with pytest.raises(ValidationError) as refused:
        pages.document(content=b"<svg/>", name=name).full_clean()
    assert "file" in refused.value.message_dict
