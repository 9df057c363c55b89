"""What the group of editors may do in the admin: pages, pictures, files, redirects and the words of the site."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

EDITOR = "Editor"
_PAGES = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
_COLLECTIONS = (
    # Wagtail asks for the permissions of its own models, also where a town has models of its own.
    ("wagtailimages", ("add_image", "change_image", "choose_image")),
    ("wagtaildocs", ("add_document", "change_document", "choose_document")),
)
_ADMIN = (
    ("wagtailadmin", ("access_admin",)),
    ("wagtail_localize", ("submit_translation",)),
    ("pages", ("change_sitesettings",)),
    ("wagtailredirects", ("add_redirect", "change_redirect", "delete_redirect")),
)


def grant_editor(group: Group) -> None:
    """Give the group what an editor needs on the whole tree and library. May be called again at any time."""
    root = Page.objects.filter(depth=1).first()
    for permission in _permissions("wagtailcore", _PAGES):
        if root:
            GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)
    library = Collection.objects.filter(depth=1).first()
    for app, names in _COLLECTIONS:
        for permission in _permissions(app, names):
            if library:
                GroupCollectionPermission.objects.get_or_create(group=group, collection=library, permission=permission)
    for app, names in _ADMIN:
        group.permissions.add(*_permissions(app, names))


def _permissions(app: str, names: tuple[str, ...]) -> list[Permission]:
    return list(Permission.objects.filter(content_type__app_label=app, codename__in=names))
