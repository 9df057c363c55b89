"""A new service: a draft that begins with what its kind has by default."""

from copy import deepcopy
from typing import Any

from django.conf import settings
from django.db import transaction

from .choices import ServiceKind
from .models import Department, Journal, Service, ServiceVersion
from .ready_made import COUNTRIES

# Said by the law and so the same for every service of a kind; whatever else it says of itself, its editor writes.
_LEGAL_TEXTS = ("legal_basis", "appeal", "appeal_to")


class NoJournal(Exception):
    """There is no journal in which a case could be registered."""


@transaction.atomic
def create_service(*, code: str, kind: str, titles: dict[str, str]) -> ServiceVersion:
    """The service with its first draft; `titles` by language. It asks nothing yet. Raises NoJournal."""
    service = Service.objects.create(code=code, kind=kind, position=Service.objects.count() + 1)
    columns = _defaults(kind)
    texts: dict[str, dict[str, str]] = columns.pop("texts")
    for language, title in titles.items():
        texts.setdefault(language, {})["title"] = title
    return ServiceVersion.objects.create(
        service=service,
        number=1,
        journal=_journal(kind),
        default_department=Department.objects.filter(is_registry=True, is_active=True).first(),
        texts=texts,
        **columns,
    )


def _journal(kind: str) -> Journal:
    """Where cases of this kind are registered already, else the journal of incoming letters, else any."""
    like = ServiceVersion.objects.filter(service__kind=kind).select_related("journal").order_by("-pk").first()
    found = like.journal if like else Journal.objects.order_by("code").filter(code="incoming").first()
    found = found or Journal.objects.order_by("code").first()
    if found is None:
        raise NoJournal
    return found


def _defaults(kind: str) -> dict[str, Any]:
    """The terms, procedure and legal texts that a service of this kind has in the town's country, as it is ready-made.

    A petition, and whatever a country has nothing ready for, begins like an application.
    """
    country = COUNTRIES.get(settings.MERIA_COUNTRY) or COUNTRIES["GE"]
    try:
        made = country.definition(kind)
    except KeyError:
        made = country.definition(ServiceKind.APPLICATION)
    columns = made.columns()
    taken = {name: deepcopy(columns[name]) for name in ("terms", "rules", "files", "results")}
    texts = {
        language: {name: text for name, text in said.items() if name in _LEGAL_TEXTS}
        for language, said in columns["texts"].items()
    }
    return taken | {"jurisdiction": settings.MERIA_COUNTRY, "texts": texts}
