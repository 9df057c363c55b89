"""What a person reads when the step is taken."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

DONE: dict[str, str | Promise] = {
    "enter": _("The case is registered."),
    "change_journal": _("The journal is changed."),
    "assign": _("The case is assigned."),
    "begin": _("Work on the case has begun."),
    "link": _("The cases are linked."),
    "verify_identity": _("It is written down that the applicant's identity was checked."),
    "check": _("It is written down that nothing is missing."),
    "send_back": _("The applicant is asked for what is missing."),
    "complete": _("What was missing is recorded."),
    "extend": _("The term is extended, and the applicant is told so."),
    "expedite": _("The case is taken as urgent."),
    "edit_received": _("The day of receipt is corrected."),
    "ask": _("The question is on its way."),
    "note": _("The note is kept."),
    "propose": _("The answer is proposed."),
    "endorse": _("The answer is endorsed and waits for the signature."),
    "decline": _("The answer is returned to the person who works on the case."),
    "answer": _("The answer is on its way, and the case is closed."),
    "hand_over": _("It is written down who took the answer."),
    "forward": _("The case is forwarded, and the applicant is told so."),
    "close": _("The case is closed."),
    "withdraw": _("The withdrawal is recorded, and the case is closed."),
    "reopen": _("The case is open again."),
    "annul": _("The registration is annulled."),
    "reissue_code": _("The old code is dead."),
}
