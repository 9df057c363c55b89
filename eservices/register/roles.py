"""The role groups of city hall, made at every migrate: groups open the admin's doors, memberships the cases."""

from django.contrib.auth.models import Group, Permission

from home.pages.roles import grant_editor

HEAD, ADMINISTRATOR, EDITOR = "Department head", "Administrator", "Editor"
STAFF_GROUPS = ("Registry clerk", "Officer", HEAD, "Controller")
# The administrator looks after people and the register's settings and reads no case.
_ADMINISTRATOR_MODELS = {
    "auth": ("user", "group"),
    "register": (
        "department",
        "membership",
        "journal",
        "routingrule",
        "calendarday",
        "absence",
        "service",
        "serviceversion",
    ),
    "pages": ("sitesettings",),
    "wagtailcore": ("site", "collection", "locale"),
    "wagtailredirects": ("redirect",),
}


def make_groups() -> None:
    """Create what is missing; a town's own changes to a group stay."""
    access = Permission.objects.filter(content_type__app_label="wagtailadmin", codename="access_admin").first()
    if access is None:  # the admin's permissions come with a later post_migrate of the same run
        return
    for name in (*STAFF_GROUPS, ADMINISTRATOR, EDITOR):
        group, new = Group.objects.get_or_create(name=name)
        if new:
            group.permissions.add(access)
            if name == ADMINISTRATOR:
                group.permissions.add(*_administrator_permissions())
            if name == HEAD:
                group.permissions.add(*Permission.objects.filter(content_type__model="absence"))
            if name == EDITOR:
                grant_editor(group)


def _administrator_permissions() -> list[Permission]:
    found: list[Permission] = []
    for app, models in _ADMINISTRATOR_MODELS.items():
        found += Permission.objects.filter(content_type__app_label=app, content_type__model__in=models)
    return found
