"""The catalogue of services and their pages, which own introduction and pictures only."""

from typing import Any

from django.utils import timezone

from eservices.apply.models import ServicePage
from eservices.register.models import Service
from home.pages.models import Picture

from ..content.services import SERVICES
from ..dates import day_of
from .library import Files
from .register import GEORGIA
from .tree import LANGUAGES, Tree


def texts_of(service: dict[str, Any]) -> dict[str, dict[str, str]]:
    """What the ready-made service says, by language and name; a page begins with its title and lead."""
    return GEORGIA.definition(service["code"]).texts()


def _definition(service: dict[str, Any]) -> dict[str, Any]:
    texts = texts_of(service)
    words = {code: {"title": texts[code]["title"], "slug": service["page"][code]} for code in LANGUAGES}
    return {"key": f"service-{service['code']}", "parent": "services", **words}


def plant_services(tree: Tree) -> None:
    """A page for each service in each language, as a draft."""
    for service in SERVICES:
        tree.plant(ServicePage, _definition(service), service=Service.objects.get(code=service["code"]))


def fill_services(tree: Tree, files: Files, pictures: dict[str, Picture]) -> None:
    """Lead, picture and paper forms of each service page."""
    for service in SERVICES:
        for code in LANGUAGES:
            texts = texts_of(service)[code]
            forms = [("file", {"document": files.get(key, code), "title": ""}) for key in service["forms"]]
            tree.publish(
                f"service-{service['code']}",
                code,
                title=texts["title"],
                lead=texts["lead"],
                picture=pictures[service["picture"]],
                picture_alt=service["alt"][code],
                paper_forms=forms,
                show_in_menus=True,
                checked_on=day_of("checked", timezone.localdate()),
            )
