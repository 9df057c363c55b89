"""The form of each step, by family: what the person writes before the register's step is taken."""

from .answering import AnswerForm, DeclineForm, EndorseForm, HandOverForm, ProposeForm
from .base import StepForm
from .dialogue import AskForm, NoteForm
from .distribution import AssignForm, ChangeJournalForm, EnterForm, ForwardForm, LinkForm
from .endings import AnnulForm, CloseForm, ReopenForm, WithdrawForm
from .identity import VerifyIdentityForm
from .term import CompleteForm, EditReceivedForm, ExpediteForm, ExtendForm, SendBackForm

FORMS: dict[str, type[StepForm]] = {
    "enter": EnterForm,
    "change_journal": ChangeJournalForm,
    "assign": AssignForm,
    "begin": StepForm,
    "link": LinkForm,
    "verify_identity": VerifyIdentityForm,
    "check": StepForm,
    "send_back": SendBackForm,
    "complete": CompleteForm,
    "extend": ExtendForm,
    "expedite": ExpediteForm,
    "edit_received": EditReceivedForm,
    "ask": AskForm,
    "note": NoteForm,
    "propose": ProposeForm,
    "endorse": EndorseForm,
    "decline": DeclineForm,
    "answer": AnswerForm,
    "hand_over": HandOverForm,
    "forward": ForwardForm,
    "close": CloseForm,
    "withdraw": WithdrawForm,
    "reopen": ReopenForm,
    "annul": AnnulForm,
    "reissue_code": StepForm,
}

__all__ = ["FORMS", "StepForm"]
