"""The citizen's page of a case, and the message that is written on it."""

import logging

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from backstage.requests import client_ip
from eservices.register import access, steps
from eservices.register.faults import FILES_GONE, NOT_REGISTERED
from eservices.register.file_intake import take_in
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Case
from eservices.register.refused import is_refused, shows_refused_forms
from eservices.register.submission import Letter, StoredFile

from ..forms import ReplyForm
from ..kept_files import still_there
from ..private import private
from ..reading import contents

logger = logging.getLogger(__name__)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def case_page(request: HttpRequest, token: str) -> HttpResponse:
    """Where the case stands; a link whose code was replaced leads to the page that says so."""
    case = access.case_by_link(token)
    if case is None:
        return redirect(reverse("follow:enter") + "?expired=1")
    if is_refused(request):
        return _show(request, case, token, ReplyForm(case, request.POST), status=403)
    if request.method == "POST":
        return _reply(request, case, token)
    return _show(request, case, token, ReplyForm(case))


def _show(request: HttpRequest, case: Case, token: str, form: ReplyForm, status: int = 200) -> HttpResponse:
    context = contents(case, token) | {"form": form, "sent": "sent" in request.GET, "refused": is_refused(request)}
    return render(request, "follow/case_page.html", context, status=status)


def _reply(request: HttpRequest, case: Case, token: str) -> HttpResponse:
    form = ReplyForm(case, request.POST, request.FILES)
    form.full_clean()
    files = _take_files(request, form, case)
    status = 422
    if form.is_valid():
        try:
            letter = Letter(form.cleaned_data["text"], tuple(files))
            steps.reply(case, letter=letter, key=f"reply:{form.cleaned_data['key']}")
            return redirect(reverse("follow:case", args=[token]) + "?sent=1#messages")
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        except FileNotFoundError:
            form.add_error("files", FILES_GONE)
            files = still_there(files)
        except (OSError, DatabaseError):
            logger.exception("A message could not be taken in: case %s", case.pk)
            form.add_error(None, NOT_REGISTERED)
            status = 503
    form.keep(files)
    return _show(request, case, token, form, status)


def _take_files(request: HttpRequest, form: ReplyForm, case: Case) -> list[StoredFile]:
    """All files of the message, whatever else is wrong with it; what is wrong with them is left on the form."""
    kept = form.kept_files()
    if not case.is_open:
        return kept
    uploads = request.FILES.getlist("files")
    stored, problems = take_in(uploads, case.version.file_rules(), kept, sender=client_ip(request))
    for problem in problems:
        form.add_error("files", problem)
    return [*kept, *stored]


shows_refused_forms(case_page)
