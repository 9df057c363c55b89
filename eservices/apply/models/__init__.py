"""Pages that offer services, and the drafts of what citizens write on them."""

from .draft import Draft, DraftFile
from .service_index_page import ServiceIndexPage
from .service_page import ServicePage
from .when_page import WhenPage

__all__ = ["Draft", "DraftFile", "ServiceIndexPage", "ServicePage", "WhenPage"]
