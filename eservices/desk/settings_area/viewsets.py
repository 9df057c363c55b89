"""The group "Register" of the admin's menu: what an administrator looks after. Cases are not among it."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.admin.viewsets.model import ModelViewSetGroup

from eservices.register.models import Department, Journal, Membership

from ..services_area.viewset import ServicesViewSet
from . import forms
from .absence.viewset import AbsenceViewSet
from .base import RegisterViewSet
from .calendar.viewsets import CalendarDayViewSet, CalendarVersionViewSet
from .handing_over.view import HandOverViewSet
from .lists import MembershipIndexView
from .routing.viewset import RoutingRuleViewSet


class DepartmentViewSet(RegisterViewSet):
    model, form = Department, forms.DepartmentForm
    name, icon, menu_label = "departments", "group", _("Departments")
    list_display = [
        "__str__",
        "code",
        "phone",
        BooleanColumn("is_registry", label=_("Registry office")),
        BooleanColumn("is_active", label=_("Active")),
    ]


class MembershipViewSet(RegisterViewSet):
    model, form = Membership, forms.MembershipForm
    name, icon, menu_label = "memberships", "user", _("Memberships")
    index_view_class = MembershipIndexView
    list_display = ["user", "role", "department", "date_from", "date_to"]
    list_filter = ["role", "department"]


class JournalViewSet(RegisterViewSet):
    model, form = Journal, forms.JournalForm
    name, icon, menu_label = "journals", "list-ol", _("Journals")
    list_display = ["__str__", "prefix", "alias"]


class RegisterGroup(ModelViewSetGroup):
    menu_label, menu_icon, menu_order = _("Register"), "cogs", 700
    items = (
        ServicesViewSet,
        DepartmentViewSet,
        MembershipViewSet,
        AbsenceViewSet,
        HandOverViewSet,
        RoutingRuleViewSet,
        JournalViewSet,
        CalendarDayViewSet,
        CalendarVersionViewSet,
    )


def register_viewsets() -> list[ModelViewSetGroup]:
    return [RegisterGroup()]
