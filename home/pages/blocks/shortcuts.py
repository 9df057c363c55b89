"""The short way from the first screen to what people come for."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..choices import ServiceIcon
from .look import LookBlock


class ShortcutBlock(blocks.StructBlock):
    """A page and one line that says what one gets there and when."""

    page = blocks.PageChooserBlock(label=_("page"))
    promise = blocks.CharBlock(
        label=_("what you get and when"),
        help_text=_("One line. When it is empty, the page's description for search engines is shown."),
        required=False,
        max_length=160,
    )
    icon = LookBlock(label=_("drawing"), choices=ServiceIcon.choices, default=ServiceIcon.DOCUMENT)

    class Meta:
        icon = "link"
        label = _("shortcut")
        template = "blocks/shortcut.html"
