"""One published page of every type, for tests that walk over all types; a new type adds its maker here."""

from collections.abc import Callable

from wagtail.models import Page

from home.pages.models import BasePage, HomePage
from tests.factories import pages, services

# Page type → maker(home). Makers may find pages of other types already made.
MAKERS: dict[str, Callable[[HomePage], Page]] = {
    "pages.HomePage": lambda home: home,
    "pages.StandardPage": lambda home: pages.standard_page(home, slug="about", show_in_menus=True),
    "pages.ContactPage": lambda home: pages.contact_page(home, slug="contact", show_in_menus=True),
    "pages.NewsIndexPage": lambda home: pages.news_index(home, slug="news", show_in_menus=True),
    "pages.NewsPage": lambda home: pages.news(_first("news", home), slug="center", picture=pages.picture()),
    "transparency.LegalActIndexPage": lambda home: pages.act_index(home, slug="acts", show_in_menus=True),
    "transparency.LegalActPage": lambda home: pages.act(_first("acts", home), file=pages.document()),
    "apply.ServiceIndexPage": lambda home: services.service_index(home, show_in_menus=True),
    "apply.ServicePage": lambda home: services.service_page(_first("services", home), picture=pages.picture()),
    "apply.WhenPage": lambda home: services.when_page(_first("services", home), show_in_menus=True),
}


def one_of_each(home: HomePage) -> dict[str, BasePage]:
    """A published page of every type that has a maker."""
    return {name: make(home) for name, make in MAKERS.items()}


def _first(slug: str, home: HomePage) -> Page:
    return Page.objects.child_of(home).get(slug=slug)
