"""The three steps of the form: what it is about, who writes, and the last look before it is sent."""

from .about import AboutForm
from .check import CheckForm
from .person import PersonForm
from .step import KEPT_CHARACTERS, StepForm

__all__ = ["AboutForm", "CheckForm", "KEPT_CHARACTERS", "PersonForm", "StepForm"]
