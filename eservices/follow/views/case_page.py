"""The citizen's page of a case, and the two letters that are written on it: a message, and what was missing."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from eservices.register import access, steps
from eservices.register.models import Case
from eservices.register.refused import is_refused, shows_refused_forms

from ..forms import CompletionForm, LetterForm, ReplyForm
from ..private import private
from ..reading import contents
from .addresses import case_address, expired
from .taking import take


@private
@require_http_methods(["GET", "HEAD", "POST"])
def case_page(request: HttpRequest, token: str) -> HttpResponse:
    """Where the case stands; a link whose code was replaced leads to the page that says so."""
    case = access.case_by_link(token)
    if case is None:
        return expired()
    if request.method != "POST":
        return _show(request, case, token)
    if is_refused(request):
        return _show(request, case, token, ReplyForm(case, request.POST), status=403)
    form = ReplyForm(case, request.POST, request.FILES)
    status = take(request, case, form, steps.reply)
    if status == 200:
        return redirect(case_address(token, sent="reply") + "#messages")
    return _show(request, case, token, form, status)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def complete(request: HttpRequest, token: str) -> HttpResponse:
    """Takes in what was missing. The form stands on the page of the case, and so does its answer."""
    case = access.case_by_link(token)
    if case is None:
        return expired()
    if request.method != "POST":
        return redirect(case_address(token) + "#missing")
    if is_refused(request):
        return _show(request, case, token, CompletionForm(case, request.POST), status=403)
    form = CompletionForm(case, request.POST, request.FILES)
    status = take(request, case, form, steps.complete)
    if status == 200:
        return redirect(case_address(token, sent="complete"))
    case.refresh_from_db()
    return _show(request, case, token, form, status)


def _show(
    request: HttpRequest, case: Case, token: str, tried: LetterForm | None = None, status: int = 200
) -> HttpResponse:
    """The page with the form that was tried, and its errors on top; the other form is empty."""
    reply = tried if isinstance(tried, ReplyForm) else ReplyForm(case)
    completion = tried if isinstance(tried, CompletionForm) else CompletionForm(case)
    if isinstance(tried, CompletionForm) and case.is_open and not case.waits_for_applicant:
        reply = tried.as_message()  # there is no form for it any more, and no word may be lost
    context = contents(case, token) | {
        "form": reply,
        "completion": completion,
        "tried": tried,
        "sent": request.GET.get("sent", ""),
        "refused": is_refused(request),
    }
    return render(request, "follow/case_page.html", context, status=status)


shows_refused_forms(case_page)
shows_refused_forms(complete)
