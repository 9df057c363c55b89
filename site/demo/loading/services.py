"""The catalogue of services and their pages, which own introduction and pictures only."""

from typing import Any

from django.utils import timezone

from eservices.apply.models import ServicePage
from eservices.register.models import Service
from home.pages.models import Picture

from ..content.services import SERVICES
from ..dates import day_of
from .library import Files
from .tree import LANGUAGES, Tree


def _definition(service: dict[str, Any]) -> dict[str, Any]:
    words = {code: {"title": service["texts"][code]["title"], "slug": service["page"][code]} for code in LANGUAGES}
    return {"key": f"service-{service['code']}", "parent": "services", **words}


def plant_services(tree: Tree) -> None:
    """A page for each service in each language, as a draft."""
    for service in SERVICES:
        tree.plant(ServicePage, _definition(service), service=Service.objects.get(code=service["code"]))


def fill_services(tree: Tree, files: Files, pictures: dict[str, Picture]) -> None:
    """Lead, picture and paper forms of each service page."""
    for service in SERVICES:
        for code in LANGUAGES:
            texts = service["texts"][code]
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
