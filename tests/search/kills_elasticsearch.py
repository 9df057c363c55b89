"""Moments at which a worker dies that writes to Elasticsearch: `python -m tests.search.kills_elasticsearch`, on the
data of a live site whose settings name one. It dies before or after a statement of SQL or a request to the server.
"""

import json
import signal
import sys
from types import FrameType

import django

from .kills import WORK, Points, change, ended, points_of, worker

PAGES = 6
COUNTED = {"writing": 8, "rebuilding": 6}
REQUEST = "perform_request"


class Requests(Points):
    """Counts requests to the server instead of calls of tantivy."""

    def call(self, frame: FrameType, event: str, _called: object) -> None:
        if event in ("call", "return") and frame.f_code.co_name == REQUEST:
            self.passing()


def check(before: dict[str, str]) -> None:
    """What is there was there before or should be; it catches up, and every page is there once."""
    from search.content import public_keys
    from search.engines import ELASTICSEARCH, kept
    from search.models import KeptEngine, Pending

    from .town import lease_ends

    engine, wanted = kept()[ELASTICSEARCH], public_keys()
    held = engine.stamps()
    assert held.items() <= before.items() | wanted.items(), "what was never said"
    assert before.keys() & wanted.keys() <= held.keys(), "what stayed public was lost"
    lease_ends()
    WORK["writing"]()
    assert engine.stamps() == wanted
    assert engine.count() == len(wanted)
    assert engine.is_current(thoroughly=True)
    assert not Pending.objects.exists()
    assert set(KeptEngine.objects.filter(ready=True).values_list("name", flat=True)) == {"embedded", ELASTICSEARCH}


def main() -> None:
    """Print how many workers died at which kind of work."""
    from search.engines import ELASTICSEARCH, kept

    from .town import fill

    fill(str(PAGES))
    WORK["writing"]()
    died = {}
    number = 0
    for name, work in WORK.items():
        change(number)
        last = points_of(work, Requests()) * 9 // 10  # a round is not always of the same length
        WORK["writing"]()
        places = [1 + place * (last - 1) // (COUNTED[name] - 1) for place in range(COUNTED[name])]
        results = []
        for place in places:
            number += 1
            before = kept()[ELASTICSEARCH].stamps()
            change(number)
            results.append(ended(worker(work, Requests(place))) == -signal.SIGKILL)
            check(before)
        died[name] = sum(results)
    sys.stdout.write(json.dumps(died))


if __name__ == "__main__":
    django.setup()
    main()
