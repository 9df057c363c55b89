"""What search keeps in the database."""

from .concept import Concept, ConceptWord
from .edition import Edition
from .extracted_text import ExtractedText, ScannedPage
from .kept_engine import KeptEngine
from .pending import Pending
from .promoted import PromotedResult, PromotedWords
from .ready_made import ReadyMadeConcept
from .search_word import SearchWord, SetAside

__all__ = [
    "Concept",
    "ConceptWord",
    "Edition",
    "ExtractedText",
    "KeptEngine",
    "Pending",
    "PromotedResult",
    "PromotedWords",
    "ReadyMadeConcept",
    "ScannedPage",
    "SearchWord",
    "SetAside",
]
