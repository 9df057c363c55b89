"""The regular duties of search."""

from datetime import timedelta

from backstage.timetable import tick

from . import indexing, recording, thesaurus
from .extract import library, reading, scans
from .jobs import meanwhile


@tick("search.mend", every=timedelta(seconds=30))
def mend() -> None:
    """A missing or damaged index is built anew; what a killed worker left noted does not wait for its lease to end."""
    indexing.mend(progress=meanwhile)
    indexing.catch_up(meanwhile)


@tick("search.sweep", every=timedelta(minutes=10))
def sweep() -> None:
    """What slipped past every signal is found by comparing."""
    indexing.sweep(meanwhile)


@tick("search.older", every=timedelta(hours=1))
def drop_older() -> None:
    """A day after an upgrade the index of the version before it goes."""
    indexing.drop_older()


@tick("search.thesaurus", every=timedelta(days=1))
def keep_thesaurus() -> None:
    """What Meria knows and the town was not given yet comes in; a new analysis gives its names new keys."""
    thesaurus.fill()
    thesaurus.rekey()


@tick("search.forget", every=timedelta(days=1))
def forget_searches() -> None:
    """What people looked for is kept for a year and a little; words that stayed rare for a month."""
    recording.forget()


@tick("search.files", every=timedelta(days=1))
def read_files() -> None:
    """Files that nobody has read yet, and scans that waited for Tesseract, or for a worker that never came back."""
    library.ask_for_all(reading.READER)
    scans.ask_for_all()
