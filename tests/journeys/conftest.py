"""What the journeys over all pages know of the demo town, and its people signed in once."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.services.browser import Visitors
from tests.services.live_site import LiveSite

from .people import Staff

IN_LANGUAGE = {"ka": re.compile(r"//[^/]+/(?!(?:en|ru)/)"), "en": re.compile(r"//[^/]+/en/")}
FACTS = """
import json
from wagtail.models import Page, Site
from eservices.register.links import follow_link
from eservices.register.models import Case
pages = Page.objects.live().filter(depth__gt=1).specific()
asked = Case.objects.filter(status="in_progress", messages__isnull=False).order_by("due_on").first()
english = Page.objects.filter(locale__language_code="en", alias_of=None).values("translation_key")
only = Page.objects.live().filter(locale__language_code="ka", depth__gt=2).exclude(translation_key__in=english).first()
print(json.dumps({"types": {page.full_url: page._meta.label for page in pages}, "follow": follow_link(asked),
    "numbers": {page.full_url: page.pk for page in pages}, "georgian_only": only.pk}))
"""
ENGLISH_OFFICER = """
from django.contrib.auth import get_user_model
from wagtail.users.models import UserProfile
users = get_user_model().objects
officer = users.get(username="officer")
user, _ = users.get_or_create(username="officer-en", defaults={"email": "officer-en@example.org",
    "first_name": "Ann", "last_name": "Reader", "password": officer.password})
user.groups.set(officer.groups.all())
UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": "en"})
for membership in officer.memberships.all():
    user.memberships.get_or_create(role=membership.role, department=membership.department,
        defaults={"date_from": membership.date_from})
"""


@dataclass(frozen=True)
class Facts:
    """What stands in the demo town: its public addresses and which type of page answers at each."""

    addresses: list[str]
    types: dict[str, str]
    numbers: dict[str, int]
    follow: str
    georgian_only: int

    def one_of_each(self, language: str) -> list[str]:
        """The first page of each type in this language."""
        first = {self.types[url]: url for url in reversed(self.addresses) if IN_LANGUAGE[language].search(url)}
        return list(first.values())


@pytest.fixture(scope="module")
def facts(town: LiveSite, browser) -> Facts:
    """Read from /sitemap.xml, as a search engine would, and from the database."""
    known = json.loads(town.manage("shell", "--no-imports", "-c", FACTS).splitlines()[-1])
    context = browser.new_context()
    found = ElementTree.fromstring(context.request.get(f"{town.url}/sitemap.xml").text())
    context.close()
    return Facts([str(place.text) for place in found.findall(".//{*}loc")], **known)


@pytest.fixture(scope="module")
def sign_in_once(town: LiveSite, browser) -> Iterator[Callable[[str], Any]]:
    """The cookies of a person of city hall, signed in once for all tests here."""
    town.manage("shell", "--no-imports", "-c", ENGLISH_OFFICER)
    people, states = Visitors(browser), {}

    def state(name: str) -> Any:
        if name not in states:
            states[name] = Staff.sign_in(people, town.url, name).page.context.storage_state()
        return states[name]

    yield state
    people.close()
