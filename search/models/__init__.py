"""What search keeps in the database."""

from .extracted_text import ExtractedText
from .pending import Pending

__all__ = ["ExtractedText", "Pending"]
