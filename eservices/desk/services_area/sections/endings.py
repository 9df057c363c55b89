"""Forwarding, refusal and appeal."""

from django import forms
from django.utils.translation import gettext_lazy

from eservices.register.catalogue import FIELD_NAMES as N

from ..fields import DAYS, TermField
from .form import SectionForm


class EndingsForm(SectionForm):
    forward = TermField(DAYS, label=N["forward"])
    notify = forms.BooleanField(label=N["forwarding.notify"], required=False)
    not_complained_of = forms.BooleanField(
        label=N["forwarding.not_to_body_complained_of"],
        required=False,
        help_text=gettext_lazy("The question with the code “complained_of” names that body."),
    )
    explain_within = TermField(DAYS, label=N["refusal.explain_within"])
    needs_ground = forms.BooleanField(label=N["refusal.needs_ground"], required=False)
    needs_appeal_text = forms.BooleanField(label=N["refusal.needs_appeal_text"], required=False)
    appeal = TermField(
        DAYS,
        label=N["appeal"],
        help_text=gettext_lazy("Counted from the decision, whose letter names the last day. How to appeal is a text."),
    )
    paths = {
        "forward": "terms.forward",
        "notify": "rules.forwarding.notify",
        "not_complained_of": "rules.forwarding.not_to_body_complained_of",
        "explain_within": "rules.refusal.explain_within",
        "needs_ground": "rules.refusal.needs_ground",
        "needs_appeal_text": "rules.refusal.needs_appeal_text",
        "appeal": "rules.appeal",
    }
    brief = ("forward", "not_complained_of", "explain_within", "appeal")
    headings = (
        (gettext_lazy("Forwarding"), ("forward", "notify", "not_complained_of")),
        (gettext_lazy("Refusal"), ("explain_within", "needs_ground", "needs_appeal_text")),
        (gettext_lazy("Appeal"), ("appeal",)),
    )
