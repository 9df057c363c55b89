"""The files that search reads: Wagtail's documents, each known by what it holds."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.files import File
from django.db.models import Exists, OuterRef, QuerySet
from wagtail.documents import get_document_model

from backstage.queue import enqueue

from ..models import ExtractedText


def files_holding(sha1: str) -> QuerySet:
    """The documents with this content, the oldest first."""
    return get_document_model().objects.filter(file_hash=sha1).order_by("pk")


def ask(pk: object) -> None:
    """Have this document read when it is its turn."""
    enqueue("search.file", {"pk": str(pk)}, key=str(pk))


def ask_for_all(reader: int) -> None:
    """Have every document read that was never read, or by older readers; forget the text of files that are gone."""
    documents = get_document_model().objects
    known = ExtractedText.objects.filter(sha1=OuterRef("file_hash"), reader=reader)
    for pk in documents.exclude(Exists(known)).values_list("pk", flat=True):
        ask(pk)
    ExtractedText.objects.exclude(sha1__in=documents.values("file_hash")).delete()


def document_saved(instance: Any, **_kwargs: Any) -> None:
    """A document was uploaded, replaced, or said to be in another language."""
    ask(instance.pk)


@contextmanager
def on_disk(file: File) -> Iterator[Path]:
    """The file as a path; storages without paths lend a copy. Raises OSError when it is gone."""
    try:
        path = Path(file.path)  # type: ignore[attr-defined]
    except (NotImplementedError, AttributeError):
        path = None
    if path is not None:
        path.stat()
        yield path
        return
    with tempfile.NamedTemporaryFile() as copy:
        with file.open("rb") as opened:
            for piece in opened.chunks():
                copy.write(piece)
        copy.flush()
        yield Path(copy.name)
