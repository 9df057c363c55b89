"""The parts of a new town beside its pages: register, site and the first administrator."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.models import Site
from wagtail.users.models import UserProfile

from eservices.register import calendars, ready_made
from eservices.register.models import ServiceVersion
from eservices.register.roles import ADMINISTRATOR, EDITOR
from home.pages.models import HomePage, SiteSettings, SiteText


class AnotherTown(Exception):
    """The database holds a town of another country or language; the text says which."""


def refuse_another_town() -> None:
    """Raise AnotherTown before anything is written into the wrong database."""
    own = settings.MERIA_COUNTRY
    if other := ServiceVersion.objects.exclude(jurisdiction=own).values_list("jurisdiction", flat=True).first():
        raise AnotherTown(
            f"The database holds services of {other}, not of {own}. Choose another MERIA_VAR or database."
        )
    site = Site.objects.filter(is_default_site=True).select_related("root_page__locale").first()
    if site is None or not HomePage.objects.filter(pk=site.root_page_id).exists():
        return
    if (language := site.root_page.locale.language_code) != settings.LANGUAGE_CODE:
        raise AnotherTown(f"The database holds a town whose own language is “{language}”. Choose another MERIA_VAR.")


def load_register() -> None:
    """Journals, the registry office, the services of the country, and its days off."""
    ready_made.load(ready_made.COUNTRIES[settings.MERIA_COUNTRY])
    calendars.fill_ahead()


def set_site(names: dict[str, str]) -> None:
    """The site's address, and the town's name in each language that has none yet."""
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    site = Site.objects.get(is_default_site=True)
    site.hostname = address.hostname or "localhost"
    site.port = address.port or (443 if address.scheme == "https" else 80)
    site.site_name = site.site_name or names[settings.LANGUAGE_CODE]
    site.save()
    row, _ = SiteSettings.objects.get_or_create(site=site)
    for language, name in names.items():
        SiteText.objects.get_or_create(settings=row, language=language, defaults={"name": name})


def make_administrator(name: str, email: str, secret: str) -> None:
    """Somebody who looks after people and settings and edits pages, and reads no case; found again, left as is."""
    users = get_user_model().objects
    if users.filter(username=name).exists():
        return
    user = users.create_user(username=name, email=email, password=secret)
    user.groups.add(*Group.objects.filter(name__in=(ADMINISTRATOR, EDITOR)))
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": settings.LANGUAGE_CODE})
