"""Three views: typing number and code, the page of a case, a file of it."""

from .case_page import case_page
from .enter import enter
from .file import file

__all__ = ["case_page", "enter", "file"]
