"""Whom to ask and where to go."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .line import LineBlock


class ContactBlock(LineBlock):
    """A department or a person that can be called or written to."""

    name = blocks.CharBlock(label=_("department or person"), max_length=200)
    role = blocks.CharBlock(label=_("what they help with"), required=False, max_length=250)
    phone = blocks.CharBlock(label=_("phone"), required=False, max_length=50)
    email = blocks.EmailBlock(label=_("e-mail"), required=False)
    room = blocks.CharBlock(label=_("address and room"), required=False, max_length=250)
    hours = blocks.CharBlock(label=_("hours"), required=False, max_length=250)

    class Meta:
        icon = "user"
        label = _("contact")
        template = "blocks/contact.html"


class PlaceBlock(LineBlock):
    """A service centre or office one can walk into."""

    name = blocks.CharBlock(label=_("place"), max_length=200)
    address = blocks.CharBlock(label=_("address"), max_length=250)
    hours = blocks.CharBlock(label=_("hours"), required=False, max_length=250)
    phone = blocks.CharBlock(label=_("phone"), required=False, max_length=50)
    page = blocks.PageChooserBlock(label=_("page to read on"), required=False)

    class Meta:
        icon = "site"
        label = _("place")
        template = "blocks/place.html"
