"""What a citizen sees once a case is registered: number, due date and why, code, and the receipt for paper."""

from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from eservices.register import links, tracking
from eservices.register.catalogue import general_files, read_answers
from eservices.register.deadlines.wording import describe_all, summary
from eservices.register.models import Case
from eservices.register.nameless import is_signal

from . import drafts, presentation
from .models import Draft, ServicePage
from .person import PersonRules


def confirmation(request: HttpRequest, page: ServicePage, token: UUID) -> HttpResponse:
    """Open to whoever has its address for a day; then number and code are asked for."""
    return _show(request, page, token, "apply/confirmation.html")


def receipt(request: HttpRequest, page: ServicePage, token: UUID) -> HttpResponse:
    """The same on one sheet of A5."""
    return _show(request, page, token, "apply/receipt.html")


def _show(request: HttpRequest, page: ServicePage, token: UUID, template: str) -> HttpResponse:
    draft = drafts.find(token, page.service)
    if draft is None:
        raise Http404
    if draft.case is None:
        return redirect(page.address("apply", token, request=request))
    if not draft.confirmation_is_open:
        template = "apply/confirmation_closed.html"
    response = render(request, template, _context(request, page, draft, draft.case))
    response["Cache-Control"] = "private, no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def _context(request: HttpRequest, page: ServicePage, draft: Draft, case: Case) -> dict[str, Any]:
    ledger, files = case.get_ledger(), list(case.attachments.filter(message=None, internal=False))
    signal = is_signal(case)
    return {
        "page": page,
        "place": f"sent/{draft.token}/",
        "case": case,
        "service": case.version.title(),
        "number": case.number,
        "signal": signal,
        "nameless": PersonRules.of(case.version).nameless,
        "code": tracking.code_of(case),
        "follow_url": reverse("follow:case", args=[tracking.link_token(case)]),
        "follow_address": readable(links.follow_page(case)),
        "qr": qr_code(links.follow_link(case)),
        "due": ledger.due_date,
        "ledger": describe_all(ledger.steps),
        "reason": summary(ledger),
        "next_steps": presentation.next_steps(case.version, promised=not signal),
        "appeal": "" if signal else case.version.text("appeal"),
        "files": general_files(files),
        "asked_for": [answer for answer in read_answers(case.version, case.answers, files=files) if answer.files],
        "receipt_url": page.address("sent", draft.token, "receipt", request=request),
        "sent_url": page.address("sent", draft.token, request=request),
    }


def readable(address: str) -> str:
    """An address as people type it, without the scheme."""
    parts = urlsplit(address)
    return f"{parts.netloc}{parts.path}".rstrip("/")


def qr_code(address: str) -> SafeString:
    """The address as a QR code: SVG without styles, black on white whatever the scheme."""
    code = segno.make(address, error="m", micro=False)
    return mark_safe(code.svg_inline(border=1, omitsize=True, svgclass="qr", lineclass=None))
