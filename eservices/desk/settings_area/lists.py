"""Lists of the register's settings that name other rows, read in as many queries for many lines as for one."""

from django.db.models import QuerySet
from wagtail.admin.views.generic import IndexView


class MembershipIndexView(IndexView):
    def get_base_queryset(self) -> QuerySet:
        return super().get_base_queryset().select_related("user", "department")
