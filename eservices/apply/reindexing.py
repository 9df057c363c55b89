"""A service's new version says other words: search looks at its pages again."""

from eservices.register.models import Service
from eservices.register.publishing import after_publishing
from search.indexing import refresh_many

from .models import ServicePage


@after_publishing
def look_again(service: Service) -> None:
    """Ask for the pages of the service in all languages; in the transaction that changed it."""
    pages = ServicePage.objects.filter(service=service)
    refresh_many(f"page:{pk}" for pk in pages.values_list("pk", flat=True))
