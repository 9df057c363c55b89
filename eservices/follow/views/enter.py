"""Number and code open a case; a wrong number and a wrong code look the same."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from eservices.register import access
from eservices.register.refused import is_refused, shows_refused_forms
from eservices.register.tracking import link_token

from ..forms import EnterForm
from ..guessing import forgive, may_try, too_often_wrong
from ..private import private

_TOO_MUCH = _("There were too many wrong tries. Please wait a quarter of an hour, or call us.")
_WRONG = _("Number and code do not belong together. Compare both with your receipt.")


@private
@require_http_methods(["GET", "HEAD", "POST"])
def enter(request: HttpRequest) -> HttpResponse:
    """The form; a number may come along in the address, from the field on the home page."""
    if is_refused(request):
        context = {"form": EnterForm(request.POST), "refused": True}
        return render(request, "follow/enter.html", context, status=403)
    if request.method == "POST":
        return _open(request)
    form = EnterForm(initial={"number": request.GET.get("number", "")[:60]})
    return render(request, "follow/enter.html", {"form": form, "expired": "expired" in request.GET})


def _open(request: HttpRequest) -> HttpResponse:
    form = EnterForm(request.POST)
    if not form.is_valid():
        return _refuse(request, form, 422)
    number, code = form.cleaned_data["number"], form.cleaned_data["code"]
    if not may_try(request):
        return _refuse(request, form, 429, _TOO_MUCH)
    case = access.case_by_code(number, code)
    if case is None and too_often_wrong(number):
        return _refuse(request, form, 429, _TOO_MUCH)
    if case is None:
        return _refuse(request, form, 422, _WRONG)
    forgive(request)
    return redirect("follow:case", link_token(case))


def _refuse(request: HttpRequest, form: EnterForm, status: int, reason: str | Promise | None = None) -> HttpResponse:
    if reason:
        form.add_error(None, str(reason))
    return render(request, "follow/enter.html", {"form": form}, status=status)


shows_refused_forms(enter)
