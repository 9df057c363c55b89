"""“When will I get my answer?”: choose a service and a day, and read the due date with its reasons."""

from datetime import datetime
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext_lazy as _

from home.pages.languages import offered
from home.pages.models import BasePage

from ..answer_date import answer_date
from ..forms.when import WhenForm
from ..open_services import open_services
from .service_page import ServicePage

KEPT_FOR = 300  # seconds: a new version or a new day off is seen soon, many visitors at once cost one count


class WhenPage(BasePage):
    """Owns its title and lead only; services, terms and calendar are the register's."""

    template = "apply/when_page.html"
    parent_page_types = ["pages.HomePage", "apply.ServiceIndexPage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("answer-date page")
        verbose_name_plural = _("answer-date pages")

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        """The page by its address alone: nothing is stored, and anybody may pass the address on."""
        response = super().serve(request, *args, **kwargs)
        patch_cache_control(response, public=True, max_age=KEPT_FOR)
        return response

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        """page, request, links; form; found: answer_date.AnswerDate, received, service_page and
        share_url, or None."""
        context = super().get_context(request, *args, **kwargs)
        form = WhenForm(open_services(), request.GET, timezone.now())
        found = answer_date(form.version, form.moment) if form.is_valid() else None
        context |= {"form": form, "found": found}
        if found:
            pages = offered(ServicePage.objects.filter(service=form.version.service_id), self.locale.language_code)
            exact = form.cleaned_data["time"] is not None or isinstance(found.due, datetime)
            context["received"] = form.moment if exact else form.cleaned_data["date"]
            context |= {"service_page": pages.first(), "share_url": self.address_of(request, form)}
        return context

    def address_of(self, request: HttpRequest, form: WhenForm) -> str:
        """The address that asks for this service at this very moment."""
        chosen = {"service": form.cleaned_data["service"], "date": f"{form.moment:%Y-%m-%d}"}
        return f"{self.get_url(request)}?{urlencode(chosen | {'time': f'{form.moment:%H:%M}'})}"

    def search_facts(self) -> dict:
        """It is found by the names of the services as well."""
        language = self.locale.language_code
        return {"keywords": "\n".join(version.title(language) for version in open_services().values())}
