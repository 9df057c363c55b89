"""What the desk keeps: actions that staff prepared and have not confirmed yet, and who is writing where."""

from .preparation import Preparation
from .preparation_file import PreparationFile
from .writing import Writing

__all__ = ["Preparation", "PreparationFile", "Writing"]
