"""Whose open cases go to whom."""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Count, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from eservices.register import access
from eservices.register.choices import Role
from eservices.register.handing_over import assignable_cases
from eservices.register.models import Department

from ..people import PersonField, name_of, people_of_city_hall


class LeavingField(PersonField):
    def label_from_instance(self, obj: Any) -> str:
        count = ngettext("%(n)d open case", "%(n)d open cases", obj.open_cases) % {"n": obj.open_cases}
        return f"{name_of(obj)} – {count}"


class HandOverForm(forms.Form):
    leaving = LeavingField(get_user_model().objects.none(), label=gettext_lazy("Who leaves"), empty_label=None)
    successor = PersonField(get_user_model().objects.none(), label=gettext_lazy("Who takes over"))
    department = forms.ModelChoiceField(
        Department.objects.none(),
        label=gettext_lazy("Department"),
        required=False,
        empty_label=gettext_lazy("all"),
        help_text=gettext_lazy("Only where somebody worked in several departments with different successors."),
    )

    def __init__(self, *args: Any, actor: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cases, standing = assignable_cases(actor), access.standing_of(actor)
        counted = Count("cases", filter=Q(cases__in=cases))
        people = get_user_model().objects.annotate(open_cases=counted).filter(open_cases__gt=0)
        self.fields["leaving"].queryset = people.order_by("last_name", "pk")
        headed = standing.departments.get(Role.HEAD, frozenset())
        clerk = standing.has(Role.CLERK)
        self.fields["successor"].queryset = people_of_city_hall() if clerk else access.executors_of(headed)
        self.fields["department"].queryset = Department.objects.filter(pk__in=cases.values("department"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("successor") and cleaned["successor"] == cleaned.get("leaving"):
            self.add_error("successor", _("Choose somebody else."))
        return cleaned
