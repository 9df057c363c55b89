"""One or two sentences in plain words on where a case is now; for the citizen, in every state there is."""

from django.utils.translation import gettext as _

from eservices.register.appeals import explained_text
from eservices.register.catalogue import IfNotFixed
from eservices.register.choices import Clock, Dispatch, EventKind, Result, Status
from eservices.register.deadlines.spelling import spell
from eservices.register.models import Case

_ENDINGS = {
    Result.WITHDRAWN: lambda case: _("You withdrew it. Nobody works on it any more, and no answer will come."),
    Result.REFUSED: lambda case: _("We refused it. The reasons stand below, and how you can appeal."),
    Result.PARTLY: lambda case: _("We granted a part of it. What we decided and why stands below."),
    Result.FORWARDED: lambda case: _forwarded(case),
    Result.UNCONSIDERED: lambda case: _("It was left without consideration. The reason stands below."),
}


def explain(case: Case, *, promised: bool = True) -> str:
    """What goes on, who does it, and what comes next; no day where no answer is `promised`."""
    if case.status == Status.ANNULLED:
        return _("The registration is annulled.")
    if not case.is_open:
        return " ".join(filter(None, [_ended(case), explained_text(case)]))
    if case.status == Status.RECEIVED:
        return _(
            "It has reached us. The registry office looks at it and then registers it; we write to you when it does."
        )
    if promised:
        return _waiting(case) or _at_work(case)
    return _waiting(case) or _("%(department)s is dealing with it.") % {"department": str(case.department)}


def last_words(case: Case, kind: EventKind) -> dict:
    """What was written in the newest event of a kind; nothing where there is none, or it was erased."""
    event = case.events.filter(kind=kind).select_related("text").order_by("seq").last()
    return event.words if event else {}


def consequence(case: Case) -> str:
    """What follows when what is missing does not come in time, by the service's rule."""
    if case.version.parsed_rules().deficiency.if_not_fixed == IfNotFixed.UNCONSIDERED:
        return _("If it does not come in time, your case is left without consideration.")
    return _("If it does not come in time, we decide on what there is.")


def _ended(case: Case) -> str:
    if case.dispatch == Dispatch.READY:
        return _(
            "The answer is ready. Please pick it up at the service centre, and bring a document that shows who you are."
        )
    if case.dispatch == Dispatch.HANDED_OVER:
        return _("The answer was handed over at the service centre. It stands below as well.")
    tell = _ENDINGS.get(Result(case.result))
    return tell(case) if tell else _("The case is closed. What we decided stands below.")


def _forwarded(case: Case) -> str:
    body = last_words(case, EventKind.FORWARDED).get("body")
    if not body:
        return _("Another body is competent. We passed it on, and that body answers you.")
    return _("Another body is competent: %(body)s. We passed it on, and that body answers you.") % {"body": body}


def _waiting(case: Case) -> str:
    """What the case waits for, when it is the citizen's turn; else empty."""
    words = {"department": str(case.department)}
    if case.waits_for_applicant and case.clock == Clock.PAUSED:
        return _("Something is missing, and our clock stands still. Please send it below.")
    if case.waits_for_applicant:
        return _("Something is missing. Our clock goes on, so please send it below soon.")
    if case.asked_at:
        return _("%(department)s asked you a question. Please answer it below.") % words
    return ""


def _at_work(case: Case) -> str:
    words = {"department": str(case.department), "due": spell(case.get_ledger().due)}
    if case.is_overdue:
        return _("The answer is late. %(department)s is working on it; you may already complain.") % words
    if case.status in (Status.ENDORSING, Status.SIGNING):
        return _("The answer is being prepared: it is written, and somebody else looks at it before it is signed.")
    if case.urgent:
        return _("%(department)s is dealing with it as urgent: the answer comes by %(due)s.") % words
    if case.clock == Clock.EXTENDED:
        return _("%(department)s needs more time: the answer comes by %(due)s.") % words
    if case.reopened:
        return _("You told us that it is not solved. %(department)s is dealing with it again, by %(due)s.") % words
    return _("%(department)s is dealing with it.") % words
