"""How a visitor narrows the register of acts."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .choices import ActKind, Issuer


class ActFilters(forms.Form):
    """All fields are optional; what makes no sense is left out, so the list is never an error page."""

    words = forms.CharField(label=_("Words or number"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Kind of act"), required=False, choices=[("", _("All kinds")), *ActKind.choices])
    issuer = forms.ChoiceField(label=_("Adopted by"), required=False, choices=[("", _("Everybody")), *Issuer.choices])
    year = forms.ChoiceField(label=_("Year"), required=False)
    in_force = forms.BooleanField(label=_("Only those in force"), required=False)

    def __init__(self, *args: Any, acts: QuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.acts = acts
        years = acts.order_by().values_list("adopted_on__year", flat=True).distinct()
        self.fields["year"].choices = [("", _("All years")), *((str(y), str(y)) for y in sorted(years, reverse=True))]

    def chosen(self) -> QuerySet:
        """The acts that pass every filter that could be read."""
        self.is_valid()
        wanted = self.cleaned_data
        acts = self.acts
        if wanted.get("words"):
            acts = acts.with_words(wanted["words"])
        for name in ("kind", "issuer"):
            if wanted.get(name):
                acts = acts.filter(**{name: wanted[name]})
        if wanted.get("year"):
            acts = acts.filter(adopted_on__year=int(wanted["year"]))
        if wanted.get("in_force"):
            acts = acts.in_force(timezone.localdate())
        return acts
