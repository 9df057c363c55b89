"""Scanned pages, one after the other: each read page is kept, so a worker that is killed goes on at the next."""

from collections.abc import Collection

from django.core.files import File
from django.db import transaction
from django.db.models import F

from backstage.queue import enqueue

from .. import indexing
from ..models import ExtractedText, ScannedPage
from . import ocr
from .library import files_holding, on_disk

MOST_TRIES = 3  # of one page during which the worker itself was ended
BATCH = 20  # pages after which the index hears of them
State = ScannedPage.State


def note(file: ExtractedText, numbers: Collection[int]) -> None:
    """Keep which pages have no letters; those read already stay read."""
    file.scans.exclude(number__in=numbers).delete()
    ScannedPage.objects.bulk_create(
        [ScannedPage(file=file, number=number) for number in numbers], ignore_conflicts=True, batch_size=500
    )
    if numbers:
        ask(file.sha1)


def ask(sha1: str) -> None:
    """Have the next waiting page of this file read when it is its turn."""
    enqueue("search.scan", {"sha1": sha1}, key=sha1)


def ask_again(file: ExtractedText) -> None:
    """Have the pages read once more that could not be read."""
    file.scans.filter(state=State.FAILED).update(state=State.WAITING, tries=0, problem="")
    ask(file.sha1)


def ask_for_all() -> None:
    """Ask for every file with waiting pages."""
    for sha1 in ExtractedText.objects.filter(scans__state=State.WAITING).distinct().values_list("sha1", flat=True):
        ask(sha1)


def language_said(file: ExtractedText) -> None:
    """What was read as another language than its documents say by now is read once more."""
    read = file.scans.filter(state=State.READ) if file.pk else ScannedPage.objects.none()
    languages = ocr.languages_for(_language(list(files_holding(file.sha1)))) if read else ""
    if languages and read.exclude(languages=languages).update(state=State.WAITING, tries=0):
        ask(file.sha1)


def read_next(sha1: str) -> None:
    """Read one page and ask for the one after it. Without Tesseract or this language the pages go on waiting."""
    page = ScannedPage.objects.filter(file__sha1=sha1, state=State.WAITING).order_by("number").first()
    files = list(files_holding(sha1)) if page else []
    languages = ocr.languages_for(_language(files)) if files else ""
    if page is None or not languages:
        return
    try:
        _read(page, files[0].file, languages)
    except OSError:  # the file is away; the daily duty asks again
        return
    with transaction.atomic():
        page.save(update_fields=["state", "text", "languages", "problem"])
        _go_on(page, files)


def _read(page: ScannedPage, file: File, languages: str) -> None:
    """Raises OSError when the file is away: that is no try."""
    with on_disk(file) as path:
        ScannedPage.objects.filter(pk=page.pk).update(tries=F("tries") + 1)
        page.languages, page.state, page.problem = languages, State.READ, ""
        try:
            if page.tries >= MOST_TRIES:
                raise ocr.Unreadable("the worker ended each time this page was read")
            page.text = ocr.read_page(path, page.number, languages)
        except ocr.Unreadable as error:
            page.state, page.problem = State.FAILED, str(error)[:300]


def _go_on(page: ScannedPage, files: list) -> None:
    """The index hears of it now and then, and at the end."""
    waiting = page.file.scans.filter(state=State.WAITING).exists()
    if waiting:
        ask(page.file.sha1)
    if not waiting or page.file.scans.exclude(state=State.WAITING).count() % BATCH == 0:
        for file in files:
            indexing.refresh("file", file.pk)


def _language(files: list) -> str:
    """Of the first of the documents that says it; the same content may have been uploaded twice."""
    return next((file.language for file in files if file.language), "")
