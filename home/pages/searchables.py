"""What this room lets search find: published pages, and the files that they show."""

import re
from collections import defaultdict
from collections.abc import Collection as Keys
from functools import lru_cache

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import Case, F, Q, QuerySet, When
from django.utils import timezone
from wagtail.models import CollectionViewRestriction, Page, ReferenceIndex, get_page_models

from search.prepared import Prepared, among

from .languages import published, set_of_languages, whenever_in_time
from .models import BasePage, TownDocument

FIRST_DEPTH = 2  # of Wagtail's tree: the home pages
HOME_SLASHES = 2  # of their addresses: "/", "/ru/"
_FILE_ADDRESS = re.compile(r"/(\d+)/[^/]+$")


def load_page(pk: str) -> BasePage | None:
    """The page as its own class."""
    page = Page.objects.filter(pk=pk).first()
    specific = page.specific if page else None
    return specific if isinstance(specific, BasePage) else None


def public_pages(pks: Keys[str] | None) -> dict[str, str]:
    """Pages a stranger may read, each with a stamp of its last publication, its address, its end and languages."""
    wanted, values = "(expire_at IS NULL OR expire_at > %s)", [connection.ops.adapt_datetimefield_value(timezone.now())]
    asked = None if pks is None else [pk for pk in pks if pk.isdecimal()]
    if asked is not None:
        wanted += f" AND {among('pk', asked)}"
    rows = _whenever_public(tuple(_searchable_types())).rows(wanted, [*values, *map(int, asked or ())])
    return {str(pk): "|".join(map(str, said)) for pk, *said in rows}


@lru_cache(maxsize=4)
def _whenever_public(types: tuple[int, ...]) -> Prepared:
    pages = whenever_in_time(Page.objects.filter(content_type__in=types)).order_by()
    said = pages.values_list(
        "pk", "last_published_at", "latest_revision_created_at", "url_path", "expire_at", set_of_languages()
    )
    return Prepared(said)


def page_at(path: str) -> str | None:
    """The page with this address, published or not."""
    slug = path.rstrip("/").rpartition("/")[2]
    below_root = Q(depth=FIRST_DEPTH) if path.count("/") <= HOME_SLASHES else Q()
    near = Page.objects.filter(Q(slug=slug) | below_root)
    return next((str(page.pk) for page in near if page.url == path), None)


def load_file(pk: str) -> TownDocument | None:
    """The file, with the public page that shows it as .shown_on."""
    file = TownDocument.objects.filter(pk=pk).first()
    if file:
        file.shown_on = showing_pages([pk]).get(pk)
    return file


def file_at(path: str) -> str | None:
    """The file with this address."""
    match = _FILE_ADDRESS.search(path)
    file = TownDocument.objects.filter(pk=match[1]).first() if match else None
    return str(file.pk) if file and file.url == path else None


def public_files(pks: Keys[str] | None) -> dict[str, str]:
    """Files of open collections that a published page shows; one that only a draft shows is not found."""
    files = open_files()
    if pks is not None:
        files = files.filter(pk__in=[pk for pk in pks if pk.isdecimal()])
    rows = {str(file.pk): file for file in files}
    pages = showing_pages(list(rows) if pks is not None else None)
    return {pk: file.stamp_on(pages[pk]) for pk, file in rows.items() if pk in pages}


def open_files() -> QuerySet[TownDocument]:
    """Files in collections that nobody has closed."""
    files = TownDocument.objects.all()
    for path in CollectionViewRestriction.objects.values_list("collection__path", flat=True):
        files = files.exclude(collection__path__startswith=path)
    return files


def files_shown(page_pks: Keys[str]) -> dict[str, set[str]]:
    """For each of these pages the keys of the files that it shows or links to."""
    shown: dict[str, set[str]] = defaultdict(set)
    for file_pk, page_pk in _shown(*_kinds_of_references()).rows(among("object_id", page_pks), page_pks):
        shown[page_pk].add(f"file:{file_pk}")
    return dict(shown)


@lru_cache(maxsize=4)
def _shown(page: int, file: int) -> Prepared:
    """From pages, as they were last saved, to files."""
    found = ReferenceIndex.objects.filter(base_content_type=page, to_content_type=file)
    return Prepared(found.values_list("to_object_id", "object_id"))


def showing_pages(pks: Keys[str] | None) -> dict[str, Page]:
    """For each file the published page that shows it; of several the one that stays longest, so that the file may be
    shown as long as that; of those that stay for ever, the act whose paper it is, else the oldest.
    """
    references = _shown(*_kinds_of_references())
    files: dict[str, set[str]] = defaultdict(set)
    for file_pk, page_pk in references.rows() if pks is None else references.rows(among("to_object_id", pks), pks):
        files[page_pk].add(file_pk)
    pages = published(Page.objects.filter(pk__in=[*files])).select_related("locale")
    found: dict[str, Page] = {}
    acts = set(_searchable_types("act"))
    for page in pages.order_by(F("expire_at").desc(nulls_first=True), _is_one_of(acts).desc(), "pk"):
        for file_pk in files[str(page.pk)]:
            found.setdefault(file_pk, page)
    return found


def _kinds_of_references() -> tuple[int, int]:
    """From which kind of things, to which."""
    return ContentType.objects.get_for_model(Page).pk, ContentType.objects.get_for_model(TownDocument).pk


def _is_one_of(types: Keys[int]) -> Case:
    return Case(When(content_type__in=types, then=1), default=0)


def _searchable_types(kind: str = "") -> list[int]:
    """All, or those that a visitor knows as one kind of thing."""
    models = [model for model in get_page_models() if issubclass(model, BasePage) and kind in ("", model.search_kind)]
    return [content_type.pk for content_type in ContentType.objects.get_for_models(*models).values()]
