"""Random calendars, terms and facts for the property tests, centred on one autumn full of holidays."""

from datetime import date, datetime, time, timedelta

from hypothesis import strategies as st

from eservices.register.deadlines import (
    Calendar,
    Extension,
    ExtensionMode,
    Fact,
    FactKind,
    NonworkingReceipt,
    Term,
    Terms,
    Unit,
)

from .simulation import Case

FIRST = date(2026, 11, 1)
DAY_UNITS = [Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.MONTHS]
TBILISI = Calendar().tz
LONGEST = {Unit.WORKING_DAYS: 25, Unit.CALENDAR_DAYS: 45, Unit.MONTHS: 3, Unit.HOURS: 96}

days = st.integers(0, 100).map(lambda n: FIRST + timedelta(days=n))
hours = st.integers(7, 20).map(time)
some_days = st.sets(st.integers(0, 220).map(lambda n: FIRST + timedelta(days=n)), max_size=25)
units = st.sampled_from(DAY_UNITS)


@st.composite
def calendars(draw) -> Calendar:
    """A calendar with random holidays, extra days off and worked days off."""
    holidays, extra, worked = draw(some_days), draw(some_days), draw(some_days)
    return Calendar(dict.fromkeys(holidays, {}), dict.fromkeys(extra, {}), dict.fromkeys(worked, {}))


@st.composite
def term_lengths(draw, in_hours: bool) -> Term:
    """A length of time that fits a clock in hours, or one in days."""
    unit = Unit.HOURS if in_hours else draw(units)
    return Term(draw(st.integers(1, LONGEST[unit])), unit)


@st.composite
def terms(draw, in_hours: bool | None = None) -> Terms:
    """Any terms that can be counted, sensible or not."""
    in_hours = draw(st.booleans()) if in_hours is None else in_hours
    length = draw(term_lengths(in_hours))
    extension = None
    if draw(st.booleans()):
        more = draw(term_lengths(in_hours))
        extension = Extension(draw(st.sampled_from(ExtensionMode)), more.n, more.unit, draw(st.integers(1, 2)))
    return Terms(
        length.n,
        length.unit,
        cut_off=draw(st.none() | hours),
        nonworking_receipt=draw(st.sampled_from(NonworkingReceipt)),
        roll_if_nonworking=draw(st.booleans()),
        extension=extension,
        cap_rolls=draw(st.booleans()),
        cap_pauses=draw(st.booleans()),
        legal_limit=draw(st.none() | term_lengths(in_hours)),
    )


@st.composite
def moments(draw) -> datetime:
    """A moment of these months."""
    return datetime.combine(draw(days), draw(hours), TBILISI)


@st.composite
def pauses(draw) -> list[Fact]:
    """A pause with a key of its own, ended or still open."""
    began, key = draw(moments()), draw(st.text("abc", max_size=2))
    ended = began + timedelta(hours=draw(st.integers(0, 600)))
    return [Fact(FactKind.PAUSED, began, {"key": key}), Fact(FactKind.RESUMED, ended, {"key": key})][
        : draw(st.integers(1, 2))
    ]


@st.composite
def histories(draw, endings: bool = True) -> list[Fact]:
    """The facts of one case: received, pauses, extensions and, if wanted, edits, endings and reopenings."""
    facts = [Fact(FactKind.RECEIVED, draw(moments()))]
    for pair in draw(st.lists(pauses(), max_size=4)):
        facts += pair
    for at, chosen in draw(st.lists(st.tuples(moments(), st.none() | days), max_size=3)):
        facts.append(Fact(FactKind.EXTENDED, at, {"until": chosen.isoformat()} if chosen else {}))
    if not endings:
        return facts
    for at in draw(st.lists(moments(), max_size=2)):
        facts.append(Fact(FactKind.RECEIVED_EDITED, at, {"received_at": draw(moments()).isoformat()}))
    kinds = st.sampled_from([FactKind.ANSWERED, FactKind.FORWARDED, FactKind.REOPENED, FactKind.REGISTERED])
    return facts + [Fact(draw(kinds), at) for at in draw(st.lists(moments(), max_size=3))]


@st.composite
def cases(draw, most_extensions: int = 2) -> Case:
    """A case for the simulation: extensions after the event day, pauses anywhere."""
    unit = draw(units)
    lengths = st.integers(0, 30).map(lambda n: timedelta(days=n))
    case = Case(
        received=draw(days),
        received_at=draw(hours),
        n=draw(st.integers(1, LONGEST[unit])),
        unit=unit.value,
        off=draw(some_days),
        worked=draw(some_days),
        pauses=[(began, began + draw(lengths)) for began in draw(st.lists(days, max_size=4))],
        extension_n=draw(st.integers(1, LONGEST[unit])),
        cut_off=draw(st.none() | hours),
        same_day=draw(st.booleans()),
    )
    offsets = draw(st.lists(st.integers(0, 60), max_size=most_extensions))
    case.extensions = [case.event_day() + timedelta(days=n) for n in offsets]
    return case
