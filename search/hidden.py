"""What the index still holds and the public may see no more: left out before anything is counted."""

from .content import public_keys
from .models import Pending

MOST = 1000  # noted things that are looked at; beyond, the results of a page are still checked one by one


def hidden_keys() -> frozenset[str]:
    """Of the things that wait for the worker those that are not public now; two reads of the database at most."""
    noted = list(Pending.objects.order_by("-pk").values_list("key", flat=True)[:MOST])
    return frozenset(noted) - public_keys(noted).keys() if noted else frozenset()
