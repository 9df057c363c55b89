"""A service's questions as a form: each kind as a field, conditions, attachments asked for, and urgency."""

from .fields import EmailField, TextField, field_for
from .form import GENERAL_FILES, QuestionsForm

__all__ = ["EmailField", "GENERAL_FILES", "QuestionsForm", "TextField", "field_for"]
