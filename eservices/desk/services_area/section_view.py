"""The page of one section of a draft: its form, what the law says, and the guard against two editors."""

from copy import copy
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from eservices.register import publishing
from eservices.register.catalogue import find_problems

from . import law
from .door import ServicePage
from .sections import QUESTIONS, SECTIONS, Section, SectionForm


class SectionView(ServicePage):
    """Saves into the draft alone. What is wrong among sections is told and does not keep anybody from saving."""

    template_name = "desk/services/section.html"

    @cached_property
    def section(self) -> Section:
        if self.kwargs["section"] not in SECTIONS or self.kwargs["section"] == QUESTIONS:
            raise Http404
        return SECTIONS[self.kwargs["section"]]

    def get_page_title(self) -> str:
        return str(self.section.title)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.section.title}]

    def form(self, data: Any = None) -> SectionForm:
        return self.section.form(data, version=self.draft_or_404())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        draft = self.draft_or_404()
        context = {
            "quotes": law.quotes(self.section.slug, draft.jurisdiction),
            "problems": [each.text for each in find_problems(draft) if each.section == self.section.slug],
            "edition": publishing.edition(draft),
        }
        if "form" not in kwargs:
            context["form"] = self.form()
        return super().get_context_data(**(context | kwargs | {"section": self.section}))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form, seen = self.form(request.POST), request.POST.get("edition", "")
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form, edition=seen))
        try:
            self.draft = publishing.save_draft(self.draft_or_404().pk, seen=seen, **form.columns())
        except publishing.StaleDraft as stale:
            return self._stale(request, stale)
        self._tell(request)
        return redirect(self.service_url)

    def _stale(self, request: HttpRequest, stale: publishing.StaleDraft) -> HttpResponse:
        """What was typed stays in the form; beside it stands what the draft says otherwise by now."""
        self.draft = stale.draft
        form = self.form(request.POST)
        form.full_clean()
        mine = copy(stale.draft)
        for name, value in form.columns().items():
            setattr(mine, name, value)
        told = self.section.lines(mine)
        theirs = [line for line in self.section.lines(stale.draft) if line not in told]
        context = self.get_context_data(form=form, stale=str(stale), theirs=theirs)
        return self.render_to_response(context, status=409)

    def _tell(self, request: HttpRequest) -> None:
        wrong = [each.text for each in find_problems(self.draft_or_404()) if each.section == self.section.slug]
        if wrong:
            messages.warning(request, " ".join([_("Saved in the draft. Before it is published:"), *wrong]))
        else:
            messages.success(request, _("Saved in the draft."))
