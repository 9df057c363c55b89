"""The list of files that search cannot read: what stands in it, and documents that do."""

import re
from typing import Any

from django.http import HttpResponse

from backstage.models import Job
from search.models import ExtractedText, ScannedPage
from tests.factories import pages

LIST = "/admin/reports/unread-files/"
PageState = ScannedPage.State


def document(title: str, state: str = "", *, waiting: int = 0, read: int = 0, failed: int = 0, **fields: Any) -> Any:
    """A document of which this was read; without a state nothing yet."""
    file = pages.document(title, content=title.encode(), name="file.pdf", **fields)
    Job.objects.all().delete()
    if state:
        text = ExtractedText.objects.create(sha1=file.file_hash, state=state)
        kinds = [PageState.READ] * read + [PageState.FAILED] * failed + [PageState.WAITING] * waiting
        rows = [ScannedPage(file=text, number=number, state=kind) for number, kind in enumerate(kinds, 1)]
        ScannedPage.objects.bulk_create(rows)
    return file


def rows(response: HttpResponse) -> list[str]:
    """The rows of the table as they read."""
    table = re.search(r'<table class="listing.*?</table>', response.content.decode(), re.DOTALL)
    found = re.findall(r"<tr[^>]*>(.*?)</tr>", table[0], re.DOTALL)[1:] if table else []
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in found]
