"""A change of the calendar in words: what the day is and becomes, and which cases move by how many days."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from eservices.register import access
from eservices.register.choices import DayKind
from eservices.register.deadlines.spelling import spell
from eservices.register.models import CalendarChange
from eservices.register.texts import in_language


@dataclass(frozen=True)
class MovedCase:
    """One line of the list; `pk` is empty for a reader who may not open the case."""

    number: str
    before: str
    after: str
    by: str
    pk: int | None


def what_it_is(day: date | None, state: dict[str, Any]) -> str:
    """A day in words: "public holiday: Saint George's Day", "working day", "weekend"."""
    if state:
        kind, name = DayKind(state["kind"]).label, in_language(state.get("names", {}))
        return _("%(kind)s: %(name)s") % {"kind": kind, "name": name} if name else str(kind)
    if day is None:
        return ""
    return _("weekend") if day.weekday() >= 5 else _("working day")


def moved_cases(change: CalendarChange, reader: Any) -> list[MovedCase]:
    """The cases kept as examples, the first fifty; numbers only lead to cases the reader may open."""
    ids = [row["case"] for row in change.sample]
    open_to_reader = set(access.visible_to(reader).filter(pk__in=ids).values_list("pk", flat=True)) if ids else set()
    return [_read(row, row["case"] in open_to_reader) for row in change.sample]


def _read(row: dict[str, Any], may_open: bool) -> MovedCase:
    days = (date.fromisoformat(row["to"]) - date.fromisoformat(row["from"])).days
    later = ngettext("%(n)d day later", "%(n)d days later", days)
    earlier = ngettext("%(n)d day earlier", "%(n)d days earlier", -days)
    by = (later if days > 0 else earlier) % {"n": abs(days)}
    return MovedCase(row["number"], spell(row["from"]), spell(row["to"]), by, row["case"] if may_open else None)
