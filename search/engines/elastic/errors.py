"""Whatever the client or the cluster says, the caller hears one of two things, in few words and without secrets."""

from collections.abc import Iterator
from contextlib import contextmanager

from elasticsearch import ApiError, NotFoundError, TransportError

from ..base import OutOfReach, SearchUnavailable


@contextmanager
def translated() -> Iterator[None]:
    """No index: SearchUnavailable. Anything else: OutOfReach."""
    try:
        yield
    except NotFoundError as error:
        raise SearchUnavailable("there is no index in Elasticsearch yet") from error
    except ApiError as error:
        raise OutOfReach(f"Elasticsearch refuses: {error.status_code} {error.message}"[:200]) from error
    except TransportError as error:
        raise OutOfReach(f"Elasticsearch cannot be reached: {type(error).__name__}") from error
