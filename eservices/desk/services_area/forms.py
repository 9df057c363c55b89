"""The small forms beside the sections: a new service, its place in the catalogue, what changed in a version."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from eservices.register.choices import ServiceKind
from eservices.register.models import Service
from eservices.register.text_needs import language_name

from .fields import LanguagesField


class NewServiceForm(forms.Form):
    titles = LanguagesField(label=gettext_lazy("Title"))
    kind = forms.ChoiceField(
        label=gettext_lazy("Kind"),
        choices=ServiceKind.choices,
        help_text=gettext_lazy("What the law asks for it is filled in and can be changed. The kind itself stays."),
    )
    code = forms.SlugField(
        label=gettext_lazy("Code"),
        max_length=50,
        help_text=gettext_lazy("Small Latin letters, digits and hyphens, for example tree-cutting. It stays."),
    )

    def clean_titles(self) -> dict[str, str]:
        titles = self.cleaned_data["titles"]
        if not titles.get(settings.LANGUAGE_CODE):
            language = language_name(settings.LANGUAGE_CODE)
            raise forms.ValidationError(_("Fill in the title in “%(language)s”.") % {"language": language})
        return {code: title for code, title in titles.items() if title}

    def clean_code(self) -> str:
        code = self.cleaned_data["code"].lower()
        if Service.objects.filter(code=code).exists():
            raise forms.ValidationError(_("There is a service with this code already."))
        return code


class PlaceForm(forms.ModelForm):
    """What is no part of a version: it holds at once."""

    class Meta:
        model = Service
        fields = ["position", "is_active"]
        labels = {"position": gettext_lazy("Position"), "is_active": gettext_lazy("Active")}
        help_texts = {
            "position": gettext_lazy("Services stand in the catalogue by this number."),
            "is_active": format_lazy(
                "{} {}",
                gettext_lazy("An inactive service takes no new submissions. Its open cases go on."),
                gettext_lazy("What is begun and not sent yet cannot be sent any more; its writer is told so."),
            ),
        }


class ChangesForm(forms.Form):
    changes = forms.CharField(
        label=gettext_lazy("What changed, and why"),
        max_length=2000,
        widget=forms.Textarea({"rows": 4}),
        help_text=gettext_lazy("Stands in the history of the service, for colleagues."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["changes"].error_messages["required"] = _("Write in a few words what changed.")
