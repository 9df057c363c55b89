"""What the desk keeps: actions that staff prepared and have not confirmed yet."""

from .preparation import Preparation
from .preparation_file import PreparationFile

__all__ = ["Preparation", "PreparationFile"]
