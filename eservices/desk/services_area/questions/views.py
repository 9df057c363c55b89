"""The pages of the questions' editor. Everything is saved to the draft alone, and never over another's change."""

from abc import ABC, abstractmethod
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from eservices.register import publishing
from eservices.register.catalogue import QuestionKind, find_problems
from eservices.register.models import ServiceVersion

from ..door import ServicePage
from . import listing
from .forms import QuestionForm
from .rows import rows_of


class QuestionsPage(ServicePage):
    """What the pages share: they work on the draft, and one that is not there is not found."""

    @property
    def questions_url(self) -> str:
        return reverse("desk_services:questions", args=[self.service.pk])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": self.questions_url, "label": _("Questions")}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        base = {"questions_url": self.questions_url, "edition": publishing.edition(self.draft_or_404())}
        return super().get_context_data(**(base | kwargs))

    def save(self, **columns: Any) -> ServiceVersion:
        """Write to the draft; StaleDraft when it was saved since it was shown."""
        return publishing.save_draft(self.draft_or_404().pk, seen=self.request.POST.get("edition", ""), **columns)


class QuestionListView(QuestionsPage):
    """The questions in their order, and the kinds that can be added."""

    template_name = "desk/services/questions/list.html"

    def get_page_title(self) -> str:
        return _("Questions")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        draft = self.draft_or_404()
        found = {
            "rows": rows_of(draft),
            "kinds": [(kind.value, kind.label) for kind in QuestionKind],
            "problems": [problem.text for problem in find_problems(draft) if problem.section == "questions"],
        }
        return super().get_context_data(**(found | kwargs))


class QuestionFormView(QuestionsPage):
    """The form of one question: a new one of a kind, or one of the draft's."""

    template_name = "desk/services/questions/form.html"

    @cached_property
    def stored(self) -> listing.Stored:
        """The question as the draft has it; empty for a new one."""
        if "kind" in self.kwargs:
            if self.kwargs["kind"] not in QuestionKind.values:
                raise Http404
            return {}
        found = listing.find(self.draft_or_404().questions, self.kwargs["code"])
        if found is None:
            raise Http404
        return found

    def get_page_title(self) -> str:
        return listing.label_of(self.stored) if self.stored else _("New question")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_page_title()}]

    def form(self, data: Any = None) -> QuestionForm:
        draft, code = self.draft_or_404(), self.stored.get("code", "")
        earlier = listing.before(draft.questions, code)
        named = code in draft.summary
        return QuestionForm(data, kind=self.kwargs.get("kind", ""), stored=self.stored, earlier=earlier, named=named)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=self.form()))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.form(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form, edition=request.POST.get("edition", "")))
        try:
            self._keep(form)
        except publishing.StaleDraft as stale:
            form.add_error(None, str(stale))
            return self.render_to_response(self.get_context_data(form=form), status=409)
        messages.success(request, _("The question is saved in the draft."))
        return redirect(self.questions_url)

    def _keep(self, form: QuestionForm) -> None:
        draft = self.draft_or_404()
        taken = {question["code"] for question in draft.questions}
        question = form.question(self.stored.get("code") or listing.code_for(form.cleaned_data["labels"], taken))
        questions = listing.put(draft.questions, question)
        summary = listing.naming(questions, draft.summary, question["code"], form.names_case)
        self.save(questions=questions, summary=summary)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kind = QuestionKind(self.stored.get("kind") or self.kwargs["kind"])
        return super().get_context_data(**({"kind": kind, "stored": self.stored} | kwargs))


class QuestionChangeView(QuestionsPage, ABC):
    """What buttons do with one question of the list."""

    @cached_property
    def stored(self) -> listing.Stored:
        found = listing.find(self.draft_or_404().questions, self.kwargs["code"])
        if found is None:
            raise Http404
        return found

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        draft = self.draft_or_404()
        try:
            questions = self.changed(draft.questions, self.stored["code"])
            self.save(questions=questions, summary=listing.naming(questions, draft.summary))
        except (listing.NotPossible, publishing.StaleDraft) as refusal:
            messages.error(request, str(refusal))
        return redirect(f"{self.questions_url}#question-{self.stored['code']}")

    @abstractmethod
    def changed(self, questions: list[listing.Stored], code: str) -> list[listing.Stored]:
        """The list as it shall be; NotPossible when it would make no sense."""


class QuestionOrderView(QuestionChangeView):
    """Moves a question up or down."""

    http_method_names = ["post"]

    def changed(self, questions: list[listing.Stored], code: str) -> list[listing.Stored]:
        return listing.move(questions, code, -1 if self.kwargs["way"] == "up" else 1)


class QuestionRemoveView(QuestionChangeView):
    """Takes a question off the list, after asking."""

    template_name = "desk/services/questions/remove.html"

    def get_page_title(self) -> str:
        return _("Remove the question")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(label=listing.label_of(self.stored), **kwargs)

    def changed(self, questions: list[listing.Stored], code: str) -> list[listing.Stored]:
        return listing.remove(questions, code)
