"""The citizen's page of a case, and the message that is written on it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from eservices.register import access, steps
from eservices.register.file_intake import take_in
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Case
from eservices.register.refused import is_refused, shows_refused_forms
from eservices.register.submission import Letter, StoredFile

from ..forms import ReplyForm, keep
from ..private import private
from ..reading import contents


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
    files = _take_files(form, case) if form.is_valid() else form.kept_files()
    if form.is_valid():
        letter = Letter(form.cleaned_data["text"] or _("Files are attached."), tuple(files))
        try:
            steps.reply(case, letter=letter, key=f"reply:{form.cleaned_data['key']}")
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect(reverse("follow:case", args=[token]) + "?sent=1#messages")
    form.data = request.POST.copy()
    form.data["kept"] = keep(case, files)
    return _show(request, case, token, form, status=422)


def _take_files(form: ReplyForm, case: Case) -> list[StoredFile]:
    """All files of the message; those that are not in order leave an error on the form."""
    kept = form.kept_files()
    stored, problems = take_in(form.cleaned_data["files"], case.version.file_rules(), kept)
    for problem in problems:
        form.add_error("files", problem)
    return [*kept, *stored]


shows_refused_forms(case_page)
