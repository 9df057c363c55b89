"""What a service is, apart from its rows: questions, rules for files, procedure, and when a definition is whole."""

from .answers import URGENT, Answer, case_subject, general_files, read_answers
from .conditions import DECIDING, asked_of, comparable, is_asked
from .files import FileRules
from .questions import CODE_LENGTH, RESERVED_CODES, Choice, Question, QuestionKind
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
    "CODE_LENGTH",
    "Choice",
    "DECIDING",
    "Deficiency",
    "ExtensionRules",
    "FileRules",
    "Forwarding",
    "Identity",
    "IfNotFixed",
    "Publicity",
    "Question",
    "QuestionKind",
    "RESERVED_CODES",
    "REQUIRED_TEXTS",
    "Refusal",
    "Registration",
    "Rules",
    "URGENT",
    "Urgent",
    "asked_of",
    "case_subject",
    "comparable",
    "general_files",
    "is_asked",
    "read_answers",
    "validate_definition",
]
