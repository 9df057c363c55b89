"""The form on a service page, in three steps. Its address names the draft and the step; it needs no session."""

from typing import Any
from uuid import UUID, uuid4

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils.translation import get_language
from formtools.wizard.views import WizardView

from backstage.requests import client_ip
from eservices.register.models import ServiceVersion
from eservices.register.questionnaire import GENERAL_FILES
from eservices.register.refused import is_refused

from . import drafts, limits, sending, wizard_context
from .beginning import begin
from .draft_storage import DraftStorage
from .forms import AboutForm, CheckForm, PersonForm
from .models import Draft, ServicePage

# Buttons that keep what was typed and go nowhere yet.
STAY_BUTTONS = ("attach", "remove-file", "save")


class ApplyWizard(WizardView):
    """GET writes nothing; the first POST starts the draft; sending registers the draft once."""

    form_list = [("about", AboutForm), ("person", PersonForm), ("check", CheckForm)]
    storage_name = "eservices.apply.draft_storage.DraftStorage"
    storage: DraftStorage
    template_name = "apply/step.html"

    def setup(
        self, request: HttpRequest, *args: Any, page: ServicePage, token: UUID | None, step: str, **kw: Any
    ) -> None:
        super().setup(request, *args, **kw)
        self.page, self.token, self.step_name = page, token, step
        self.draft: Draft | None = drafts.find(token, page.service) if token else None
        self.file_problems: dict[str, list[str]] = {}

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.token and self.draft is None:
            raise Http404
        if self.draft and self.draft.case_id:
            return redirect(self.page.address("sent", self.token, request=request))
        if not self.version:
            return redirect(self.page.address(request=request))
        response = super().dispatch(request, *args, **kwargs)
        # Shared computers: the next person's back button must not find this letter. And the empty form is no longer
        # empty once it was filled in: taken out of the browser's memory, it would carry the token of that letter.
        response["Cache-Control"] = "private, no-store"
        response["X-Robots-Tag"] = "noindex"
        return response

    @property
    def version(self) -> ServiceVersion:
        """A draft keeps the version it was begun under. `dispatch` turns away where a service has none."""
        return self.draft.version if self.draft else self.page.version

    # --- showing ------------------------------------------------------------------------------------

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """A step as it was left; a step that cannot be reached yet leads to the first unfinished one."""
        if self.draft is None:
            self.storage.current_step = self.steps.first
            return self.render(self.get_form())
        self.storage.open(self.draft)
        if self.step_name and self.step_name not in self.get_form_list():
            raise Http404
        reached = self._first_unfinished()
        if not self.step_name or self.steps.all.index(self.step_name) > self.steps.all.index(reached):
            return self._go_to(reached)
        self.storage.current_step = self.step_name
        data = self.storage.current_step_data if self.storage.was_sent(self.step_name) else None
        return self.render(self.get_form(data=data))

    def _first_unfinished(self) -> str:
        unfinished = (step for step in self.steps.all if not self._is_finished(step))
        return next(unfinished, self.steps.last)

    def _is_finished(self, step: str) -> bool:
        return self.storage.was_sent(step) and self.get_form(step, data=self.storage.get_step_data(step)).is_valid()

    def get_form_kwargs(self, step: str | None = None) -> dict[str, Any]:
        if step != "about":
            return {"version": self.version}
        kept = drafts.files_by_question(self.draft)
        return {"version": self.version, "kept": kept, "file_problems": self.file_problems}

    def get_form_initial(self, step: str) -> dict[str, Any]:
        """What was typed and not judged yet."""
        typed = self.storage.initial(step)
        return {name.removeprefix(f"{step}-"): typed.get(name) for name in typed}

    def get_context_data(self, form: Form, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(form=form, **kwargs) | wizard_context.of(self, form)

    def get_template_names(self) -> list[str]:
        return ["apply/check.html" if self.steps.current == self.steps.last else self.template_name]

    def address(self, step: str) -> str:
        return self.page.address("apply", self.token, step, request=self.request)

    def _go_to(self, step: str) -> HttpResponseRedirect:
        return redirect(self.address(step))

    # --- taking in ----------------------------------------------------------------------------------

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Keep what was typed, whatever it is; then go on, or show what is wrong."""
        step = self.step_name or self.steps.first
        if step not in self.get_form_list():
            raise Http404
        if is_refused(request):
            return self._show_again(step)
        draft = self.draft or self._start()
        if draft is None:
            return self._too_many(step)
        self.storage.open(draft)
        self.storage.current_step = step
        return self._take(step, draft)

    def _start(self) -> Draft | None:
        """Begin the draft of what was typed; None when one address begins far too many."""
        if not limits.may_start(client_ip(self.request)):
            return None
        self.draft = begin(_uuid(self.request.POST.get("draft")), self.version, self.request.POST)
        self.token = self.draft.token
        return self.draft

    def _take(self, step: str, draft: Draft) -> HttpResponse:
        post = self.request.POST
        stays = any(button in post for button in STAY_BUTTONS)
        place = self._take_files(draft) if step == "about" else ""
        form = self.get_form(step, data=post, files=self.request.FILES)
        self.storage.set_typed(step, form.typed(), sent=not stays)
        self.storage.keep(get_language() or "en")
        if stays:
            return self._stay(form, step, place)
        if not form.is_valid():
            return self.render(form)
        return self.render_done(form) if step == self.steps.last else self._go_to(self.steps.next)

    def _take_files(self, draft: Draft) -> str:
        """Remove and add files, each at its own field; returns the place on the page to go on from."""
        post, sender = self.request.POST, client_ip(self.request)
        removed = drafts.remove_file(draft, post.get("remove-file", ""))
        fields = self.get_form("about").file_fields()
        for name, (question, rules) in fields.items():
            uploads = self.request.FILES.getlist(f"about-{name}")
            if problems := drafts.add_files(draft, uploads, rules, question=question, sender=sender):
                self.file_problems[name] = problems
        here = (removed.question or GENERAL_FILES) if removed else post.get("attach", "")
        return f"#id_about-{here if here in fields else GENERAL_FILES}"

    def _stay(self, form: Form, step: str, place: str) -> HttpResponse:
        if self.file_problems:
            form.show_only_file_errors()
            return self.render(form)
        return redirect(self.address(step) + ("?saved=1" if "save" in self.request.POST else place))

    def _show_again(self, step: str) -> HttpResponse:
        """The form was refused for its security token: shown with all that was typed and a new token, nothing kept."""
        if self.draft:
            self.storage.open(self.draft)
        self.storage.current_step = step
        form = self.get_form(step, data=self.request.POST)
        return self._rendered(form, 403, csrf_refused=True)

    def _too_many(self, step: str) -> HttpResponse:
        self.storage.current_step = step
        form = self.get_form(step, data=self.request.POST)
        form.add_error(None, limits.message())
        return self._rendered(form, 429)

    def _rendered(self, form: Form, status: int, **context: Any) -> HttpResponse:
        response = self.render(form, **context)
        response.status_code = status
        return response

    # --- sending ------------------------------------------------------------------------------------

    def render_revalidation_failure(self, step: str, form: Form, **kwargs: Any) -> HttpResponse:
        """An earlier step is not right after all, as with a file taken away in another tab."""
        return self._go_to(step)

    def done(self, form_list: list[Form], form_dict: dict[str, Any], **kwargs: Any) -> HttpResponse:
        """Register; only then the confirmation. What fails is said on the last step, and nothing is lost."""
        if not limits.may_send(client_ip(self.request)):
            form_dict["check"].add_error(None, limits.message())
            return self._rendered(form_dict["check"], 429)
        try:
            about, person = form_dict["about"], form_dict["person"]
            answers = about.answers()
            sending.send(self.storage.opened, answers, person.applicant(answers), about.answering_files())
        except sending.NotRegistered as fault:
            form_dict["check"].add_error(None, str(fault))
            return self._rendered(form_dict["check"], fault.status)
        return redirect(self.page.address("sent", self.token, request=self.request))


def _uuid(text: str | None) -> UUID:
    """The token that the empty form carried, or a new one."""
    try:
        return UUID(text or "")
    except ValueError:
        return uuid4()
