"""The last step: one look at the whole letter."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from .step import StepForm


class CheckForm(StepForm):
    """The last look: the citizen confirms, and the button says the deed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["agree"] = forms.BooleanField(
            label=_("I confirm that what I wrote is true, and that City Hall may use my data to answer me."),
            error_messages={"required": _("Tick this before you send.")},
        )
