"""The form of checking who the applicant is."""

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.choices import IdentityDocument

from .base import StepForm


class VerifyIdentityForm(StepForm):
    document = forms.ChoiceField(
        label=_("Document you saw"),
        help_text=_("Only its kind is kept. Do not copy the document, and write its number nowhere."),
        choices=IdentityDocument.choices,
        widget=forms.RadioSelect,
    )
