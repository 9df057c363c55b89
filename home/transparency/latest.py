"""What the home page shows of the register of acts."""

from django.db.models import QuerySet
from django.http import HttpRequest

from home.pages.languages import offered

from .models import LegalActIndexPage, LegalActPage

SHOWN = 4


def latest_acts(request: HttpRequest, language: str) -> QuerySet[LegalActPage]:
    """The acts adopted last, each in the best language."""
    return offered(LegalActPage.objects.all(), language).select_related("file").order_by("-adopted_on", "-pk")[:SHOWN]


def act_index(request: HttpRequest, language: str) -> LegalActIndexPage | None:
    """The register itself."""
    return offered(LegalActIndexPage.objects.all(), language).first()
