"""Template tags of this room: the services of the town, and the language switcher inside a form."""

from dataclasses import replace
from datetime import date, datetime

from django import template
from django.utils.translation import get_language

from eservices.apply import shortcuts
from eservices.apply.models import DraftFile
from eservices.register.deadlines.spelling import spell
from home.pages import navigation

register = template.Library()


@register.simple_tag(takes_context=True)
def service_shortcuts(context: template.Context) -> list[shortcuts.Shortcut]:
    """{% service_shortcuts as services %}: what components/service_sheet.html needs, in two queries."""
    return shortcuts.shortcuts(context.get("request"), get_language() or "")


@register.filter
def kept_at(uploads: dict[str, list[DraftFile]], name: str) -> list[DraftFile]:
    """{{ uploads|kept_at:field.name }}: the files kept at one field of the form."""
    return uploads.get(name, [])


@register.filter(expects_localtime=True)
def spelled(point: date | datetime, near: date | datetime | None = None) -> str:
    """A day or a moment as in running text: „7 December 2026“; without its year beside a date of the same one."""
    return spell(point, near)


@register.simple_tag(takes_context=True)
def breadcrumbs_in_place(context: template.Context) -> list[navigation.Link]:
    """The way back up from a place below a page, the page itself included."""
    page, request = context["page"], context["request"]
    return [*navigation.breadcrumbs(request, page), navigation.Link(page.title, page.get_url(request) or "")]


@register.simple_tag(takes_context=True)
def languages_in_place(context: template.Context, place: str) -> list[navigation.LanguageLink]:
    """The language switcher below a page, as on a step of a form: another language keeps the place."""
    links = navigation.language_links(context["request"], context["page"])
    return [replace(link, url=link.url + place) if link.translated else link for link in links]
