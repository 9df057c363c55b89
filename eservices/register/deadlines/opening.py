"""The event day: when a case counts as received, after corrections, the cut-off hour and days off."""

from datetime import UTC, date, datetime

from .calendar import Calendar
from .chain import Chain
from .facts import Fact, FactKind
from .step import Point
from .terms import NonworkingReceipt, Start, Terms, Unit


def open_round(openings: list[Fact], terms: Terms, chain: Chain) -> Point:
    """Add the steps up to the event day (domain 1.5 rule 1) and return it; for hours, the exact moment."""
    moment = _event(openings, terms, chain)
    if terms.unit is Unit.HOURS:
        return chain.last
    return _event_day(moment, terms, chain)


def _event(openings: list[Fact], terms: Terms, chain: Chain) -> datetime:
    """Follow the opening facts to the moment that counts, one step each."""
    first, *others = openings
    moment = chain.calendar.local(first.at)
    chain.move(first.kind.value, point_of(moment, terms, chain.calendar), at=moment.isoformat(timespec="minutes"))
    for fact in others:
        if fact.kind is FactKind.RECEIVED_EDITED:
            moment = _corrected(moment, fact, terms, chain)
    registered = next((fact for fact in others if fact.kind is FactKind.REGISTERED), None)
    if registered and terms.start is Start.REGISTERED:
        moment = chain.calendar.local(registered.at)
        chain.move("registered", point_of(moment, terms, chain.calendar), at=moment.isoformat(timespec="minutes"))
    return moment


def _corrected(before: datetime, edit: Fact, terms: Terms, chain: Chain) -> datetime:
    """Add the step of one edit of the received date and return the corrected moment."""
    moment = chain.calendar.read(edit.params["received_at"])
    told = {"at": moment, "before": before, "edited": chain.calendar.local(edit.at)}
    params = {name: value.isoformat(timespec="minutes") for name, value in told.items()}
    chain.move("received_edited", point_of(moment, terms, chain.calendar), **params)
    return moment


def _event_day(moment: datetime, terms: Terms, chain: Chain) -> date:
    """Apply the cut-off hour, then the rule for receipt on a day off."""
    calendar, day = chain.calendar, moment.date()
    if terms.cut_off and moment.time() > terms.cut_off:
        day = calendar.next_working(day, after=True)
        chain.move(
            "after_cut_off",
            day,
            at=moment.isoformat(timespec="minutes"),
            cut_off=terms.cut_off.isoformat(timespec="minutes"),
        )
    elif terms.nonworking_receipt is NonworkingReceipt.NEXT_WORKING_DAY and not calendar.is_working(day):
        reason = calendar.reason(day)
        day = calendar.next_working(day)
        chain.move("nonworking_receipt", day, **reason)
    return day


def point_of(moment: datetime, terms: Terms, calendar: Calendar) -> Point:
    """Return the day of a moment in the town's time zone, or the moment itself (UTC) for terms in hours."""
    if terms.unit is Unit.HOURS:
        return moment.astimezone(UTC)
    return calendar.local(moment).date()
