"""What the seven services are in any country: their words, questions and files. The law comes from the countries."""

from . import application, complaint, foi, hoa, issue, letter, promises, proposal, steps

__all__ = ["application", "complaint", "foi", "hoa", "issue", "letter", "promises", "proposal", "steps"]
