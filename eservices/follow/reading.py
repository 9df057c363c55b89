"""Everything the citizen's page of a case shows, ready for its template."""

from datetime import date, datetime
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from eservices.register import catalogue, history
from eservices.register.appeals import appeal_text
from eservices.register.choices import Direction, Status
from eservices.register.deadlines.wording import describe_all
from eservices.register.models import Attachment, Case, Message
from home.pages.templatetags.look_tags import file_type

from .authors import Authors
from .masking import mask_email, mask_phone, mask_text

_STATES = {"done": "done", "now": "now", "to_come": "next"}
_ICONS = {"gold": "eye", "ok": "check", "red": "warning", "ended": "check"}


def contents(case: Case, token: str) -> dict[str, Any]:
    """case, wording, icon, explanation, events, messages, ledger, clock, contacts, answers, files."""
    wording, authors = history.where_it_stands(case), Authors(case)
    files = list(case.attachments.filter(message=None, internal=False))
    return {
        "case": case,
        "wording": wording,
        "icon": _ICONS[wording.tone],
        "explanation": explain(case),
        "service": case.version.title(),
        "events": [_event(line) for line in history.for_citizen(case)],
        "messages_of_case": [_message(message, token, authors) for message in history.messages_of(case)],
        "ledger": describe_all(case.get_ledger().steps),
        "clock": _clock(case) if case.is_open else None,
        "appeal": appeal_text(case),
        "contacts": _contacts(case),
        "answers": [(answer.label, _value(case, answer, token)) for answer in _answers(case, files)],
        "files": [_file(file, token) for file in catalogue.general_files(files)],
        "token": token,
    }


def _answers(case: Case, files: list[Attachment]) -> list[catalogue.Answer]:
    return catalogue.read_answers(case.version, case.answers, files=files)


def _value(case: Case, answer: catalogue.Answer, token: str) -> SafeString:
    """The words of an answer; of an attachment asked for, links to its files."""
    if not answer.files:
        return own_words(case, answer.text)
    links = ((reverse("follow:file", args=[token, file.pk]), file.name) for file in answer.files)
    return format_html_join(mark_safe("<br>"), '<a href="{}">{}</a>', links)


def own_words(case: Case, text: str) -> SafeString:
    """What was written in the case, marked with its language: the page around it may speak another."""
    return format_html('<span lang="{}">{}</span>', case.language, text)


def explain(case: Case) -> str:
    """One sentence in plain words on where the case is now."""
    words = {"department": str(case.department)}
    if case.status == Status.ANNULLED:
        return _("The registration is annulled.")
    if not case.is_open:
        return _("The case is closed. What we decided stands below.")
    if case.asked_at:
        return _("%(department)s asked you a question. Please answer it below.") % words
    if case.is_overdue:
        return _("The answer is late. %(department)s is working on it; you may already complain.") % words
    return _("%(department)s is dealing with it.") % words


def _event(line: history.Line) -> dict[str, str]:
    moment = line.at if isinstance(line.at, datetime) else None
    day: date = timezone.localtime(moment).date() if moment else line.at
    return {
        "state": _STATES[line.state],
        "date": _day(day),
        "time": date_format(timezone.localtime(moment), "H:i") if moment else "",
        "title": line.title,
        # What was written stands in the messages below; the timeline says that it was.
        "text": "" if line.kind in ("asked", "replied", "answered", "forwarded", "closed", "annulled") else line.detail,
    }


def _day(day: date) -> str:
    """A day as the page shows it; the year only where it is not this one."""
    return date_format(day, "j E" if day.year == timezone.localdate().year else "j E Y")


def _message(message: Message, token: str, authors: Authors) -> dict[str, Any]:
    own = message.direction == Direction.FROM_CITIZEN
    moment = timezone.localtime(message.at)
    return {
        "author": _("You") if own else str(authors.of(message)),
        "when": f"{_day(moment.date())}, {date_format(moment, 'H:i')}",
        "text": own_words(message.case, message.text) if message.text else _("Files"),
        "own": own,
        "files": [_file(file, token) for file in message.attachments.all()],
    }


def _file(file: Attachment, token: str) -> dict[str, Any]:
    url = reverse("follow:file", args=[token, file.pk])
    return {"url": url, "title": file.name, "type": file_type(file.name), "size": file.size}


def _clock(case: Case) -> dict[str, Any]:
    start, today = timezone.localdate(case.received_at), timezone.localdate()
    whole, left = max((case.due_on - start).days, 1), (case.due_on - today).days
    words = ngettext("%(days)d day left", "%(days)d days left", left) if left > 0 else _("Due today")
    if left < 0:
        words = ngettext("%(days)d day late", "%(days)d days late", -left)
    run = min(100, max(0, 100 * (today - start).days / whole))
    return {"start": start, "due": case.due_on, "run": run, "wording": words % {"days": abs(left)}, "late": left < 0}


def _contacts(case: Case) -> list[tuple[str, str]]:
    rows = [
        (_("Name"), case.organisation or case.applicant_name),
        (_("E-mail"), mask_email(case.email)),
        (_("Phone"), mask_phone(case.phone)),
        (_("Address"), mask_text(case.address)),
        (_("Answer"), case.get_answer_by_display()),
    ]
    return [(label, str(value)) for label, value in rows if value]
