"""A change of a working calendar on its way: proposed, shown, confirmed, numbered; `recomputing` carries it out."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from backstage.queue import enqueue

from .models import CalendarChange, CalendarDay, Case, JournalYear
from .models.case import CaseQuerySet

JOB = "register.calendar"
KEPT_UNCONFIRMED = timedelta(days=1)
State = CalendarChange.State


class Outdated(Exception):
    """Somebody changed the day since the change was proposed; the text says so."""


def day_now(jurisdiction: str, day: date) -> dict[str, Any]:
    """What the calendar says of a day: {"kind", "names", "source"}, or nothing for an ordinary day."""
    found = CalendarDay.objects.filter(jurisdiction=jurisdiction, day=day).values("kind", "names", "source").first()
    return dict(found or {})


def propose(jurisdiction: str, day: date, after: dict[str, Any], *, actor: Any) -> CalendarChange:
    """Write down what a day would become (nothing: an ordinary day); the calendar itself stays as it is."""
    CalendarChange.objects.filter(number=None, created_at__lt=timezone.now() - KEPT_UNCONFIRMED).delete()
    return CalendarChange.objects.create(
        jurisdiction=jurisdiction, day=day, before=day_now(jurisdiction, day), after=after, actor=actor
    )


def confirm(change: CalendarChange, *, actor: Any) -> CalendarChange:
    """Write the day, number the change and have it carried out; confirmed twice, it is done once.

    Outdated says why not: somebody changed the day, or the preview is so old that it was thrown away.
    """
    with transaction.atomic():
        hold_registrations()
        current = CalendarChange.objects.select_for_update().filter(pk=change.pk).first()
        if current is None:
            raise Outdated(_("The calendar was changed by somebody else in the meantime. Look at it again."))
        if current.state in (State.RUNNING, State.DONE):
            return current
        day, shown = current.day, current.state == State.SHOWN
        if day is None or not shown or day_now(current.jurisdiction, day) != current.before:
            raise Outdated(_("The calendar was changed by somebody else in the meantime. Look at it again."))
        _write_day(current, day)
        current.actor = actor
        return begin(current)


def begin(change: CalendarChange) -> CalendarChange:
    """Number a change whose days are written in this transaction, and ask the worker to carry it out."""
    hold_registrations()
    change.number, change.state = newest_version(change.jurisdiction) + 1, State.RUNNING
    change.done = change.moved = change.reached = 0
    change.sample, change.total = [], touched_by(change).count()
    open_cases = may_be_touched_by(change).exists()
    if not open_cases:
        change.state, change.finished_at = State.DONE, timezone.now()
    change.save()
    if open_cases:
        go_on_later(change)
    return change


def newest_version(jurisdiction: str) -> int:
    """The number of the newest version of a calendar; 0 before the first."""
    return CalendarChange.objects.filter(jurisdiction=jurisdiction).aggregate(last=Max("number"))["last"] or 0


def go_on_later(change: CalendarChange) -> None:
    """A row for the worker."""
    enqueue(JOB, {"change": change.pk}, key=str(change.pk))


def touched_by(change: CalendarChange) -> CaseQuerySet:
    """Open cases on which the change can bear; many days at once bear on all.

    A term looks at no day before the receipt and at none after its end, the law's end included.
    """
    cases = may_be_touched_by(change)
    if change.day is None:
        return cases
    not_over = Q(due_on__gte=change.day) | Q(ledger__limit__gte=change.day.isoformat())
    return cases.filter(not_over, received_at__lt=_end_of(change.day))


def may_be_touched_by(change: CalendarChange) -> CaseQuerySet:
    """All open cases of the country: a step in hand, not committed yet, may move any of them across the day."""
    return Case.objects.open().filter(version__jurisdiction=change.jurisdiction)


def touches(change: CalendarChange, case: Case) -> bool:
    """The same as `touched_by` for one case, as it was read under its lock."""
    if change.day is None:
        return True
    over = case.due_on < change.day and case.ledger["limit"] < change.day.isoformat()
    return not over and case.received_at < _end_of(change.day)


def _end_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min))


def hold_registrations() -> None:
    """A registration keeps its journal's counter until it is committed: with all of them in hand nobody counts
    with the old calendar any more."""
    list(JournalYear.objects.select_for_update().order_by("pk").values_list("pk", flat=True))


def _write_day(change: CalendarChange, day: date) -> None:
    if change.after:
        CalendarDay.objects.update_or_create(jurisdiction=change.jurisdiction, day=day, defaults=change.after)
    else:
        CalendarDay.objects.filter(jurisdiction=change.jurisdiction, day=day).delete()
