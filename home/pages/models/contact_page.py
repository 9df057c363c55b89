"""How to reach the town: its address from the settings, its departments from here."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from ..blocks import BodyBlock, ContactBlock, PlaceBlock
from .base import BasePage


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

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")
