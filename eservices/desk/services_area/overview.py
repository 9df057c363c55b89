"""What the pages of services show of them: the list, the cards, the versions, and what differs between two."""

from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Prefetch, Q, QuerySet
from wagtail.models import Page, ReferenceIndex

from eservices.register.catalogue import Problem
from eservices.register.models import Service, ServiceVersion
from eservices.register.models.case import OPEN

from .sections import SECTIONS, Line, Section


@dataclass(frozen=True)
class Card:
    section: Section
    url: str
    lines: list[Line]
    problems: list[str]


@dataclass(frozen=True)
class Difference:
    """One entry that two versions say differently; `before` or `after` is empty where one says nothing."""

    section: Section
    label: str
    before: str
    after: str


def listed() -> QuerySet[Service]:
    """The services with `open_cases`, and their versions in `known` (newest first), in two queries for all."""
    known = ServiceVersion.objects.order_by("-number").only("service", "number", "published_at", "texts")
    return Service.objects.annotate(
        open_cases=Count("versions__cases", filter=Q(versions__cases__status__in=OPEN))
    ).prefetch_related(Prefetch("versions", known, to_attr="known"))


def row(service: Any) -> dict[str, Any]:
    """A service of `listed` as the list shows it."""
    published = next((version for version in service.known if version.published_at), None)
    draft = next((version for version in service.known if not version.published_at), None)
    named = published or draft
    title = named.title() if named else ""
    return {"service": service, "title": title or service.code, "published": published, "draft": draft}


def cards(version: ServiceVersion, problems: list[Problem]) -> list[Card]:
    """A card for each section, with what is wrong in it."""
    return [
        Card(
            section,
            section.url(version.service_id),
            section.brief(version),
            [problem.text for problem in problems if problem.section == section.slug],
        )
        for section in SECTIONS.values()
    ]


def history(service: Service) -> QuerySet[ServiceVersion]:
    """The published versions, the newest first, with the number of their cases and who published them."""
    published = service.versions.exclude(published_at=None).select_related("published_by")
    return published.annotate(case_count=Count("cases")).order_by("-number")


def pages_of(service: Service) -> QuerySet[Page]:
    """The pages that show the service, whatever room they are of: Wagtail keeps who refers to what."""
    kind = ContentType.objects.get_for_model(Page)
    references = ReferenceIndex.get_references_to(service).filter(base_content_type=kind)
    ids = references.values_list("object_id", flat=True)
    return Page.objects.filter(pk__in=[int(pk) for pk in ids]).select_related("locale").order_by("path")


def differences(before: ServiceVersion, after: ServiceVersion) -> list[Difference]:
    """Everything two versions say differently, section by section."""
    found = []
    for section in SECTIONS.values():
        old = {line.label: line.text for line in section.lines(before)}
        new = {line.label: line.text for line in section.lines(after)}
        found += [
            Difference(section, label, old.get(label, ""), new.get(label, ""))
            for label in [*old, *(label for label in new if label not in old)]
            if old.get(label) != new.get(label)
        ]
    return found
