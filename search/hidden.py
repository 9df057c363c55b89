"""What an index still holds and the public may see no more: left out before anything is counted."""

from functools import lru_cache

from .content import public_keys
from .engines import kept
from .models import Pending
from .prepared import Prepared

MOST = 10_000  # noted things that are looked at, the newest; beyond, the results of a page are still checked one by one
AT_ONCE = 1000


def hidden_keys() -> frozenset[str]:
    """Of the things that wait for any engine, since each may be the one that answers, those that are not public now;
    two reads of the database while few wait.
    """
    noted = [*{key for (key,) in _noted(MOST * len(kept())).rows()}]
    batches = (noted[start : start + AT_ONCE] for start in range(0, len(noted), AT_ONCE))
    return frozenset(key for batch in batches for key in set(batch) - public_keys(batch).keys())


@lru_cache(maxsize=4)
def _noted(most: int) -> Prepared:
    return Prepared(Pending.objects.order_by("-asked_at").values_list("key")[:most])
