"""Pages that offer services."""

from wagtail.models import Page

from eservices.apply.models import ServiceIndexPage, ServicePage, WhenPage

from .cases import make_service
from .pages import add_page


def service_index(parent: Page, title: str = "მომსახურება", **fields: object) -> ServiceIndexPage:
    """The catalogue."""
    return add_page(parent, ServiceIndexPage(title=title, **{"slug": "services"} | fields))


def service_page(parent: Page, kind: str = "letter", *, live: bool = True, **fields: object) -> ServicePage:
    """The page of one service."""
    version = make_service(kind)
    language = parent.locale.language_code
    fields = {"title": version.title(language), "slug": kind, "service": version.service} | fields
    return add_page(parent, ServicePage(**fields), live=live)


def when_page(parent: Page, title: str = "როდის მივიღებ პასუხს?", **fields: object) -> WhenPage:
    """The answer-date page."""
    return add_page(parent, WhenPage(title=title, **{"slug": "when"} | fields))
