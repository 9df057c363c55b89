"""Choosing a person of city hall by name."""

from typing import Any

from django import forms

from eservices.register import access
from eservices.register.models import Department


class PersonField(forms.ModelChoiceField):
    def label_from_instance(self, obj: Any) -> str:
        return name_of(obj)


def name_of(person: Any) -> str:
    """First and last name, else the name they sign in with."""
    return person.get_full_name() or person.get_username()


def people_of_city_hall() -> Any:
    """Everybody who may be made responsible for a case today."""
    return access.executors_of(Department.objects.values_list("pk", flat=True))
