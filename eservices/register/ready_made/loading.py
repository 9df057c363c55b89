"""Puts ready-made services into the register: what is there already, a town's own changes above all, stays."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from ..models import Department, Journal, Service, ServiceVersion
from .definition import Country, Definition
from .wording import Words

Overrides = Mapping[str, Mapping[str, Words]]


@transaction.atomic
def load(country: Country, departments: Mapping[str, Department] | None = None, texts: Overrides | None = None) -> None:
    """Journals, the registry office, and each service with its first version, published.

    `departments` names another department than the registry office by the code of a service, and `texts` the words that
    a town says differently, by the code of a service and the name of the text. Raises ValidationError when a
    definition is not whole in the town's language.
    """
    registry = registry_office(country)
    journals = {row["code"]: _journal(row) for row in country.journals}
    for definition in country.definitions:
        department = (departments or {}).get(definition.code, registry)
        words = (texts or {}).get(definition.code, {})
        _service(definition, journals[definition.outline.journal], department, words)


def registry_office(country: Country) -> Department:
    """The department that takes what no rule routes; made if the town has none."""
    found = Department.objects.filter(is_registry=True).first()
    return found or Department.objects.create(**country.registry)


def _journal(row: dict) -> Journal:
    return Journal.objects.get_or_create(code=row["code"], defaults=row)[0]


def _service(definition: Definition, journal: Journal, department: Department, words: Mapping[str, Words]) -> None:
    defaults = {"kind": definition.outline.kind, "position": definition.outline.position}
    service, _ = Service.objects.get_or_create(code=definition.code, defaults=defaults)
    if service.versions.exists():
        return
    version = make_version(definition, service, journal, department, words)
    version.full_clean()
    version.save()


def make_version(
    definition: Definition,
    service: Service,
    journal: Journal,
    department: Department,
    words: Mapping[str, Words] | None = None,
) -> ServiceVersion:
    """The first version of a service, not saved."""
    columns = definition.columns()
    for name, text in (words or {}).items():
        for language, said in text.items():
            columns["texts"].setdefault(language, {})[name] = said
    return ServiceVersion(
        service=service,
        number=1,
        published_at=timezone.now(),
        journal=journal,
        default_department=department,
        **columns,
    )
