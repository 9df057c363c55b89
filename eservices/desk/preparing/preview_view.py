"""The page that shows what the citizen will see, and the button that does it, once."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from eservices.register import access, history, tracking
from eservices.register.file_download import private_file
from eservices.register.lifecycle import NotAllowed, Stale
from eservices.register.models import Case

from .. import presence, rehearsal
from ..case_page.door import case_or_404
from ..models import Preparation
from ..row_ids import read_id
from .done import DONE
from .form_view import StepChild
from .forms import FORMS
from .keeping import STARTED_AGAIN, preparation_or_404
from .performing import Gone, perform


class PreviewView(StepChild):
    template_name = "desk/preview.html"
    preparation: Preparation

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """What is kept may be unfinished, or no longer fit the case."""
        form = FORMS[self.step](self.preparation.data, user=request.user, case=self.case)
        if not form.is_valid():
            return redirect("desk:edit", self.case.pk, self.step, self.preparation.pk)
        try:
            return super().dispatch(request, *args, **kwargs)
        except Gone:
            return self.start_again()

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        presence.mark(request.user, self.case, self.step)
        return self.show()

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if seen := request.POST.get("seen", ""):
            return self.go_on_from(seen)
        try:
            perform(self.preparation, self.case)
        except NotAllowed as refusal:
            return self.show(refusal)
        return finish(request, self.preparation)

    def start_again(self) -> HttpResponse:
        """The row went after it was loaded: nothing was done, and what was typed is kept in a new one."""
        gone = self.preparation
        kept = Preparation.objects.create(
            user=gone.user, case=self.case, step=self.step, data=gone.data, revision=gone.revision
        )
        messages.warning(self.request, str(STARTED_AGAIN))
        return redirect("desk:edit", self.case.pk, self.step, kept.pk)

    def go_on_from(self, seen: str) -> HttpResponse:
        """The person has looked at what others changed: from now on that is the state they act on."""
        revision = read_id(seen)
        if revision and self.preparation.revision < revision <= self.case.revision:
            Preparation.objects.filter(pk=self.preparation.pk).change(revision=revision)
        return redirect(self.request.path)

    def show(self, refusal: NotAllowed | None = None) -> HttpResponse:
        rehearsed = None
        if refusal is None:
            try:
                rehearsed = rehearsal.rehearse(self.preparation)
            except NotAllowed as found:
                refusal = found
        context = self.get_context_data(
            rehearsal=rehearsed,
            refusal=refusal,
            stale=isinstance(refusal, Stale),
            since=self.since() if isinstance(refusal, Stale) else [],
            kept_files=list(self.preparation.files.all()),
        )
        return self.render_to_response(context, status=409 if refusal else 200)

    def since(self) -> list[history.Line]:
        """What happened since the person opened the form; each change is one event."""
        self.case = access.case_for_staff(self.request.user, self.case.pk)
        return history.for_staff(self.case)[: self.case.revision - self.preparation.revision]


def preview(request: HttpRequest, case_id: int, step: str, pk: Any) -> HttpResponse:
    """A second click finds the action done, even when the case has left the person's reach by it."""
    preparation = preparation_or_404(request, case_id, step, pk)
    if preparation.done_at:
        return finish(request, preparation)
    return PreviewView.as_view()(request, case_id=case_id, step=step, pk=pk)


def finish(request: HttpRequest, preparation: Preparation) -> HttpResponse:
    """Say what was done, and lead back to the case, or to the inbox when the case is out of reach now."""
    messages.success(request, _told(request, preparation))
    if access.visible_to(request.user).filter(pk=preparation.case_id).exists():
        return redirect("desk:case", preparation.case_id)
    return redirect("desk:inbox")


def _told(request: HttpRequest, preparation: Preparation) -> str:
    if preparation.step == "reissue_code":
        case = Case.objects.get(pk=preparation.case_id)
        if access.may(request.user, "reissue_code", case):
            return _("The old code is dead. The new code is %(code)s.") % {"code": tracking.code_of(case)}
    return str(DONE[preparation.step])


def prepared_file(request: HttpRequest, case_id: int, step: str, pk: Any, file_id: int) -> HttpResponse:
    """A file of the person's own prepared action, to look at before it goes out; of a case still in their reach."""
    case_or_404(request, case_id)
    preparation = preparation_or_404(request, case_id, step, pk)
    file = get_object_or_404(preparation.files, pk=file_id)
    return private_file(file.stored_as, file.name, file.content_type)
