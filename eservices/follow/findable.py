"""The page on which a case is followed, for search: it is no page of the tree, so it hands itself over."""

import zlib
from collections.abc import Collection
from dataclasses import astuple, dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from eservices.register.models import Service
from search.content import Record

SOURCE = "following"


@dataclass(frozen=True)
class FollowingPage:
    """The page in one language of the site."""

    language: str

    def search_record(self) -> Record:
        """What it says; and what people ask who look for it."""
        with override(self.language):
            return Record(
                source=SOURCE,
                pk=self.language,
                kind="page",
                title=_("Where does my case stand?"),
                url=reverse("follow:enter"),
                language=self.language,
                lead=_("Type the number and the code from your receipt. You need no account."),
                body=_(
                    "Come to the service centre or call us: a clerk gives you a new code. "
                    "The old one stops working at once."
                ),
                keywords=_(
                    "where is my letter, where is my application, status of my letter, follow my request, "
                    "has my application been answered, lost code"
                ),
            )

    @property
    def stamp(self) -> str:
        """Changes with its words."""
        return str(zlib.crc32(repr(astuple(self.search_record())).encode()))


def load(pk: str) -> FollowingPage | None:
    """The page in this language."""
    return FollowingPage(pk) if pk in dict(settings.LANGUAGES) else None


def public(pks: Collection[str] | None) -> dict[str, str]:
    """In every language of the site, for everybody; where no service takes letters there is none to follow."""
    if not Service.objects.filter(is_active=True).exists():
        return {}
    found = [load(pk) for pk in (dict(settings.LANGUAGES) if pks is None else pks)]
    return {page.language: page.stamp for page in found if page}


def at(path: str) -> str | None:
    """Its language, when this is its address."""
    return next((pk for pk in dict(settings.LANGUAGES) if FollowingPage(pk).search_record().url == path), None)
