"""The terms and procedures of Georgian law: the General Administrative Code (GAC, 1999), article by article.

How sure a number is (domain 1.1): [S] sure, [L] likely, [C] ask the town's lawyer; [own]: no law, the town's own norm.
"""

from datetime import time

from ...catalogue import (
    Appeal,
    Deficiency,
    Forwarding,
    IfNotFixed,
    Publicity,
    Refusal,
    Rules,
)
from ...deadlines import Extension, ExtensionMode, Term, Terms, Unit

DAYS, WORKING, MONTHS = Unit.CALENDAR_DAYS, Unit.WORKING_DAYS, Unit.MONTHS

CLOSES_AT = time(18)  # [own] what comes later counts from the next working day
CHECK = Term(3, DAYS)  # GAC 83: conformity with Art. 78 [S]
FORWARD = Term(5, DAYS)  # GAC 80, information requests too [S]
FIX_AT_LEAST, FIX_AT_MOST = Term(5, DAYS), Term(15, DAYS)  # GAC 83: at least 5 days, once more, at most 15 [S]

# GAC 100: one month [S]. Longer, at most three months in all, when the body says so at the start [L]: here with the
# check of the third day [own]. A published reading gives 15 days where no third party is touched [C].
DECISION = Terms(
    1,
    MONTHS,
    cut_off=CLOSES_AT,
    extension=Extension(ExtensionMode.TOTAL, 3, MONTHS, notify_within=CHECK),
    check=CHECK,
    forward=FORWARD,
    deficiency_min=FIX_AT_LEAST,
    deficiency_extra=FIX_AT_MOST,
    legal_basis="სზაკ, მე-100 მუხლი",
)
# GAC 183: one month [S], longer by one month at most [L].
COMPLAINT = Terms(
    1,
    MONTHS,
    cut_off=CLOSES_AT,
    extension=Extension(ExtensionMode.ADDED, 1, MONTHS),
    check=CHECK,
    forward=FORWARD,
    deficiency_min=FIX_AT_LEAST,
    deficiency_extra=FIX_AT_MOST,
    legal_basis="სზაკ, 183-ე მუხლი",
)
# GAC 40: at once, or within 10 days, which practice reads as working days [C]; never extended [S]. A missing consent
# of a third person (Art. 37) is asked for as GAC 83 has it [L].
FOI = Terms(
    10,
    WORKING,
    cut_off=CLOSES_AT,
    forward=FORWARD,
    deficiency_min=FIX_AT_LEAST,
    deficiency_extra=FIX_AT_MOST,
    legal_basis="სზაკ, მე-40 მუხლი",
)

_APPEAL = Appeal(1, MONTHS)  # GAC 180; to court: Administrative Procedure Code 22 [S]
_DEFICIENCY = Deficiency(pauses=True, if_not_fixed=IfNotFixed.UNCONSIDERED)  # GAC 83; that the clock stands: [L]
_REFUSAL = Refusal(needs_ground=True, needs_appeal_text=True)  # GAC 52 [S]

LETTER_RULES = Rules(deficiency=_DEFICIENCY, refusal=_REFUSAL, appeal=_APPEAL, required=("address",))  # GAC 78
DECISION_RULES = Rules(
    deficiency=_DEFICIENCY, refusal=_REFUSAL, appeal=_APPEAL, required=("address",), signed_by="head"
)
HOA_RULES = Rules(deficiency=_DEFICIENCY, refusal=_REFUSAL, appeal=_APPEAL, retention_years=10)
COMPLAINT_RULES = Rules(
    deficiency=_DEFICIENCY,
    refusal=_REFUSAL,
    appeal=_APPEAL,
    forwarding=Forwarding(notify=True, not_to_body_complained_of=True),
    required=("address", "complained_of"),
    signed_by="head",
)
FOI_RULES = Rules(
    immediate_expected=True,
    deficiency=_DEFICIENCY,
    refusal=Refusal(explain_within=Term(3, DAYS)),  # GAC 41: told at once, explained in writing within 3 days [S]
    appeal=_APPEAL,
    forbidden=("purpose", "motive"),  # GAC 37 [S]
    publicity=Publicity.ANONYMISED,
)
