"""What search keeps in the database."""

from .concept import Concept, ConceptWord
from .extracted_text import ExtractedText
from .pending import Pending

__all__ = ["Concept", "ConceptWord", "ExtractedText", "Pending"]
