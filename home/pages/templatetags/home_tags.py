"""Template tags of the first screen and of sections: the services on the sheet, the pages beside this one."""

from collections.abc import Iterator
from typing import Any

from django import template
from django.utils.translation import get_language
from wagtail.models import Page

from home.pages import front_page
from home.pages.navigation import Link, menu
from search.likeness import likeness
from search.query import Query

register = template.Library()
_ON_THE_SHEET = 6


@register.simple_tag(takes_context=True)
def sheet_services(context: template.Context) -> list[Any]:
    """{% sheet_services as services %}: for components/service_sheet.html, first the services that are open
    (`services`), then whatever else the editor put beside them; six fill the sheet."""
    services = list(context.get("services") or [])
    known = {service.url for service in services}
    others = (item for item in _shortcuts(context["page"], context.get("links") or {}) if item["url"] not in known)
    return [*services, *others][:_ON_THE_SHEET]


@register.simple_tag(takes_context=True)
def open_services(context: template.Context) -> list[Any]:
    """{% open_services as services %}: every service that takes applications, on any page; with title, promise, url."""
    found: Any = front_page.section("services", context["request"], get_language() or "")
    return list(found or [])


@register.simple_tag(takes_context=True)
def services_near(context: template.Context, query: Query) -> list[Any]:
    """{% services_near query as services %}: the open services, those first that come nearest to what was typed; what
    stands in a title counts twice."""

    def nearness(service: Any) -> float:
        language = service.language or get_language() or ""
        return likeness(query, service.title, language) + likeness(query, service.words, language)

    return sorted(open_services(context), key=nearness, reverse=True)


@register.simple_tag(takes_context=True)
def section(context: template.Context) -> Link | None:
    """{% section as here %}: the menu entry this page stands in or below, with its children; None outside the menu."""
    entries = menu(context["request"], context.get("page"))
    return next((entry for entry in entries if entry.current), None)


def _shortcuts(home: Page, links: dict[int, Link]) -> Iterator[dict[str, Any]]:
    for block in home.shortcuts:
        target = block.value["page"]
        if target and (link := links.get(target.pk)):
            yield {
                "title": link.title,
                "url": link.url,
                "language": link.language,
                "promise": block.value["promise"] or link.description,
                "icon": block.value.get("icon") or "document",
            }
