"""What must hold for any facts: order does not matter, pauses never hurt, the sum is right, a simulation agrees."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from eservices.register.deadlines import (
    Calendar,
    Extension,
    ExtensionMode,
    Fact,
    FactKind,
    Ledger,
    NonworkingReceipt,
    Terms,
    Unit,
    ledger,
)

from . import strategies as any_
from .simulation import Case, simulate, simulate_chosen

quick = settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@quick
@given(any_.terms(), any_.histories(), any_.calendars(), st.randoms(use_true_random=False))
def test_order_of_entry_does_not_matter(terms, facts, calendar, random):
    shuffled = random.sample(facts, len(facts))
    again = [*shuffled, *facts[:2]]  # and entered twice
    assert ledger(terms, facts, calendar) == ledger(terms, shuffled, calendar) == ledger(terms, again, calendar)


@quick
@given(any_.terms(), any_.histories(endings=False), any_.calendars(), any_.moments(), st.integers(0, 900))
def test_a_pause_never_brings_it_nearer(terms, facts, calendar, began, hours):
    pause = [
        Fact(FactKind.PAUSED, began, {"key": "one more"}),
        Fact(FactKind.RESUMED, began + timedelta(hours=hours), {"key": "one more"}),
    ]
    before, after = ledger(terms, facts, calendar), ledger(terms, [*facts, *pause], calendar)
    assert after.due >= before.due
    assert after.limit >= before.limit
    assert ledger(terms, [*facts, pause[0]], calendar).due >= before.due


@settings(quick, max_examples=300)
@given(any_.terms(), any_.histories(), any_.calendars(), st.integers(-60, 300), st.booleans())
def test_a_day_before_the_receipt_or_after_both_ends_bears_on_neither(terms, facts, calendar, number, worked):
    """What `calendar_changes.touched_by` leaves out when a day changes."""
    found, day = ledger(terms, facts, calendar), any_.FIRST + timedelta(days=number)
    assume(day < received_on(facts, calendar) or day > max(found.due_date, found.limit_date))
    lists = {name: dict(getattr(calendar, name)) for name in ("holidays", "extra_off", "working")}
    was_worked = calendar.is_working(day)
    for days in lists.values():
        days.pop(day, None)
    if worked != was_worked:
        lists["working" if worked else "extra_off"][day] = {}
    changed = ledger(terms, facts, Calendar(**lists))
    assert (changed.due, changed.limit) == (found.due, found.limit)


def received_on(facts, calendar) -> date:
    """The day the case counts as received, as the case keeps it: after its last correction."""
    edits = sorted((fact for fact in facts if fact.kind is FactKind.RECEIVED_EDITED), key=lambda fact: fact.at)
    moment = datetime.fromisoformat(edits[-1].params["received_at"]) if edits else facts[0].at
    return calendar.local(moment).date()


@quick
@given(any_.terms(), any_.histories(), any_.calendars())
def test_the_steps_add_up(terms, facts, calendar):
    found = ledger(terms, facts, calendar)
    for steps, end in ((found.steps, found.due), (found.limit_steps, found.limit)):
        point = universal(steps[0].date) if steps else universal(end)
        for step in steps:
            point += step.change
            assert point == universal(step.date)
        assert point == universal(end)


@quick
@given(any_.terms(), any_.histories(), any_.calendars())
def test_it_survives_a_json_column(terms, facts, calendar):
    found = ledger(terms, facts, calendar)
    assert Ledger.from_dict(found.to_dict()) == found
    assert found.due <= found.limit
    assert Terms.from_dict(plain := Terms(10, Unit.WORKING_DAYS).to_dict()).to_dict() == plain


@settings(quick, max_examples=250)
@given(any_.cases())
def test_it_equals_a_day_by_day_simulation(case):
    extension = Extension(ExtensionMode.ADDED, case.extension_n, Unit(case.unit), max_times=2)
    assert counted(case, extension).due == simulate(case)


@settings(quick, max_examples=120)
@given(any_.cases(most_extensions=1), st.booleans(), st.booleans())
def test_a_total_cap_equals_two_simulations(case, rolls, moves):
    extended = case.extensions[:]
    case.extensions = []
    base = simulate(case)
    cap = Case(**{**vars(case), "n": case.extension_n, "pauses": case.pauses if moves else []})
    cap_end = simulate(cap, rolls=rolls or case.unit == "working_days")
    case.extensions = extended
    found = counted(case, Extension(ExtensionMode.TOTAL, case.extension_n, Unit(case.unit)), rolls, moves)
    in_time = extended and extended[0] <= base
    assert found.due == (max(base, cap_end) if in_time else base)


@settings(quick, max_examples=150)
@given(any_.cases(most_extensions=0), st.integers(-2, 30), st.booleans())
def test_a_chosen_day_ends_where_the_simulation_rolls_it_within_the_cap(case, days, rolls):
    """The day itself, the next working day where it is off, but never after the cap; no earlier than the term."""
    case.pauses, case.extension_n = [], 4 if case.unit == "months" else 60
    base = simulate(case)
    chosen = base + timedelta(days=days)
    cap = Case(**{**vars(case), "n": case.extension_n})
    cap_end = simulate(cap, rolls=rolls or case.unit == "working_days")
    case.extensions = [case.event_day()]
    found = counted(case, Extension(ExtensionMode.TOTAL, case.extension_n, Unit(case.unit)), rolls, until=chosen)
    assert found.due == max(base, simulate_chosen(case, chosen, cap_end))


@quick
@given(st.integers(1, 96), any_.moments(), st.lists(st.tuples(st.integers(1, 90), st.integers(0, 50)), max_size=3))
def test_hours_are_spent_one_by_one(n, received, pauses):
    """Hour by hour: an hour in a pause is not spent."""
    facts, stands = [Fact(FactKind.RECEIVED, received)], set()
    for i, (began, length) in enumerate(pauses):
        stands |= set(range(began, began + length))
        facts += [
            Fact(FactKind.PAUSED, received + timedelta(hours=began), {"key": i}),
            Fact(FactKind.RESUMED, received + timedelta(hours=began + length), {"key": i}),
        ]
    hour, left = 0, n
    while left or hour in stands:  # a pause that begins with the last moment still holds the clock
        left -= hour not in stands
        hour += 1
    assert ledger(Terms(n, Unit.HOURS), facts, Calendar()).due == received + timedelta(hours=hour)


def counted(
    case: Case, extension: Extension, cap_rolls: bool = False, cap_pauses: bool = True, until: date | None = None
) -> Ledger:
    """Count a simulated case with the real ledger; `until` is the day chosen with every extension."""
    calendar = Calendar(dict.fromkeys(case.off, {}), working=dict.fromkeys(case.worked, {}))
    terms = Terms(
        case.n,
        Unit(case.unit),
        cut_off=case.cut_off,
        nonworking_receipt=NonworkingReceipt.SAME_DAY if case.same_day else NonworkingReceipt.NEXT_WORKING_DAY,
        extension=extension,
        cap_rolls=cap_rolls,
        cap_pauses=cap_pauses,
    )

    def at(day: date, hour: time = time(12)) -> datetime:
        return datetime.combine(day, hour, calendar.tz)

    facts = [Fact(FactKind.RECEIVED, at(case.received, case.received_at))]
    for key, (began, ended) in enumerate(case.pauses):
        facts += [Fact(FactKind.PAUSED, at(began), {"key": key}), Fact(FactKind.RESUMED, at(ended), {"key": key})]
    chosen = {"until": until.isoformat()} if until else {}
    for i, day in enumerate(sorted(case.extensions)):
        facts.append(Fact(FactKind.EXTENDED, at(day) + timedelta(minutes=i), chosen))
    return ledger(terms, facts, calendar)


def universal(point: date | datetime) -> date | datetime:
    """Return a moment in UTC, where hours add up over a change of the clocks."""
    return point.astimezone(UTC) if isinstance(point, datetime) else point


def test_an_extension_in_the_middle_of_a_pause_does_not_move_its_end():
    """The pause is told in two pieces then; the weekend at the cut must not be counted into both."""
    pauses = [(date(2026, 11, 22), date(2026, 12, 22)), (date(2026, 12, 30), date(2027, 1, 4))]
    case = Case(date(2026, 11, 12), time(7), 12, "working_days", pauses=pauses)
    total = Extension(ExtensionMode.TOTAL, 1, Unit.WORKING_DAYS)
    before = counted(case, total).due
    case.extensions = [date(2027, 1, 2)]
    assert counted(case, total).due == before == date(2027, 1, 4)
