"""What the seven services are in any country: their words, questions and files. The law comes from the countries."""

from . import application, complaint, foi, hoa, issue, letter, proposal

__all__ = ["application", "complaint", "foi", "hoa", "issue", "letter", "proposal"]
