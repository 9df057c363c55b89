"""Which letter goes to the citizen at which step, in the language of the case. Sending is backstage's."""

from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from backstage.outgoing import queue_mail

from . import links, tracking
from .deadlines.wording import describe
from .models import Case, Message


def _send(case: Case, template: str, subject: str, context: dict[str, Any]) -> None:
    """Queue one letter with its plain-text twin; a citizen without e-mail gets none."""
    if not case.email:
        return
    context |= {"case": case, "subject": subject, "link": links.follow_link(case), "language": case.language}
    context["department"] = case.department.name_in(case.language)
    text = render_to_string(f"mail/{template}.txt", context)
    message = EmailMultiAlternatives(subject, text, settings.DEFAULT_FROM_EMAIL, [case.email])
    message.attach_alternative(render_to_string(f"mail/{template}.html", context), "text/html")
    queue_mail(message, reference=f"case:{case.pk}")


def registered(case: Case) -> None:
    """The receipt: number, date, due date and why, link and code."""
    with translation.override(case.language):
        steps = [describe(step) for step in case.get_ledger().steps]
        context = {"code": tracking.code_of(case), "steps": steps, "follow_page": links.follow_page(case)}
        context["service"] = case.version.title(case.language)
        _send(case, "registered", _("Registered: No. %(number)s") % {"number": case.number}, context)


def asked(case: Case, message: Message) -> None:
    """A question of the office, answered on the page behind the link."""
    with translation.override(case.language):
        subject = _("A question about No. %(number)s") % {"number": case.number}
        _send(case, "asked", subject, {"message": message})


def answered(case: Case, message: Message) -> None:
    """The answer, with where and until when it can be appealed."""
    with translation.override(case.language):
        subject = _("The answer to No. %(number)s") % {"number": case.number}
        _send(case, "answered", subject, {"message": message, "appeal": case.version.text("appeal", case.language)})


def forwarded(case: Case, message: Message, body: str) -> None:
    """Where the case went, and why."""
    with translation.override(case.language):
        subject = _("No. %(number)s was forwarded") % {"number": case.number}
        _send(case, "forwarded", subject, {"message": message, "body": body})


def closed(case: Case, message: Message) -> None:
    """With which result the case ended, and how to object."""
    with translation.override(case.language):
        subject = _("No. %(number)s was closed") % {"number": case.number}
        context = {"message": message, "appeal": case.version.text("appeal", case.language)}
        _send(case, "closed", subject, context)


def annulled(case: Case, message: Message) -> None:
    """The registration was made in error; the reason is told."""
    with translation.override(case.language):
        subject = _("The registration of No. %(number)s was annulled") % {"number": case.number}
        _send(case, "annulled", subject, {"message": message})


def code_reissued(case: Case) -> None:
    """The new code; the old one is dead."""
    with translation.override(case.language):
        subject = _("A new code for No. %(number)s") % {"number": case.number}
        _send(case, "code_reissued", subject, {"code": tracking.code_of(case)})
