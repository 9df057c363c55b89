"""One letter to the citizen: its words from a template, in the language of the case, queued for sending."""

from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from backstage.outgoing import queue_mail

from .. import links
from ..deadlines.spelling import spell
from ..models import Case
from ..nameless import is_signal


def send(case: Case, template: str, subject: str, context: dict[str, Any]) -> None:
    """Queue one letter with its plain-text twin; a citizen without e-mail gets none.

    The caller has switched to the language of the case. `context` goes to templates/mail/<template>.html and .txt,
    with `signal`: who wrote without a name is promised no day.
    """
    if not case.email:
        return
    context |= {"case": case, "subject": subject, "link": links.follow_link(case), "language": case.language}
    context |= {"department": case.department.name_in(case.language), "signal": is_signal(case)}
    text = render_to_string(f"mail/{template}.txt", context)
    message = EmailMultiAlternatives(subject, text, settings.DEFAULT_FROM_EMAIL, [case.email])
    message.attach_alternative(render_to_string(f"mail/{template}.html", context), "text/html")
    queue_mail(message, reference=f"case:{case.pk}")


def due_of(case: Case) -> str:
    """The due date in words of the active language, with its hour where the term is in hours."""
    return spell(case.get_ledger().due)
