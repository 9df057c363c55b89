"""Letters about a registration: the receipt, a code replaced, a registration annulled."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from .. import links, tracking
from ..deadlines.wording import describe_all
from ..models import Case, Message
from .letter import send


def received(case: Case) -> None:
    """The receipt of what the registry office has yet to register: provisional number, due date, link and code."""
    with translation.override(case.language):
        context: dict[str, Any] = {"code": tracking.code_of(case), "follow_page": links.follow_page(case)}
        context["service"] = case.version.title(case.language)
        send(case, "received", _("Received: No. %(number)s") % {"number": case.number}, context)


def registered(case: Case, provisional: str = "") -> None:
    """The receipt: number, date, due date and why, link and code; and the number that it had before."""
    with translation.override(case.language):
        steps = describe_all(case.get_ledger().steps)
        context: dict[str, Any] = {"code": tracking.code_of(case), "follow_page": links.follow_page(case)}
        context |= {"service": case.version.title(case.language), "provisional": provisional, "steps": steps}
        send(case, "registered", _("Registered: No. %(number)s") % {"number": case.number}, context)


def annulled(case: Case, message: Message) -> None:
    """The registration was made in error; the reason is told."""
    with translation.override(case.language):
        subject = _("The registration of No. %(number)s was annulled") % {"number": case.number}
        send(case, "annulled", subject, {"message": message})


def code_reissued(case: Case) -> None:
    """The new code; the old one is dead."""
    with translation.override(case.language):
        subject = _("A new code for No. %(number)s") % {"number": case.number}
        send(case, "code_reissued", subject, {"code": tracking.code_of(case)})
