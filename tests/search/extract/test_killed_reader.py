"""The real worker and the real Tesseract: killed between the pages of a scan, it goes on at the next."""

import json

import pytest

from search.query import parse
from tests.search import drawn
from tests.search.scanning import WORDS
from tests.search.test_worker import reader, town
from tests.services.live_site import LiveSite

PAGES = len(WORDS)
PROGRAM = "tests.search.scanning"


def pages_of(site: LiveSite) -> list[dict]:
    return json.loads(town(site, "report", program=PROGRAM))


@pytest.mark.both_databases
def test_a_killed_worker_goes_on_at_the_next_page(own_site: LiveSite) -> None:
    drawn.need_tesseract()
    town(own_site, "put", program=PROGRAM)
    own_site.start_worker()
    town(own_site, "kill", str(own_site.worker.pid), program=PROGRAM)
    own_site.worker.wait()
    killed = pages_of(own_site)
    done = [page for page in killed if page["state"] == "read"]
    assert 2 <= len(done) < PAGES

    town(own_site, "again", program=PROGRAM)
    own_site.start_worker()

    def all_are_read() -> None:
        assert {page["state"] for page in pages_of(own_site)} == {"read"}

    own_site.eventually(all_are_read)
    whole = pages_of(own_site)
    assert whole[: len(done)] == done, "a page was read twice"
    assert sum(page["tries"] for page in whole) <= PAGES + 1
    assert [page["text"] for page in whole] == WORDS

    def found() -> None:
        [hit] = reader(own_site).search(parse(WORDS[-1], "ka"), offset=0, limit=1).hits
        assert hit.record.scanned_pages == tuple(range(1, PAGES + 1))

    own_site.eventually(found)
    own_site.stop()
