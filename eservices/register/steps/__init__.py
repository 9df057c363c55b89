"""The only code that changes a case: one verb each. Allowed? → one transaction → event → letters."""

from .annul import annul
from .answer import answer
from .ask import ask
from .assign import assign
from .begin import begin
from .close import close
from .forward import forward
from .note import note
from .register import register
from .reissue_code import reissue_code
from .reply import reply

__all__ = [
    "annul",
    "answer",
    "ask",
    "assign",
    "begin",
    "close",
    "forward",
    "note",
    "register",
    "reissue_code",
    "reply",
]
