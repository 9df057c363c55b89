"""What changes here and what search must hear of it, in the same transaction; connected in apps.py."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, ReferenceIndex

from search.indexing import refresh, refresh_many

from .models import ContactPage, TownDocument
from .translations import hide_converted_alias


def page_changed(instance: Page, **_kwargs: object) -> None:
    """A page was published or unpublished: it and the files it shows."""
    _refresh_pages([instance.pk])


def page_deleted(instance: Page, **_kwargs: object) -> None:
    """A page is going: search forgets it, and looks again at its files."""
    page_changed(instance)


def branch_changed(instance: Page, **_kwargs: object) -> None:
    """Addresses changed from here downwards."""
    _refresh_branch(Page.objects.filter(path__startswith=instance.path))


def page_privacy_changed(instance: PageViewRestriction, **_kwargs: object) -> None:
    """A branch of the tree was closed or opened."""
    _refresh_branch(Page.objects.filter(path__startswith=instance.page.path))


def file_changed(instance: TownDocument, **_kwargs: object) -> None:
    """A file was added, replaced, moved to another collection or deleted."""
    refresh("file", instance.pk)


def collection_privacy_changed(instance: CollectionViewRestriction, **_kwargs: object) -> None:
    """A collection was closed or opened."""
    _refresh_collection(instance.collection)


def collection_changed(instance: Collection, created: bool = False, **_kwargs: object) -> None:
    """A collection was renamed or moved below another."""
    if not created:
        _refresh_collection(instance)


def town_changed(**_kwargs: object) -> None:
    """The town's phone, address or hours: the pages that draw them say something else now."""
    _refresh_pages(list(ContactPage.objects.filter(live=True).values_list("pk", flat=True)))


def alias_saved(sender: type, instance: Page, update_fields: frozenset | None = None, **_kwargs: object) -> None:
    """Wagtail and wagtail-localize turn an alias into a page by saving this one field."""
    if issubclass(sender, Page) and update_fields and "alias_of_id" in update_fields and not instance.alias_of_id:
        hide_converted_alias(instance)


def files_of(page_pks: list[int]) -> list[str]:
    """Primary keys of the files that these pages show or link to."""
    return list(
        ReferenceIndex.objects.filter(
            base_content_type=ContentType.objects.get_for_model(Page),
            object_id__in=[str(pk) for pk in page_pks],
            to_content_type=ContentType.objects.get_for_model(TownDocument),
        )
        .values_list("to_object_id", flat=True)
        .distinct()
    )


def _refresh_branch(pages: QuerySet[Page]) -> None:
    _refresh_pages(list(pages.filter(live=True).values_list("pk", flat=True)))


def _refresh_pages(pks: list[int]) -> None:
    """They, what says of itself that it stands in their language as well, and the files they show."""
    keys = Page.objects.filter(pk__in=pks).values("translation_key")
    same = Page.objects.filter(translation_key__in=keys, live=True).values_list("pk", flat=True)
    refresh_many([*(f"page:{pk}" for pk in {*pks, *same}), *(f"file:{pk}" for pk in files_of(pks))])


def _refresh_collection(collection: Collection) -> None:
    files = TownDocument.objects.filter(collection__path__startswith=collection.path)
    refresh_many(f"file:{pk}" for pk in files.values_list("pk", flat=True))
