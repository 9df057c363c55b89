"""Lists of the register's settings that name other rows, read in as many queries for many lines as for one."""

from django.db.models import Prefetch, QuerySet
from wagtail.admin.views.generic import IndexView

from eservices.register.models import RoutingRule, ServiceVersion


class RoutingRuleIndexView(IndexView):
    def get_base_queryset(self) -> QuerySet:
        published = ServiceVersion.objects.filter(published_at__isnull=False).only("service", "number", "texts")
        versions = Prefetch("service__versions", published, to_attr="published")
        return super().get_base_queryset().select_related("service", "department").prefetch_related(versions)


class MembershipIndexView(IndexView):
    def get_base_queryset(self) -> QuerySet:
        return super().get_base_queryset().select_related("user", "department")


def title_of_service(rule: RoutingRule) -> str:
    """The title of the service's newest published version, out of what the list has fetched."""
    if rule.service is None:
        return ""
    published: list[ServiceVersion] = rule.service.published
    return published[-1].title() if published else rule.service.code
