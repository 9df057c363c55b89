"""The group "Search" of the admin's menu."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.viewsets.model import ModelViewSetGroup

from .files.viewset import UnreadFilesViewSet
from .promoted.viewset import PromotedViewSet
from .searches.viewset import FoundNothingViewSet, MostSearchedViewSet
from .thesaurus.viewset import ThesaurusViewSet


class SearchGroup(ModelViewSetGroup):
    menu_label, menu_icon, menu_order = _("Search"), "search", 650
    items = (FoundNothingViewSet, MostSearchedViewSet, ThesaurusViewSet, PromotedViewSet)


def register_viewsets() -> list[ModelViewSetGroup | ViewSet]:
    return [SearchGroup(), UnreadFilesViewSet()]


def report_permissions() -> QuerySet[Permission]:
    """Reading what people look for, and setting tasks aside, can be ticked in a group."""
    return Permission.objects.filter(content_type__app_label="search", content_type__model="searchword")
