"""The only code that changes a case: one verb each. Allowed? → one transaction → event → letters."""

from .annul import annul
from .answer import answer
from .ask import ask
from .assign import assign
from .begin import begin
from .change_journal import change_journal
from .check import check
from .close import close
from .complete import complete
from .decline import decline
from .edit_received import edit_received
from .endorse import endorse
from .enter import enter
from .expedite import expedite
from .extend import extend
from .forward import forward
from .hand_over import hand_over
from .lapse import lapse
from .link import link
from .note import note
from .propose import propose
from .register import register
from .reissue_code import reissue_code
from .remind import remind
from .reopen import reopen
from .reply import reply
from .resume import resume
from .send_back import send_back
from .verify_identity import verify_identity
from .withdraw import withdraw

__all__ = [
    "annul",
    "answer",
    "ask",
    "assign",
    "begin",
    "change_journal",
    "check",
    "close",
    "complete",
    "decline",
    "edit_received",
    "endorse",
    "enter",
    "expedite",
    "extend",
    "forward",
    "hand_over",
    "lapse",
    "link",
    "note",
    "propose",
    "register",
    "reissue_code",
    "remind",
    "reopen",
    "reply",
    "resume",
    "send_back",
    "verify_identity",
    "withdraw",
]
