"""The only code that changes a case: one verb each. Allowed? → one transaction → event → letters."""

from .annul import annul
from .answer import answer
from .ask import ask
from .assign import assign
from .begin import begin
from .check import check
from .close import close
from .complete import complete
from .edit_received import edit_received
from .expedite import expedite
from .extend import extend
from .forward import forward
from .lapse import lapse
from .note import note
from .register import register
from .reissue_code import reissue_code
from .remind import remind
from .reopen import reopen
from .reply import reply
from .resume import resume
from .send_back import send_back
from .withdraw import withdraw

__all__ = [
    "annul",
    "answer",
    "ask",
    "assign",
    "begin",
    "check",
    "close",
    "complete",
    "edit_received",
    "expedite",
    "extend",
    "forward",
    "lapse",
    "note",
    "register",
    "reissue_code",
    "remind",
    "reopen",
    "reply",
    "resume",
    "send_back",
    "withdraw",
]
