"""Legal acts, their relations and their list."""

from .act_relation import ActRelation
from .legal_act_index_page import LegalActIndexPage
from .legal_act_page import LegalActPage

__all__ = ["ActRelation", "LegalActIndexPage", "LegalActPage"]
