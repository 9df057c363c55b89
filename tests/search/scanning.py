"""A program for the test of a killed worker, run on the data of a live site: put | kill PROCESS | report | again."""

import json
import os
import signal
import sys
import time

import django

WORDS = ["რეზერვუარი", "ბიუჯეტი", "საკრებულო", "ტროტუარი", "განათება", "სკოლა", "ბაღი", "ხიდი"]


def put() -> None:
    """A scan on a page of the town, with a word on each of its pages."""
    from tests.factories import pages
    from tests.search import drawn

    scan = drawn.scan(*[drawn.page(word) for word in WORDS])
    file = pages.document("სკანი", content=scan, name="scan.pdf", language="ka")
    pages.act(pages.act_index(pages.home_page()), file=file)


def kill(worker: str) -> None:
    """End this process as soon as two pages are read."""
    from search.models import ScannedPage

    while ScannedPage.objects.filter(state="read").count() < 2:
        time.sleep(0.05)
    os.kill(int(worker), signal.SIGKILL)


def report() -> None:
    """What stands of each page, and how often it was begun."""
    from search.models import ScannedPage

    rows = ScannedPage.objects.order_by("number").values("state", "tries", "text")
    sys.stdout.write(json.dumps(list(rows)))


def again() -> None:
    """Time passes: what a worker had leased is free."""
    from tests.search.town import lease_ends

    lease_ends()


if __name__ == "__main__":
    django.setup()
    {"put": put, "kill": kill, "report": report, "again": again}[sys.argv[1]](*sys.argv[2:])
