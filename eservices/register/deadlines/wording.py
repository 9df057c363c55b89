"""The steps of a ledger in plain words, in the active language, for citizen and officer alike."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .ledger import Ledger
from .spelling import length, list_days, list_days_off, name_day_off, pause_length, spell, spell_day
from .step import Point, Step
from .terms import Unit
from .urgency import Urgency

Words = tuple[str, str]


def describe(step: Step) -> Words:
    """Return a short title and one or two whole sentences that explain a step.

    They stand beside the step's own date and do not repeat it; days of its year are named without the year.
    """
    return _WORDINGS[step.code](step, step.params)


def describe_all(steps: tuple[Step, ...]) -> list[dict[str, Any]]:
    """Return the steps ready for a template: title, detail, date in words, whether the date moved, and the step.

    A date has its year where it is not that of the last step, beside whose date the list stands.
    """
    lines = []
    for step in steps:
        (title, detail), day = describe(step), spell(step.date, steps[-1].date)
        lines.append({"title": title, "detail": detail, "date": day, "moved": bool(step.change), "step": step})
    return lines


def summary(ledger: Ledger) -> str:
    """Return the whole ledger as one line: the term, what moved it, the due date."""
    told = [part for step in ledger.steps if (part := _brief(step, ledger.due))]
    return _("%(reasons)s → %(due)s") % {"reasons": "; ".join(told), "due": spell(ledger.due)}


def days_left(urgency: Urgency) -> str:
    """Return the days left in words, in working days: "3 working days left", "Due today", "2 working days late"."""
    days = abs(urgency.working_days)
    if urgency.code == "overdue":
        late = ngettext("%(n)d working day late", "%(n)d working days late", days) % {"n": days}
        return late if days else _("Late")
    if urgency.code == "left":
        left = ngettext("%(n)d working day left", "%(n)d working days left", days) % {"n": days}
        return left if days else _("Due on a day off")
    fixed = {
        "today": _("Due today"),
        "paused": _("The clock stands still"),
        "done": _("Finished in time"),
        "done_late": _("Finished late"),
    }
    return fixed[urgency.code]


def _received(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("Received on %(at)s. The day of receipt itself is not counted.")
    if isinstance(step.date, datetime):
        text = _("Received on %(at)s. The term is counted by the hour from this moment.")
    return _("Received"), text % {"at": spell(params["at"], step.date)}


def _received_edited(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("The date of receipt was corrected on %(edited)s: %(at)s instead of %(before)s.")
    words = {name: spell(params[name], step.date) for name in ("at", "before")}
    return _("Date of receipt corrected"), text % {"edited": spell_day(params["edited"], step.date), **words}


def _registered(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("This term starts when the case is registered: %(at)s.")
    return _("Registered"), text % {"at": spell(params["at"], step.date)}


def _after_cut_off(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("What comes after %(cut_off)s counts as received on the next working day.")
    return _("After office hours"), text % {"cut_off": params["cut_off"]}


def _nonworking_receipt(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("%(off)s is a day off, so it counts as received on the next working day.")
    return _("Received on a day off"), text % {"off": name_day_off(params, step.date)}


def _term(step: Step, params: Mapping[str, Any]) -> Words:
    notes = {
        Unit.WORKING_DAYS: _("%(length)s after %(start)s. Saturdays and Sundays are not counted."),
        Unit.CALENDAR_DAYS: _("%(length)s after %(start)s. Every day is counted."),
        Unit.MONTHS: _("%(length)s after %(start)s: to the same day of the month, or to its last."),
        Unit.HOURS: _("%(length)s after %(start)s, without a stop."),
    }
    return _("Term"), notes[Unit(params["unit"])] % _term_words(params, step.date)


def _days_off(step: Step, params: Mapping[str, Any]) -> Words:
    return _("Holidays"), " ".join([*_skipped(step, params), *_worked(step, params)])


def _paused(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("From %(start)s to %(end)s we waited for what was missing. Added: %(length)s.")
    if not params["n"]:
        text = _("From %(start)s to %(end)s we waited for what was missing. Only days off passed, so nothing is added.")
    words = {"start": spell(params["from"], step.date), "end": spell(params["to"], step.date), "length": _pause(params)}
    return _("Clock stood still"), " ".join([text % words, *_skipped(step, params)])


def _paused_open(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("Since %(start)s we have been waiting for what is missing. The due date moves on by as long as we wait.")
    return _("Clock stands still"), text % {"start": spell(params["from"], step.date)}


def _extended(step: Step, params: Mapping[str, Any]) -> Words:
    if params["until"]:
        text = _("The term was extended to a day that was told to you.")
    elif params["mode"] == "total":
        text = _("The term was extended to %(length)s in all, counted from the start.")
    else:
        text = _("The term was extended by %(length)s, counted from the due date before.")
    words = {"length": length(params["n"], params["unit"])}
    return _("Term extended"), " ".join([text % words, *_skipped(step, params)])


def _rolled(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("The term would end on a day off, %(off)s, so it ends on the next working day.")
    return _("Ends on a working day"), text % {"off": name_day_off(params, step.date)}


def _limited(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("The law allows no more than %(length)s.")
    return _("Legal limit"), text % {"length": length(params["n"], params["unit"])}


def _reopened(step: Step, params: Mapping[str, Any]) -> Words:
    text = _("The case was reopened on %(at)s. The term is counted anew.")
    return _("Reopened"), text % {"at": spell(params["at"], step.date)}


def _not_counted(step: Step, params: Mapping[str, Any]) -> Words:
    reasons = {
        "too_late": _("An entry of %(at)s does not move the due date: the term had already ended."),
        "used_up": _("An extension of %(at)s does not count: the term may not be extended again."),
        "not_allowed": _("An extension of %(at)s does not count: this service knows no extension."),
        "after_end": _("An entry of %(at)s does not move the due date: the case was already finished."),
        "cancelled": _("An entry of %(at)s was taken back and does not count."),
    }
    return _("Not counted"), reasons[params["reason"]] % {"at": spell(params["at"], step.date)}


_WORDINGS: dict[str, Callable[[Step, Mapping[str, Any]], Words]] = {
    "received": _received,
    "received_edited": _received_edited,
    "registered": _registered,
    "after_cut_off": _after_cut_off,
    "nonworking_receipt": _nonworking_receipt,
    "term": _term,
    "days_off": _days_off,
    "paused": _paused,
    "paused_open": _paused_open,
    "extended": _extended,
    "rolled": _rolled,
    "limited": _limited,
    "reopened": _reopened,
    "not_counted": _not_counted,
}


def _skipped(step: Step, params: Mapping[str, Any]) -> list[str]:
    """Say which weekdays were off, in no or one sentence."""
    off = params.get("off")
    if not off:
        return []
    text = ngettext(
        "%(days)s is not a working day and does not count.", "%(days)s do not count as working days.", len(off)
    )
    return [text % {"days": list_days_off(off, step.date)}]


def _worked(step: Step, params: Mapping[str, Any]) -> list[str]:
    """Say which days off were worked, in no or one sentence."""
    worked = params.get("worked")
    if not worked:
        return []
    text = ngettext("%(days)s was worked, and so it counts.", "%(days)s were worked, and so they count.", len(worked))
    return [text % {"days": list_days(worked, step.date)}]


def _pause(params: Mapping[str, Any]) -> str:
    return pause_length(params["n"], params["unit"])


def _brief(step: Step, near: Point) -> str:
    """Return a step in a few words for the one-line summary; empty for what a short reason does not need."""
    params = step.params
    briefs: dict[str, Callable[[], str]] = {
        "term": lambda: _("%(length)s after %(start)s") % _term_words(params, near),
        "days_off": lambda: _brief_days_off(params, near),
        "paused": lambda: _("waited %(length)s for what was missing") % {"length": _pause(params)},
        "paused_open": lambda: _("the clock stands still"),
        "extended": lambda: _("term extended"),
        "rolled": lambda: _("moved off a day off, %(off)s") % {"off": name_day_off(params, near)},
        "limited": lambda: _("legal limit"),
        "reopened": lambda: _("reopened"),
    }
    return briefs[step.code]() if step.code in briefs else ""


def _brief_days_off(params: Mapping[str, Any], near: Point) -> str:
    if params["off"]:
        return _("not counted: %(days)s") % {"days": list_days_off(params["off"], near)}
    return _("counted: %(days)s") % {"days": list_days(params["worked"], near)}


def _term_words(params: Mapping[str, Any], near: Point) -> dict[str, str]:
    return {"length": length(params["n"], params["unit"]), "start": spell(params["from"], near)}
