"""When the answer would come to something that City Hall gets at a given moment, why, and what could change that."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from eservices.register import calendars
from eservices.register.catalogue import IfNotFixed, Registration
from eservices.register.deadlines import Calendar, Fact, FactKind, Ledger, Start, Terms, ledger, milestones
from eservices.register.deadlines.spelling import length, spell
from eservices.register.deadlines.wording import describe_all, summary
from eservices.register.models import ServiceVersion

from .presentation import Item


@dataclass(frozen=True)
class AnswerDate:
    """What the answer-date page shows. `due` is a day, or a moment where the term is in hours.

    `limit` is the law's own last day where the service promises less, else None.
    """

    title: str
    received: datetime
    due: date | datetime
    day: date
    reason: str
    ledger: list[dict[str, Any]]
    limit: date | datetime | None = None
    limit_ledger: list[dict[str, Any]] = field(default_factory=list)
    at_once: bool = False
    changes: list[Item] = field(default_factory=list)


def answer_date(version: ServiceVersion, received: datetime) -> AnswerDate:
    """The due date by today's version and calendar, in the active language: one query."""
    terms, calendar = version.parsed_terms(), calendars.load(version.jurisdiction)
    found = ledger(terms, [Fact(FactKind.RECEIVED, received)], calendar)
    two_clocks = terms.legal_limit is not None and found.limit != found.due
    return AnswerDate(
        title=version.title(),
        received=received,
        due=found.due,
        day=found.due_date,
        reason=summary(found),
        ledger=describe_all(found.steps),
        limit=found.limit if two_clocks else None,
        limit_ledger=describe_all(found.limit_steps) if two_clocks else [],
        at_once=version.parsed_rules().immediate_expected,
        changes=_changes(version, terms, found, calendar, received),
    )


def _changes(
    version: ServiceVersion, terms: Terms, found: Ledger, calendar: Calendar, received: datetime
) -> list[Item]:
    told = [
        _registration(version, terms),
        _deficiency(version, terms),
        _extension(terms, found, calendar, received),
        _urgent(version),
        _forwarding(terms, found, calendar),
        Item(
            _("A new day off"),
            _("If the government declares a day off, the date is counted anew and moves with it."),
            "calendar",
        ),
    ]
    return [item for item in told if item]


def _registration(version: ServiceVersion, terms: Terms) -> Item | None:
    if terms.start != Start.REGISTERED or version.parsed_rules().registration != Registration.BY_CLERK:
        return None
    text = _("The term begins when the registry office has registered it. Here we count from the day you chose.")
    return Item(_("Registration"), text, "desk")


def _deficiency(version: ServiceVersion, terms: Terms) -> Item:
    rules = version.parsed_rules().deficiency
    told = [_("We write to you what is missing, and until when you can send it.")]
    if shortest := terms.deficiency_min:
        text = _("We write to you what is missing. To send it you have %(length)s or more.")
        told = [text % {"length": length(shortest.n, shortest.unit)}]
    told.append(_("The clock stands still while we wait.") if rules.pauses else _("The clock goes on meanwhile."))
    if rules.if_not_fixed == IfNotFixed.UNCONSIDERED:
        told.append(_("If it does not come in time, your case is left without consideration."))
    else:
        told.append(_("If it does not come in time, we decide on what there is."))
    return Item(_("Something is missing"), " ".join(told), "paperclip")


def _extension(terms: Terms, found: Ledger, calendar: Calendar, received: datetime) -> Item:
    rule = terms.extension
    if rule is None:
        return Item(_("More time"), _("This term cannot be extended."), "clock")
    furthest = ledger(terms, [Fact(kind, received) for kind in (FactKind.RECEIVED, FactKind.EXTENDED)], calendar).due
    told_by = milestones(terms, found, calendar).get("notify_extension")
    text = ngettext(
        "We may extend the term once, up to %(day)s.",
        "We may extend the term up to %(n)d times, the first time up to %(day)s.",
        rule.max_times,
    ) % {"n": rule.max_times, "day": spell(furthest)}
    notice = (
        _("You are told why by %(day)s.") % {"day": spell(told_by)}
        if told_by
        else _("You are told why before it ends.")
    )
    return Item(_("More time"), f"{text} {notice}", "clock")


def _urgent(version: ServiceVersion) -> Item | None:
    urgent = version.parsed_rules().urgent
    if urgent is None:
        return None
    text = _("In an urgent matter the term is shorter: %(length)s.")
    if urgent.needs_reason:
        text = _("In an urgent matter the term is shorter: %(length)s. Say in your letter why it is urgent.")
    return Item(_("It is urgent"), text % {"length": length(urgent.n, urgent.unit)}, "flag")


def _forwarding(terms: Terms, found: Ledger, calendar: Calendar) -> Item | None:
    by = milestones(terms, found, calendar).get("forward")
    if by is None:
        return None
    text = _("If another body is competent, we pass it on by %(day)s and tell you. That body counts its own term.")
    return Item(_("Not our competence"), text % {"day": spell(by)}, "forward")
