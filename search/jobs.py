"""What the worker does for search when a row asks for it."""

from backstage.meanwhile import Meanwhile
from backstage.queue import for_all, handler

from . import indexing
from .extract import reading, scans

meanwhile = Meanwhile(but="search.")  # no build is begun within a build


@handler("search.index")
def index(payload: dict) -> None:
    """Everything noted so far in one go, so that a hundred changes cost one commit; what fails has its own pauses."""
    with for_all("search.index"):
        indexing.catch_up(meanwhile)


@handler("search.passed")
def look_again(payload: dict) -> None:
    """Something ended at this moment, or says less from now on."""
    indexing.refresh_many([payload["key"]])


@handler("search.mend")
def mend(payload: dict) -> None:
    """A visitor met an index that could not be read."""
    indexing.mend(thoroughly=True, progress=meanwhile)


@handler("search.file", slow=True)
def read_file(payload: dict) -> None:
    """A document was uploaded: what it holds is known before a page shows it."""
    reading.read_document(payload["pk"])


@handler("search.scan", slow=True)
def read_scan(payload: dict) -> None:
    """One page a row, so that everything quick, and other files, come in between."""
    scans.read_next(payload["sha1"])
