"""The forms of the register's settings."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms.models import WagtailAdminModelForm

from eservices.register.choices import Role
from eservices.register.models import Department, Journal, Membership

from .names_field import NamesField


class DepartmentForm(WagtailAdminModelForm):
    names = NamesField(label=gettext_lazy("Names"))

    class Meta(WagtailAdminModelForm.Meta):
        model = Department
        fields = ["code", "names", "phone", "email", "is_registry", "is_active"]


class JournalForm(WagtailAdminModelForm):
    names = NamesField(label=gettext_lazy("Names"))

    class Meta(WagtailAdminModelForm.Meta):
        model = Journal
        fields = ["code", "names", "prefix", "alias"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Numbers on paper are looked up by both signs: once one was given out, they stay."""
        super().__init__(*args, **kwargs)
        if self.instance.pk and self.instance.years.exists():
            for name in ("prefix", "alias"):
                self.fields[name].disabled = True
                self.fields[name].help_text = _("Numbers were given out with it, so it can no longer be changed.")


class MembershipForm(WagtailAdminModelForm):
    """Who looks after memberships cannot open cases to themselves: somebody else must do that."""

    class Meta(WagtailAdminModelForm.Meta):
        model = Membership
        fields = ["user", "role", "department", "date_from", "date_to"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.for_user and cleaned.get("user") == self.for_user:
            self.add_error("user", _("You cannot give yourself a role. Ask another administrator."))
        if cleaned.get("role") in (Role.OFFICER, Role.HEAD) and not cleaned.get("department"):
            self.add_error("department", _("An officer and a department head need a department."))
        first, last = cleaned.get("date_from"), cleaned.get("date_to")
        if first and last and last < first:
            self.add_error("date_to", _("The last day lies before the first."))
        return cleaned
