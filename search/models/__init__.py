"""What search keeps in the database."""

from .concept import Concept, ConceptWord
from .extracted_text import ExtractedText, ScannedPage
from .kept_engine import KeptEngine
from .pending import Pending
from .promoted import PromotedResult, PromotedWords
from .search_word import SearchWord, SetAside

__all__ = [
    "Concept",
    "ConceptWord",
    "ExtractedText",
    "KeptEngine",
    "Pending",
    "PromotedResult",
    "PromotedWords",
    "ScannedPage",
    "SearchWord",
    "SetAside",
]
