"""A program for the worker tests, run on the data of a live site.

python -m tests.search.town fill NUMBER | again | publish WORD | later | report
"""

import json
import sys
from datetime import timedelta

import django


def fill(number: str) -> None:
    """This many pages, published."""
    from tests.factories import pages

    home = pages.home_page()
    for page in range(int(number)):
        pages.standard_page(home, f"წყალი {page}", lead="რუსთაველის ქუჩა " * 20)


def publish(word: str) -> None:
    """One more page."""
    from tests.factories import pages

    pages.standard_page(pages.home_page(), f"{word} წყალი")
    lease_ends()


def again() -> None:
    """Every page has to be looked at again, now."""
    from search.content import public_keys
    from search.indexing import refresh

    for key in public_keys():
        refresh(*key.split(":", 1))
    lease_ends()


def lease_ends() -> None:
    """Time passes: nothing is held by a worker that is no more, and every duty is due."""
    from django.utils import timezone

    from backstage.models import Job, TickRun
    from search.models import KeptEngine

    past = timezone.now() - timedelta(seconds=1)
    KeptEngine.objects.update(next_try_at=past)
    Job.objects.update(lease_until=None, next_try_at=past)
    TickRun.objects.update(due_at=past)


def report() -> None:
    """What the database says, what is still noted, and which engines hold everything."""
    from search import keeping
    from search.content import public_keys
    from search.models import Pending

    told = {"public": public_keys(), "pending": Pending.objects.count(), "ready": sorted(keeping.ready())}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    django.setup()
    {"fill": fill, "again": again, "publish": publish, "report": report, "later": lease_ends}[sys.argv[1]](
        *sys.argv[2:]
    )
