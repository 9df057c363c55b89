"""Whatever a damaged index or a full disk makes tantivy say, the caller hears one thing."""

from collections.abc import Iterator
from contextlib import contextmanager

from ..base import SearchUnavailable


@contextmanager
def translated() -> Iterator[None]:
    """Raises SearchUnavailable."""
    try:
        yield
    except SearchUnavailable:
        raise
    except (OSError, ValueError, RuntimeError, KeyError, TypeError) as error:
        raise SearchUnavailable(str(error)[:300]) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # a panic in tantivy is no Exception
            raise
        raise SearchUnavailable("the index is damaged") from error
