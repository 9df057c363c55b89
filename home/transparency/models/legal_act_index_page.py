"""The register of legal acts."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from home.pages.languages import below_any_translation, offered, published
from home.pages.models import BasePage
from home.pages.paging import page_of

from ..export import as_csv, as_json
from ..filters import ActFilters
from .legal_act_page import ActQuerySet, LegalActPage

PER_PAGE = 20


class LegalActIndexPage(BasePage):
    """All acts with filters, for reading and as open data."""

    template = "pages/legal_act_index_page.html"
    parent_page_types = ["pages.HomePage"]
    subpage_types = ["transparency.LegalActPage"]

    class Meta:
        verbose_name = _("register of legal acts")
        verbose_name_plural = _("registers of legal acts")

    def acts(self) -> ActQuerySet:
        """Every act a visitor may read, each once, the newest first."""
        acts = offered(below_any_translation(LegalActPage.objects.all(), self), self.locale.language_code)
        return acts.select_related("file").order_by("-adopted_on", "-pk")

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        """The list as a page, or with ?format=csv and ?format=json as open data under the same filters."""
        makers = {"csv": as_csv, "json": as_json}
        if make := makers.get(request.GET.get("format", "")):
            return make(ActFilters(request.GET, acts=self.acts()).chosen(), request)
        return super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        """page, request; filters: a bound form (words, kind, issuer, year, in_force: all optional, by GET);
        page_obj: one page of LegalActPage, each with relations_shown: [(wording, act number)], .file,
        .state_wording and .state_tone; page_obj.query keeps the filters for the pager;
        csv_url, json_url: the same list as open data.
        """
        context = super().get_context(request, *args, **kwargs)
        filters = ActFilters(request.GET, acts=self.acts())
        page_obj = page_of(filters.chosen(), request, PER_PAGE)
        _attach_relations(list(page_obj.object_list))
        joint = f"?{page_obj.query}&" if page_obj.query else "?"
        context |= {
            "filters": filters,
            "page_obj": page_obj,
            "csv_url": f"{joint}format=csv",
            "json_url": f"{joint}format=json",
        }
        return context


def _attach_relations(acts: list[LegalActPage]) -> None:
    """What each shown act amends or repeals, in one query for the whole page."""
    from .act_relation import ActRelation
    from .legal_act_page import ACTIVE

    shown: dict[int, list] = {act.pk: [] for act in acts}
    open_acts = published(LegalActPage.objects.all())
    for relation in ActRelation.objects.filter(act__in=shown, other__in=open_acts).select_related("other"):
        shown[relation.act_id].append((ACTIVE[relation.kind], relation.other.number))
    for act in acts:
        act.relations_shown = shown[act.pk]
