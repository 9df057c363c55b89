"""A service's new version says other words: search looks at its pages again."""

from eservices.register.models import Service
from eservices.register.publishing import after_publishing
from search.indexing import refresh

from .models import ServicePage


@after_publishing
def look_again(service: Service) -> None:
    """Ask for the pages of the service in all languages; in the transaction that changed it."""
    for pk in ServicePage.objects.filter(service=service).values_list("pk", flat=True):
        refresh("page", pk)
