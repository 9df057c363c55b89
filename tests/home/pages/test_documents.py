"""The file library: outside MEDIA, behind Wagtail's view, with its pages counted."""

from django.conf import settings
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
