"""How to reach the town: its address from the settings, its departments from here."""

from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from ..blocks import BodyBlock, ContactBlock, PlaceBlock
from .base import BasePage
from .site_settings import SiteSettings


class ContactPage(BasePage):
    """Whom to call, where to go; the main address and phones are drawn from the site settings."""

    places = StreamField([("place", PlaceBlock())], verbose_name=_("where to go in person"), blank=True)
    departments = StreamField([("contact", ContactBlock())], verbose_name=_("departments"), blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    template = "pages/contact_page.html"
    parent_page_types = ["pages.HomePage", "pages.StandardPage"]
    subpage_types: list[str] = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("places"),
        FieldPanel("departments"),
        FieldPanel("body"),
    ]

    def search_body(self) -> str:
        """With what it draws from the site settings, under the words that stand beside it."""
        site = self.get_site()
        if site is None:
            return super().search_body()
        with override(self.locale.language_code):
            town = SiteSettings.for_site(site)
            shown = (
                (gettext("Hotline"), town.phone),
                (gettext("Phone"), town.phone),
                (gettext("E-mail"), town.email),
                (gettext("Address"), town.text.address),
                (gettext("Opening hours"), town.text.hours),
            )
            lines = [f"{label}: {value}" for label, value in shown if value]
        return "\n".join([*lines, super().search_body()])

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")
