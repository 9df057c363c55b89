"""Number and code open a case; a wrong number and a wrong code look the same."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from eservices.register import access
from eservices.register.refused import is_refused, shows_refused_forms
from eservices.register.tracking import link_token

from ..forms import EnterForm
from ..guessing import count_failure, is_too_much
from ..private import private


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
        return render(request, "follow/enter.html", {"form": form}, status=422)
    number, code = form.cleaned_data["number"], form.cleaned_data["code"]
    if is_too_much(request, number):
        form.add_error(None, _("There were too many wrong tries. Please wait a quarter of an hour, or call us."))
        return render(request, "follow/enter.html", {"form": form}, status=429)
    case = access.case_by_code(number, code)
    if case is None:
        count_failure(request, number)
        form.add_error(None, _("Number and code do not belong together. Compare both with your receipt."))
        return render(request, "follow/enter.html", {"form": form}, status=422)
    return redirect("follow:case", link_token(case))


shows_refused_forms(enter)
