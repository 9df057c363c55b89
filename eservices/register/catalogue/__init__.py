"""What a service is, apart from its rows: questions, rules for files, procedure, and when a definition is whole."""

from .answers import Answer, case_subject, read_answers
from .files import FileRules
from .questions import Choice, Question, QuestionKind
from .rules import (
    Anonymous,
    Appeal,
    Deficiency,
    ExtensionRules,
    Forwarding,
    Identity,
    IfNotFixed,
    Publicity,
    Refusal,
    Registration,
    Rules,
    Urgent,
)
from .validation import REQUIRED_TEXTS, validate_definition

__all__ = [
    "Anonymous",
    "Answer",
    "Appeal",
    "Choice",
    "Deficiency",
    "ExtensionRules",
    "FileRules",
    "Forwarding",
    "Identity",
    "IfNotFixed",
    "Publicity",
    "Question",
    "QuestionKind",
    "REQUIRED_TEXTS",
    "Refusal",
    "Registration",
    "Rules",
    "Urgent",
    "case_subject",
    "read_answers",
    "validate_definition",
]
