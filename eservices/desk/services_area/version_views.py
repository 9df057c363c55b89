"""Pages about versions: what a change does to due dates, publishing, and how a version of the past stood."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from eservices.register import publishing
from eservices.register.catalogue import find_problems
from eservices.register.models import ServiceVersion

from . import foresight, overview
from .door import ServicePage
from .forms import ChangesForm
from .sections import SECTIONS


class ForesightView(ServicePage):
    """A case received now, or then, would be due on …: published version and draft side by side."""

    template_name = "desk/services/foresight.html"

    def get_page_title(self) -> str:
        return _("By when would a case be answered?")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": _("Due dates")}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = foresight.MomentForm(self.request.GET)
        received_at, course = form.received_at(), form.chosen()
        versions = [version for version in (self.published, self.draft) if version]
        found = [foresight.foreseen(version, received_at) for version in versions]
        sides = [foresight.side(*pair, course) for pair in zip(versions, found, strict=True)]
        context = {"form": form, "received_at": received_at, "course": course.label, "sides": sides}
        context["rows"] = foresight.rows(found[0], found[-1]) if found else []
        return super().get_context_data(**(context | kwargs))


class PublishView(ServicePage):
    """The last look before publishing: what changes, what is wrong, and a word for the history."""

    template_name = "desk/services/publish.html"

    def get_page_title(self) -> str:
        return _("Publish")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": _("Publish")}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        draft = self.draft_or_404()
        context: dict[str, Any] = {"problems": find_problems(draft), "edition": publishing.edition(draft)}
        context["differences"] = overview.differences(self.published, draft) if self.published else []
        if "form" not in kwargs:
            context["form"] = ChangesForm(initial={"changes": self._suggested(context["differences"])})
        return super().get_context_data(**(context | kwargs))

    def _suggested(self, differences: list[overview.Difference]) -> str:
        """Which sections changed; the editor says it better."""
        if not self.published:
            return _("First version.")
        titles = dict.fromkeys(str(each.section.title) for each in differences)
        return _("Changed: %(sections)s.") % {"sections": ", ".join(titles)} if titles else ""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form, draft = ChangesForm(request.POST), self.draft_or_404()
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        try:
            changes, seen = form.cleaned_data["changes"], request.POST.get("edition", "")
            version = publishing.publish(draft.pk, actor=request.user, changes=changes, seen=seen)
        except publishing.NotWhole:
            return self.render_to_response(self.get_context_data(form=form), status=409)
        except publishing.StaleDraft:
            form.add_error(None, _("Somebody else saved this draft in the meantime. Look at what changes once more."))
            return self.render_to_response(self.get_context_data(form=form), status=409)
        words = {"number": version.number}
        messages.success(
            request, _("Version %(number)d is published. New cases get it; open ones keep theirs.") % words
        )
        return redirect(self.service_url)


class VersionView(ServicePage):
    """A published version in words, and what it changed."""

    template_name = "desk/services/version.html"

    @cached_property
    def version(self) -> ServiceVersion:
        found = overview.history(self.service).filter(number=self.kwargs["number"]).first()
        if found is None:
            raise Http404
        return found

    def get_page_title(self) -> str:
        return _("Version %(number)d") % {"number": self.version.number}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        before = overview.history(self.service).filter(number__lt=self.version.number).first()
        context = {
            "version": self.version,
            "before": before,
            "differences": overview.differences(before, self.version) if before else [],
            "sections": [(section, section.lines(self.version)) for section in SECTIONS.values()],
        }
        return super().get_context_data(**(context | kwargs))
