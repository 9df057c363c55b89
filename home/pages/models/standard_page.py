"""A page of text: about the town, the mayor, privacy, accessibility and whatever has no type of its own."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from ..blocks import BodyBlock
from .base import BasePage


class StandardPage(BasePage):
    """Title, lead, body; below it more of the same."""

    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)
    checked_on = models.DateField(
        _("checked on"),
        null=True,
        blank=True,
        help_text=_("The day somebody last made sure that everything here is still right."),
    )

    template = "pages/standard_page.html"
    parent_page_types = ["pages.HomePage", "pages.StandardPage"]
    subpage_types = ["pages.StandardPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("body"), FieldPanel("checked_on")]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
