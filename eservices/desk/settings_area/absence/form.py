"""The form of an absence."""

from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms.models import WagtailAdminModelForm

from eservices.register.models import Absence

from ..people import PersonField
from . import reach


class AbsenceForm(WagtailAdminModelForm):
    """Nobody makes themselves a deputy: with it they would open cases to themselves."""

    user = PersonField(get_user_model().objects.none(), label=gettext_lazy("Person who is away"))
    deputy = PersonField(
        get_user_model().objects.none(),
        label=gettext_lazy("Deputy"),
        help_text=gettext_lazy(
            "From the first to the last day the deputy sees and works on the same cases. New cases go to the deputy "
            "if both work in the department, else to the department."
        ),
    )

    class Meta(WagtailAdminModelForm.Meta):
        model = Absence
        fields = ["user", "deputy", "date_from", "date_to"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["user"].queryset = reach.people_away(self.for_user)
        self.fields["deputy"].queryset = reach.deputies(self.for_user)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        person, deputy = cleaned.get("user"), cleaned.get("deputy")
        first, last = cleaned.get("date_from"), cleaned.get("date_to")
        if person and person == deputy:
            self.add_error("deputy", _("Choose somebody else."))
        if first and last and last < first:
            self.add_error("date_to", _("The last day lies before the first."))
        elif person and first and last and self._overlaps(person, first, last):
            self.add_error("date_from", _("On some of these days the person is entered as away already."))
        elif person and first and last and reach.passes_on_more(self.for_user, person, first, last):
            self.add_error("date_to", _("In these days the person also works elsewhere: ask an administrator."))
        return cleaned

    def _overlaps(self, person: Any, first: Any, last: Any) -> bool:
        others = Absence.objects.exclude(pk=self.instance.pk)
        return others.filter(user=person, date_from__lte=last, date_to__gte=first).exists()
