"""Two pages of their own for steps that nobody takes by accident: say that it is not solved, and withdraw."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from eservices.register import access, steps
from eservices.register.models import Case, Event
from eservices.register.refused import is_refused, shows_refused_forms

from ..forms import LetterForm, ReopenForm, WithdrawForm
from ..options import may_withdraw, reopen_until
from ..private import private
from .addresses import case_address, expired
from .taking import take


@private
@require_http_methods(["GET", "HEAD", "POST"])
def reopen(request: HttpRequest, token: str) -> HttpResponse:
    """“This did not solve it”: why, and perhaps files; the case is taken up again."""
    case = access.case_by_link(token)
    if case is None:
        return expired()
    offered = {"until": reopen_until(case)}
    return _errand(request, case, token, ReopenForm, steps.reopen, offered)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, token: str) -> HttpResponse:
    """Asks once more; only the button of this page withdraws."""
    case = access.case_by_link(token)
    if case is None:
        return expired()
    offered = {"possible": may_withdraw(case)}
    return _errand(request, case, token, WithdrawForm, steps.withdraw, offered)


def _errand(
    request: HttpRequest,
    case: Case,
    token: str,
    kind: type[LetterForm],
    step: Callable[..., Event],
    offered: dict[str, Any],
) -> HttpResponse:
    """Show the form, or take the step; who comes when it is not possible is led back to the case."""
    if request.method != "POST":
        if not any(offered.values()):
            return redirect(case_address(token))
        return _show(request, case, token, kind(case), offered)
    if is_refused(request):
        return _show(request, case, token, kind(case, request.POST), offered, 403)
    form = kind(case, request.POST, request.FILES)
    status = take(request, case, form, step)
    if status == 200:
        return redirect(case_address(token, sent=form.step))
    return _show(request, case, token, form, offered, status)


def _show(
    request: HttpRequest, case: Case, token: str, form: LetterForm, offered: dict[str, Any], status: int = 200
) -> HttpResponse:
    context = {"case": case, "token": token, "form": form, "refused": is_refused(request)} | offered
    return render(request, f"follow/{form.step}.html", context, status=status)


shows_refused_forms(reopen)
shows_refused_forms(withdraw)
