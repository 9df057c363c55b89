"""Who looks after search: the editors and administrators of the town, given their permissions once."""

from typing import Any

from django.contrib.auth.models import Group, Permission

GROUPS = ("Editor", "Administrator", "Editors", "Moderators")  # the town's own, and those Wagtail comes with
MODELS = ("concept", "promotedresult", "searchword")


def after_migrate(**_kwargs: Any) -> None:
    """Once: as soon as any group has one of the permissions, a town's own choice stays."""
    permissions = Permission.objects.filter(content_type__app_label="search", content_type__model__in=MODELS)
    if Group.objects.filter(permissions__in=permissions).exists():
        return
    for group in Group.objects.filter(name__in=GROUPS):
        group.permissions.add(*permissions)
