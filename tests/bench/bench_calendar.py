"""How long a change of the calendar takes over fifty thousand open cases: what it would move, and moving them."""

import sys
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]

import django

CASES, TOGETHER = 50_000, 2_000
GOAL = 120  # seconds
RECEIVED = datetime(2026, 11, 20, 12, tzinfo=ZoneInfo("Asia/Tbilisi"))
NEW_DAY_OFF = date(2026, 12, 2)
HEAVY = {
    "n": 10,
    "unit": "working_days",
    "legal_limit": {"n": 20, "unit": "working_days"},
    "extension": {"mode": "total", "n": 30, "unit": "working_days"},
}
STORIES = {
    "foi": [],
    "letter": [("sent_back", 4, {"pauses": True}), ("completed", 7, {}), ("extended", 10, {"until": ""})],
}


def fill() -> None:
    """Open cases of two kinds, in turn: counted in working days, and by two clocks with a pause and an extension."""
    from tests.factories.cases import make_service

    make_service("letter", terms=HEAVY)
    patterns = [pattern_of(kind) for kind in STORIES]
    for first in range(0, CASES, TOGETHER):
        copy_many(patterns, range(first, first + TOGETHER))


def pattern_of(kind: str) -> object:
    """A registered case with its story told; the copies have its ledger."""
    from eservices.register import chain, facts
    from tests.factories.cases import make_case

    case = make_case(kind, at=RECEIVED)
    for what, days, data in STORIES[kind]:
        chain.append(case, what, at=RECEIVED + timedelta(days=days), public=True, data=data)
    facts.keep(case)
    case.save()
    return case


def copy_many(patterns: list, numbers: range) -> None:
    """Copies of registered cases, with a chain of events of their own."""
    from django.db import transaction

    from eservices.register import chain
    from eservices.register.models import Case

    cases = [copy_of(patterns[number % len(patterns)], 1000 + number) for number in numbers]
    written = [event for case in cases for event in events_of(case)]
    with transaction.atomic():
        Case.objects.bulk_create(cases)
        chain.save_all(written)


def copy_of(pattern: object, number: int) -> object:
    from eservices.register.models import Case

    names = {field.attname: getattr(pattern, field.attname) for field in Case._meta.concrete_fields}
    own = {"id": number, "seq": number, "number": f"{pattern.journal.prefix}-26-{number}", "draft_key": uuid4()}
    own |= {"number_key": f"{pattern.journal.alias}-26-{number}", "event_count": 0, "chain_head": ""}
    case = Case(**names | own)
    case.version = pattern.version
    return case


def events_of(case: object) -> list:
    from eservices.register import chain

    told = {"number": case.number, "received_at": case.received_at.isoformat()}
    story = [("registered", 0, told), ("routed", 0, {"department": case.department_id, "by": "service"})]
    story += STORIES[case.version.service.code]
    return [
        chain.link(case, kind, at=case.received_at + timedelta(days=days), public=True, data=data)
        for kind, days, data in story
    ]


def show(what: str, seconds: float) -> None:
    print(f"| {what} | {seconds:,.1f} |", flush=True)


def main() -> None:
    """Print how long the preview took, and the change until every case has its new date."""
    django.setup()
    from django.core.management import call_command

    from backstage import queue
    from eservices.register import calendar_changes, recomputing

    call_command("migrate", interactive=False, verbosity=0)
    queue.drain()
    fill()
    print(f"| calendar, {CASES:,} open cases (SQLite, synced to disk) | s |")
    print("|---|---:|")
    began = time.perf_counter()
    after = {"kind": "extra_off", "names": {"en": "Extra day off"}, "source": "benchmark"}
    change = calendar_changes.propose("GE", NEW_DAY_OFF, after, actor=None)
    recomputing.look(change)
    queue.drain()
    show("preview: which of them move", time.perf_counter() - began)
    began = time.perf_counter()
    calendar_changes.confirm(change, actor=None)
    show("confirming, in the request", time.perf_counter() - began)
    while change.state != change.State.DONE:
        queue.drain(limit=1)
        change.refresh_from_db()
        print(f"{change.done:,} of {change.total:,} done, {change.moved:,} moved", file=sys.stderr, flush=True)
    show(f"moving {change.moved:,} of them, each with an event (goal {GOAL})", time.perf_counter() - began)


if __name__ == "__main__":
    main()
