"""What a service is, apart from its rows: questions, rules for files, procedure, and when a definition is whole."""

from .answers import URGENT, Answer, case_subject, general_files, read_answers
from .conditions import DECIDING, asked_of, comparable, is_asked
from .field_names import FIELD_NAMES
from .files import FileRules
from .problem import Problem
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
from .validation import REQUIRED_TEXTS, find_problems, validate_definition

__all__ = [
    "Anonymous",
    "Answer",
    "Appeal",
    "CODE_LENGTH",
    "Choice",
    "DECIDING",
    "Deficiency",
    "ExtensionRules",
    "FIELD_NAMES",
    "FileRules",
    "Forwarding",
    "Identity",
    "IfNotFixed",
    "Problem",
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
    "find_problems",
    "general_files",
    "is_asked",
    "read_answers",
    "validate_definition",
]
