"""The form of a promoted result."""

import re

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms.models import WagtailAdminModelForm

from ...models import PromotedResult
from ..words_field import WordsField
from .address import is_public

_ADDRESS = re.compile(r"(?:https?://[^\s/]|/(?!/))\S*", re.IGNORECASE)


class PromotedForm(WagtailAdminModelForm):
    words = WordsField(
        label=gettext_lazy("Words people look for"),
        help_text=gettext_lazy(
            "One search a line, as somebody would type it. It is shown when exactly these words are looked for, "
            "in whatever form."
        ),
    )

    class Meta(WagtailAdminModelForm.Meta):
        model = PromotedResult
        fields = ["page", "address", "title", "text", "active_until"]
        help_texts = {
            "page": gettext_lazy("Shown only while everybody may see it."),
            "address": gettext_lazy("Instead of a page: https://… of another site, or /… of this one."),
            "title": gettext_lazy("Needed with an address; with a page, it stands instead of the page's own title."),
            "text": gettext_lazy("A sentence below the title."),
            "active_until": gettext_lazy("The last day; without one it is shown until somebody takes it away."),
        }

    field_order = ["words", "page", "address", "title", "text", "active_until"]

    def clean_address(self) -> str:
        address = self.cleaned_data["address"].strip()
        if address and not _ADDRESS.fullmatch(address):
            raise forms.ValidationError(_("An address begins with https:// or, on this site, with /."))
        if address.startswith("/") and not is_public(address):
            raise forms.ValidationError(_("There is no such page"))
        return address
