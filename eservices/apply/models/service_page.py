"""The page of one service: what it is, and the form on it. What the law says of it is drawn from the register."""

from uuid import UUID

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.contrib.routable_page.models import path as route
from wagtail.fields import StreamField

from eservices.register.models import Service, ServiceVersion
from home.pages.blocks import BodyBlock, FileBlock
from home.pages.models import BasePage

from .. import presentation, shortcuts

FORM_PREVIEW = "form"


class ServicePage(RoutablePageMixin, BasePage):
    """Owns introduction and pictures only; term, fee, questions and appeal come from the service's version."""

    service = models.ForeignKey(Service, models.PROTECT, related_name="pages", verbose_name=_("service"))
    picture = models.ForeignKey(
        "pages.Picture", verbose_name=_("picture"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    picture_alt = models.CharField(_("what the picture shows"), max_length=250, blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)
    paper_forms = StreamField([("file", FileBlock())], verbose_name=_("forms on paper"), blank=True)
    checked_on = models.DateField(_("checked on"), null=True, blank=True)

    template = "apply/service_page.html"
    search_kind = "service"
    parent_page_types = ["apply.ServiceIndexPage"]
    subpage_types: list[str] = []
    preview_modes = [("", _("Page")), (FORM_PREVIEW, _("Form"))]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("service"),
        MultiFieldPanel([FieldPanel("picture"), FieldPanel("picture_alt")], _("picture")),
        FieldPanel("body"),
        FieldPanel("paper_forms"),
        FieldPanel("checked_on"),
    ]

    class Meta:
        verbose_name = _("service page")
        verbose_name_plural = _("service pages")

    @cached_property
    def version(self) -> ServiceVersion | None:
        """What a citizen gets today, or None while the service is not published or not active."""
        published = ServiceVersion.objects.filter(service=self.service_id, service__is_active=True)
        return published.exclude(published_at=None).select_related("service", "journal").order_by("number").last()

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        """page, request, links; version; shown: presentation.Presentation; others: up to four more services;
        when_url: the answer-date page with this service chosen, or empty."""
        context = super().get_context(request, *args, **kwargs)
        language = self.locale.language_code
        context["version"] = self.version
        context["shown"] = presentation.present(self.version, language) if self.version else None
        context["others"] = shortcuts.others(self, request, language)
        context["apply_url"] = self.address("apply", request=request)
        context["when_url"] = self.version and shortcuts.when_url(request, language, self.version.service.code)
        return context

    def address(self, *parts: object, request: HttpRequest | None = None) -> str:
        """The address of a place on this page: address("apply", token, "person")."""
        return (self.get_url(request) or "/") + "".join(f"{part}/" for part in parts)

    def search_facts(self) -> dict:
        """Where the form begins, and the words of the service that the page does not own."""
        if not self.version:
            return {}
        department = self.version.default_department
        return {
            "start_url": self.address("apply"),
            "start_facts": presentation.in_short(self.version, self.locale.language_code),
            "icon": shortcuts.icon_of(self.service.kind),
            "keywords": presentation.words(self.version, self.locale.language_code),
            "department": department.name_in(self.locale.language_code) if department else "",
        }

    @route("apply/", name="apply")
    def apply(self, request: HttpRequest) -> HttpResponse:
        """The empty form; sending its first step starts a draft."""
        return _wizard(self, request, None, "")

    @route("apply/<uuid:token>/", name="draft")
    def draft(self, request: HttpRequest, token: UUID) -> HttpResponse:
        """Where a draft was left."""
        return _wizard(self, request, token, "")

    @route("apply/<uuid:token>/<slug:step>/", name="step")
    def step(self, request: HttpRequest, token: UUID, step: str) -> HttpResponse:
        """One step of a draft."""
        return _wizard(self, request, token, step)

    @route("sent/<uuid:token>/", name="sent")
    def sent(self, request: HttpRequest, token: UUID) -> HttpResponse:
        """The confirmation."""
        from ..confirmation import confirmation

        return confirmation(request, self, token)

    @route("sent/<uuid:token>/receipt/", name="receipt")
    def receipt(self, request: HttpRequest, token: UUID) -> HttpResponse:
        """The receipt for paper."""
        from ..confirmation import receipt

        return receipt(request, self, token)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The page, or the first step of the form, which takes nothing in a preview."""
        if mode_name == FORM_PREVIEW and self.version:
            return _wizard(self, request, None, "")
        return super().serve_preview(request, mode_name)


def _wizard(page: ServicePage, request: HttpRequest, token: UUID | None, step: str) -> HttpResponse:
    from ..wizard import ApplyWizard  # it needs the models of this room

    return ApplyWizard.as_view()(request, page=page, token=token, step=step)
