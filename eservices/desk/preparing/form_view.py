"""The page on which an action is written; what it gets is kept at once and shown on the next page."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from eservices.register import access, lifecycle
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Case
from eservices.register.proposals import current_proposal

from .. import presence
from ..case_page.contents import submission
from ..case_page.views import CaseChild
from ..models import Preparation
from ..next_action import Deed, deed_of
from .forms import FORMS, StepForm
from .keeping import STARTED_AGAIN, keep, preparation_or_404, unfinished


class StepChild(CaseChild):
    """Shared by the form and the preview: a step that the person's role takes on this case, else 404."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.step = self.recorded_as = kwargs["step"]
        try:
            if self.step not in FORMS:
                raise NotAllowed
            access.require(request.user, self.step, self.case)
        except NotAllowed:
            raise Http404 from None

    @property
    def deed(self) -> Deed:
        return deed_of(self.step, self.case)

    @cached_property
    def preparation(self) -> Preparation | None:
        pk = self.kwargs.get("pk")
        return preparation_or_404(self.request, self.case.pk, self.step, pk) if pk else None

    def get_page_title(self) -> str:
        return str(self.deed.label)

    def get_page_subtitle(self) -> str:
        return self.case.number

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.deed.label}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        base = {"deed": self.deed, "preparation": self.preparation}
        return super().get_context_data(writers=presence.others(self.request.user, self.case), **(base | kwargs))


class StepFormView(StepChild):
    template_name = "desk/step_form.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not lifecycle.allows(self.step, self.case.status):
            messages.warning(request, reason(self.step, self.case))
            return redirect(self.case_url)
        presence.mark(request.user, self.case, self.step)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def preparation(self) -> Preparation | None:
        """What was typed before; an action that is done is none to go on with."""
        return unfinished(self.request.user, self.case.pk, self.step, self.kwargs.get("pk")).first()

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "pk" in kwargs and self.preparation is None:
            preparation_or_404(request, self.case.pk, self.step, kwargs["pk"])
            return redirect("desk:step", self.case.pk, self.step)
        return super().get(request, *args, **kwargs)

    def get_form(self) -> StepForm:
        data = (self.request.POST, self.request.FILES) if self.request.method == "POST" else ()
        form = FORMS[self.step]
        named = {name: self.request.GET[name] for name in form.prefilled if name in self.request.GET}
        initial = self.preparation.data if self.preparation else named
        return form(*data, user=self.request.user, case=self.case, initial=initial)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.get_form()
        valid = form.is_valid()
        left_out = request.POST.getlist("drop"), request.POST.getlist("leave_out")
        self.preparation, problems = keep(form, kwargs.get("pk"), self.step, *left_out)
        if kwargs.get("pk", self.preparation.pk) != self.preparation.pk:
            messages.warning(request, str(STARTED_AGAIN))
        for problem in problems:
            form.add_error("files", problem)
        if valid and not problems:
            return redirect("desk:preview", self.case.pk, self.step, self.preparation.pk)
        return self.render_to_response(self.get_context_data(form=form))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or self.get_form()
        kept = list(self.preparation.files.all()) if self.preparation else []
        shown = {"kept_files": kept, "offered_files": [] if self.preparation else form.offered}
        waiting = {"proposal": current_proposal(self.case)} if self.step in ("endorse", "decline") else {}
        return super().get_context_data(form=form, **shown, **waiting, **submission(self.case), **kwargs)


def reason(step: str, case: Case) -> str:
    """Why the status of the case does not let the step be taken."""
    try:
        lifecycle.after(step, case.status)
    except NotAllowed as refusal:
        return str(refusal)
    return _("This is not possible now.")
