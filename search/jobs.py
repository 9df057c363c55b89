"""What the worker does for search when a row asks for it."""

from backstage.queue import handler

from . import indexing


@handler("search.index")
def index(payload: dict) -> None:
    """Everything noted so far in one go, so that a hundred changes cost one commit; the rows after it find it done."""
    if payload["key"] in indexing.catch_up():
        raise RuntimeError(f"no search record of {payload['key']}")


@handler("search.mend")
def mend(payload: dict) -> None:
    """A visitor met an index that could not be read."""
    indexing.mend(thoroughly=True)
