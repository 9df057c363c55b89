"""Services in a list: in the catalogue, on the home page, and beside the page of another service."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.db.models import Exists, OuterRef
from django.http import HttpRequest
from django.utils.translation import get_language

from eservices.register.choices import ServiceKind
from eservices.register.models import ServiceVersion
from home.pages.languages import offered

from . import presentation

ICONS = {ServiceKind.LETTER: "mail", ServiceKind.FOI: "info-sheet", ServiceKind.HOA: "building"}
ICONS |= {ServiceKind.ISSUE: "flag", ServiceKind.COMPLAINT: "scales", ServiceKind.PETITION: "people"}


@dataclass(frozen=True)
class Shortcut:
    """A service in a list, on the home page too."""

    title: str
    promise: str
    url: str
    icon: str
    language: str = ""  # of the title, when it is not the visitor's own
    version: ServiceVersion | None = None

    @property
    def words(self) -> str:
        """Everything it is known by: its title, and what search finds it by."""
        language = self.language or get_language() or ""
        return f"{self.title}\n{presentation.words(self.version, language) if self.version else self.promise}"


def shortcuts(request: HttpRequest | None, language: str = "") -> list[Shortcut]:
    """Every open service in this language, else in the one that exists: two queries."""
    language = language or get_language() or ""
    pages = list(_pages(language))
    versions = _versions(page.service_id for page in pages)
    return [_shortcut(page, versions[page.service_id], request) for page in pages if page.service_id in versions]


def icon_of(kind: str) -> str:
    """The drawing that stands for this kind of service."""
    return ICONS.get(ServiceKind(kind), "document")


def catalogue(request: HttpRequest, language: str) -> Any:
    """The page that lists all services, in the best language; None where there is none."""
    return offered(apps.get_model("apply", "ServiceIndexPage").objects.all(), language).first()


def when_url(request: HttpRequest | None, language: str, code: str = "") -> str:
    """The page that tells when an answer comes, in the best language, asked for this service; empty without one."""
    page = offered(apps.get_model("apply", "WhenPage").objects.all(), language).first()
    address = page.get_url(request) if page else ""
    return f"{address}?{urlencode({'service': code})}" if address and code else address or ""


def others(page: Any, request: HttpRequest, language: str) -> list[Shortcut]:
    """Up to four other open services, for whoever came to the wrong one: one query."""
    published = ServiceVersion.objects.filter(service=OuterRef("service"), published_at__isnull=False)
    found = _pages(language).filter(Exists(published)).exclude(translation_key=page.translation_key)
    return [_shortcut(other, None, request) for other in found[:4]]


def _pages(language: str) -> Any:
    pages = apps.get_model("apply", "ServicePage").objects.filter(service__is_active=True)
    return offered(pages, language).select_related("service", "locale").order_by("service__position", "pk")


def _versions(services: Iterable[int]) -> dict[int, ServiceVersion]:
    """The version in force of each service."""
    rows = ServiceVersion.objects.filter(service_id__in=list(services), published_at__isnull=False)
    return {version.service_id: version for version in rows.order_by("service_id", "number")}


def _shortcut(page: Any, version: ServiceVersion | None, request: HttpRequest | None) -> Shortcut:
    code = page.locale.language_code
    return Shortcut(
        title=page.title,
        promise=(version.text("promise", code) if version else "") or page.lead,
        url=page.get_url(request) or "",
        icon=icon_of(page.service.kind),
        language="" if code == get_language() else code,
        version=version,
    )
