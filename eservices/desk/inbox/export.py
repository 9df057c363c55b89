"""A list of cases as CSV or XLSX: only what the person may see, and it is recorded who took it away."""

import re
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register import history
from eservices.register.models import AccessLog, Case
from eservices.register.models.case import CaseQuerySet

HEADINGS: dict[str, str | Promise] = {
    "number": _("Number"),
    "received": _("Received"),
    "due": _("Due date"),
    "status": _("Status"),
    "subject": _("Subject"),
    "service": _("Service"),
    "applicant": _("Applicant"),
    "department": _("Department"),
    "executor": _("Responsible person"),
    "closed": _("Closed"),
    "late": _("Answered late"),
}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what XML, and so XLSX, cannot hold


def row(case: Case) -> dict[str, Any]:
    """One case as a line of the sheet."""
    return {
        "number": case.number,
        "received": timezone.localtime(case.received_at).date(),
        "due": case.due_on,
        "status": str(history.where_it_stands(case).label),
        "subject": case.subject,
        "service": case.version.title(),
        "applicant": case.organisation or case.applicant_name,
        "department": str(case.department),
        "executor": _name(case.executor),
        "closed": timezone.localtime(case.closed_at).date() if case.closed_at else None,
        "late": str(_("Yes")) if case.answered_late else "",
    }


def _name(user: Any) -> str:
    return (user.get_full_name() or user.get_username()) if user else ""


def harmless(value: Any) -> Any:
    """A text that a spreadsheet would run as a formula gets a sign before it that keeps it a text."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def writable(value: Any) -> Any:
    """A text without the characters that no sheet can hold; one of them would spoil everybody's export."""
    return _UNWRITABLE.sub("", value) if isinstance(value, str) else value


def recorded(user: Any, cases: CaseQuerySet) -> list[Case]:
    """The cases, with a line in the access log for each before any of them leaves."""
    found = list(cases)
    AccessLog.objects.bulk_create((AccessLog(case=case, user=user, what="export") for case in found), batch_size=500)
    return found
