"""The views: typing number and code, the page of a case, what can be sent about it, a file of it."""

from .case_page import case_page, complete
from .enter import enter
from .errands import reopen, withdraw
from .file import file

__all__ = ["case_page", "complete", "enter", "file", "reopen", "withdraw"]
