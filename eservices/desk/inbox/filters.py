"""The filters of the inbox."""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet

from eservices.register.choices import Status
from eservices.register.models import Case, Department, ServiceVersion


def service_choices() -> list[tuple[int, str]]:
    """Every service by the title of its newest published version, in one query."""
    versions = ServiceVersion.objects.filter(published_at__isnull=False).order_by("service__position", "number")
    return list({version.service_id: (version.service_id, version.title()) for version in versions}.values())


def department_choices() -> list[tuple[int, str]]:
    """Departments by name; names are public, cases are not."""
    return [(department.pk, str(department)) for department in Department.objects.all()]


class CaseFilterSet(WagtailFilterSet):
    service = django_filters.MultipleChoiceFilter(
        field_name="version__service",
        label=_("Service"),
        choices=service_choices,
        distinct=False,
        widget=forms.CheckboxSelectMultiple,
    )
    status = django_filters.MultipleChoiceFilter(
        label=_("Status"), choices=Status.choices, distinct=False, widget=forms.CheckboxSelectMultiple
    )
    department = django_filters.MultipleChoiceFilter(
        label=_("Department"), choices=department_choices, distinct=False, widget=forms.CheckboxSelectMultiple
    )
    due_on = django_filters.DateFromToRangeFilter(label=_("Due date"), widget=DateRangePickerWidget)
    registered_at = django_filters.DateFromToRangeFilter(label=_("Registered"), widget=DateRangePickerWidget)

    class Meta:
        model = Case
        fields: list[str] = []
