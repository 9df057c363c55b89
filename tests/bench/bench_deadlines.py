"""How many ledgers one process counts in a second: `python tests/bench/bench_deadlines.py`. The goal is 10,000."""

import platform
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2])]

from eservices.register.deadlines import (
    Extension,
    ExtensionMode,
    Fact,
    FactKind,
    Term,
    Terms,
    Unit,
    ledger,
)
from eservices.register.deadlines.first_fill import from_library

GOAL = 10_000
EACH = 1_000
ROUNDS = 5
GEORGIA = from_library("GE", range(2025, 2030))
RECEIVED = datetime(2026, 11, 20, 12, tzinfo=GEORGIA.tz)
STORY = [
    Fact(FactKind.RECEIVED, RECEIVED),
    Fact(FactKind.PAUSED, RECEIVED + timedelta(days=4)),
    Fact(FactKind.RESUMED, RECEIVED + timedelta(days=7)),
]
EXTENDED = [*STORY, Fact(FactKind.EXTENDED, RECEIVED + timedelta(days=10))]
TERMS = {
    "10 working days, received": (Terms(10, Unit.WORKING_DAYS), STORY[:1]),
    "1 month, paused": (Terms(1, Unit.MONTHS), STORY),
    "10 working days, paused": (Terms(10, Unit.WORKING_DAYS), STORY),
    "20 working days, paused, extended": (
        Terms(20, Unit.WORKING_DAYS, extension=Extension(ExtensionMode.ADDED, 10, Unit.WORKING_DAYS)),
        EXTENDED,
    ),
    "two clocks, paused, extended": (
        Terms(
            10,
            Unit.WORKING_DAYS,
            legal_limit=Term(1, Unit.MONTHS),
            extension=Extension(ExtensionMode.TOTAL, 3, Unit.MONTHS),
        ),
        EXTENDED,
    ),
}


def rate(terms: Terms, facts: list[Fact]) -> float:
    """Return ledgers per second of one core, the best of a few rounds: the machine may have other work."""
    return EACH / min(_round(terms, facts) for _ in range(ROUNDS))


def _round(terms: Terms, facts: list[Fact]) -> float:
    began = time.process_time()
    for _ in range(EACH):
        ledger(terms, facts, GEORGIA)
    return time.process_time() - began


def main() -> None:
    """Print one line a kind of case and the mean over all."""
    print(f"| deadlines on {platform.node()} ({platform.machine()}, Python {platform.python_version()}) | ledgers/s |")
    print("|---|---:|")
    rates = []
    for name, (terms, facts) in TERMS.items():
        rates.append(rate(terms, facts))
        print(f"| {name} | {rates[-1]:,.0f} |")
    mean = len(rates) / sum(1 / each for each in rates)
    print(f"| all kinds in turn (goal {GOAL:,}) | {mean:,.0f} |")


if __name__ == "__main__":
    main()
