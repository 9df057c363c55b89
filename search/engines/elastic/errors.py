"""Whatever the client or the cluster says, the caller hears one of three things, in few words and without secrets."""

from collections.abc import Iterator
from contextlib import contextmanager

from elasticsearch import ApiError, BadRequestError, NotFoundError, TransportError

from ..base import OutOfReach, Refused, SearchUnavailable


@contextmanager
def translated() -> Iterator[None]:
    """No index: SearchUnavailable. A question that is wrong in itself: Refused. Anything else: OutOfReach."""
    try:
        yield
    except NotFoundError as error:
        raise SearchUnavailable("there is no index in Elasticsearch yet") from error
    except BadRequestError as error:
        raise Refused(_refusal(error)) from error
    except ApiError as error:
        raise OutOfReach(_refusal(error)) from error
    except TransportError as error:
        raise OutOfReach(f"Elasticsearch cannot be reached: {type(error).__name__}") from error


def _refusal(error: ApiError) -> str:
    return f"Elasticsearch refuses: {error.status_code} {error.message}"[:200]
