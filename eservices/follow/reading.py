"""Everything the citizen's page of a case shows, ready for its template."""

from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from eservices.register import catalogue, history
from eservices.register.appeals import DECISIONS, appeal_text
from eservices.register.choices import Direction, EventKind
from eservices.register.deadlines.wording import describe_all
from eservices.register.models import Attachment, Case, Message
from eservices.register.nameless import is_signal
from home.pages.templatetags.look_tags import file_type

from .authors import Authors
from .clock import clock_of
from .explaining import explain, last_words
from .masking import mask_email, mask_phone, mask_text
from .missing import missing_in
from .options import may_withdraw, reopen_until
from .timeline import day_of, events_of

_ICONS = {"gold": "eye", "ok": "check", "red": "warning", "ended": "check"}
_OWN_ICONS = {"waiting_applicant": "pause", "ready_for_pickup": "desk", "extended": "clock"}


def contents(case: Case, token: str) -> dict[str, Any]:
    """case, wording, icon, explanation, reason (why it takes longer), missing, events, messages, due_label, ledger,
    clock, appeal, reopen_until, withdrawable, contacts, answers, files: all that the page shows."""
    signal, authors, ledger = is_signal(case), Authors(case), case.get_ledger()
    wording = history.where_it_stands(case, promised=not signal)
    messages, files = history.messages_of(case), list(case.attachments.filter(message=None, internal=False))
    return {
        "case": case,
        "wording": wording,
        "icon": _OWN_ICONS.get(wording.code) or _ICONS[wording.tone],
        "signal": signal,
        "explanation": explain(case, promised=not signal),
        "reason": _reason(case, wording.code),
        "missing": missing_in(case),
        "service": case.version.title(),
        "events": events_of(case, [message.text for message in messages]),
        "messages_of_case": [_message(message, token, authors) for message in messages],
        "due_label": _due_label(case, paused=wording.code == "waiting_applicant"),
        "ledger": describe_all(ledger.steps),
        "clock": clock_of(case, ledger) if case.is_open else None,
        "appeal": appeal_text(case) if case.is_open and not signal or case.result in DECISIONS else "",
        "reopen_until": reopen_until(case),
        "withdrawable": may_withdraw(case),
        "contacts": _contacts(case),
        "answers": [(answer.label, _value(case, answer, token)) for answer in _answers(case, files)],
        "files": [_file(file, token) for file in catalogue.general_files(files)],
        "token": token,
    }


def _reason(case: Case, code: str) -> SafeString | str:
    """Why the term was extended, in the words of who extended it."""
    text = last_words(case, EventKind.EXTENDED).get("text", "") if code == "extended" else ""
    return own_words(case, text) if text else ""


def _due_label(case: Case, *, paused: bool) -> str:
    if not case.is_open or case.is_overdue:
        return _("The answer was due by")
    return _("Our last day, as things stand") if paused else _("We answer no later than")


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


def _message(message: Message, token: str, authors: Authors) -> dict[str, Any]:
    own = message.direction == Direction.FROM_CITIZEN
    moment = timezone.localtime(message.at)
    return {
        "author": _("You") if own else str(authors.of(message)),
        "when": f"{day_of(moment.date())}, {date_format(moment, 'H:i')}",
        "text": own_words(message.case, message.text) if message.text else _("Files"),
        "own": own,
        "files": [_file(file, token) for file in message.attachments.all()],
    }


def _file(file: Attachment, token: str) -> dict[str, Any]:
    url = reverse("follow:file", args=[token, file.pk])
    return {"url": url, "title": file.name, "type": file_type(file.name), "size": file.size}


def _contacts(case: Case) -> list[tuple[str, str]]:
    rows = [
        (pgettext("of the applicant", "Name"), case.organisation or case.applicant_name),
        (_("E-mail"), mask_email(case.email)),
        (_("Phone"), mask_phone(case.phone)),
        (_("Address"), mask_text(case.address)),
        (_("Answer"), case.get_answer_by_display()),
    ]
    return [(label, str(value)) for label, value in rows if value]
