"""What the searches are measured on: the pages in the database, our index, and one of bare tantivy."""

import time
from pathlib import Path

from tests.bench.memory import memory, peak

TOGETHER = 1000  # pages a statement


def folder(name: str, size: int) -> Path:
    from django.conf import settings

    return settings.VAR_DIR / f"{name}-{size}"


def fill_database(size: int) -> None:
    """A public page for each document, so that every result can be checked; no more than a title and an address."""
    from django.contrib.contenttypes.models import ContentType
    from django.core.management import call_command
    from wagtail.models import Locale, Page

    from home.pages.models import StandardPage
    from search import thesaurus
    from tests.bench.search_documents import documents

    call_command("migrate", interactive=False, verbosity=0)
    thesaurus.fill()
    root = Page.get_first_root_node()
    locale, kind = Locale.get_default(), ContentType.objects.get_for_model(StandardPage)
    pages = [
        Page(
            pk=int(record.pk),
            title=record.title,
            slug=record.pk,
            url_path=record.url,
            locale=locale,
            content_type=kind,
            depth=2,
            path=Page._get_path(root.path, 2, int(record.pk)),
        )
        for record in documents(size)
    ]
    Page.objects.bulk_create(pages, batch_size=TOGETHER)


def build(size: int) -> dict[str, float]:
    """The index, built as a rebuild does it: analysed and written by one process."""
    from search.analysis import analyse
    from search.engines.embedded import EmbeddedEngine
    from tests.bench.search_documents import documents

    records = list(documents(size))
    before, began, worked = memory(), time.perf_counter(), time.process_time()
    EmbeddedEngine(folder("search", size)).rebuild(analyse(record, "1") for record in records)
    took, busy = time.perf_counter() - began, time.process_time() - worked
    text = sum(len(f"{r.title} {r.lead} {r.body} {r.attachments}".split()) for r in records)
    megabytes = sum(path.stat().st_size for path in folder("search", size).rglob("*") if path.is_file()) / 1e6
    return {"s": took, "core s": busy, "words": text, "MB": megabytes, "memory MB": peak() - before}


def build_raw(size: int) -> dict[str, float]:
    from tests.bench.search_documents import documents
    from tests.bench.search_rivals import fill_tantivy

    records = list(documents(size))
    began = time.perf_counter()
    fill_tantivy(folder("raw", size), records)
    megabytes = sum(path.stat().st_size for path in folder("raw", size).rglob("*")) / 1e6
    return {"s": time.perf_counter() - began, "MB": megabytes}
