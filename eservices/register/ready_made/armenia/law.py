"""The terms and procedures of Armenian law, article by article.

How sure a number is (domain 1.2): [S] sure, [L] likely, [C] ask the town's lawyer; [own]: no law, the town's own norm.
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

DAYS, WORKING = Unit.CALENDAR_DAYS, Unit.WORKING_DAYS

CLOSES_AT = time(18)  # what comes online later counts from the next working day (Yerevan, citing the law) [S]

FORWARD = Term(3, DAYS)  # ՀՕ-41-Ն Art. 33: misaddressed, forwarded in about 3 days [C]

# ՀՕ-41-Ն Art. 46: 30 days [S], read as calendar days [L]; the law's extensions are not sure enough to be offered.
# Arts. 32 and 49: while documents are missing, the proceedings
# stand [L]; how many days the applicant has, the law does not say [own].
# Art. 48: silence can mean that the act is deemed adopted [L]: nothing may lie here overdue.
DECISION = Terms(
    30,
    DAYS,
    cut_off=CLOSES_AT,
    check=Term(3, DAYS),  # [own]
    forward=FORWARD,
    deficiency_min=Term(5, DAYS),
    deficiency_extra=Term(15, DAYS),
    legal_basis="ՀՕ-41-Ն, 46-րդ հոդված",
)
# ՀՕ-11-Ն Art. 9(7): 5 days, more work 30 days in all, told in writing within the first 5 [S]; calendar days [L].
# The body that does not hold it says so within 5 days and names or forwards to the holder [L].
FOI = Terms(
    5,
    DAYS,
    cut_off=CLOSES_AT,
    extension=Extension(ExtensionMode.TOTAL, 30, DAYS, notify_within=Term(5, DAYS)),
    forward=Term(5, DAYS),
    legal_basis="ՀՕ-11-Ն, 9-րդ հոդված, 7-րդ մաս",
)
# Law on Petitions (2017, in force 2018) [L]: 30 days [C].
PROPOSAL = Terms(
    30,
    DAYS,
    cut_off=CLOSES_AT,
    forward=FORWARD,
    deficiency_min=Term(5, DAYS),
    deficiency_extra=Term(15, DAYS),
    legal_basis="«Հանրագրերի մասին» ՀՀ օրենք",
)

_APPEAL = Appeal(2, Unit.MONTHS)  # ՀՕ-41-Ն Art. 71: two months [C]
_DEFICIENCY = Deficiency(pauses=True, if_not_fixed=IfNotFixed.UNCONSIDERED)
_REFUSAL = Refusal(needs_ground=True, needs_appeal_text=True)

LETTER_RULES = Rules(deficiency=_DEFICIENCY, refusal=_REFUSAL, appeal=_APPEAL, required=("address",))
DECISION_RULES = Rules(
    deficiency=_DEFICIENCY, refusal=_REFUSAL, appeal=_APPEAL, required=("address",), signed_by="head"
)
HOA_RULES = Rules(deficiency=_DEFICIENCY, refusal=_REFUSAL, appeal=_APPEAL, signed_by="head", retention_years=10)
COMPLAINT_RULES = Rules(
    deficiency=_DEFICIENCY,
    refusal=_REFUSAL,
    appeal=_APPEAL,
    forwarding=Forwarding(notify=True, not_to_body_complained_of=True),
    required=("address", "complained_of"),
    signed_by="head",
)
FOI_RULES = Rules(
    # Left unanswered if who asks is not named [L]; no clock stands for it.
    deficiency=Deficiency(pauses=False, if_not_fixed=IfNotFixed.UNCONSIDERED),
    refusal=Refusal(explain_within=Term(5, DAYS)),  # Art. 11: in writing within 5 days, ground and appeal [S]
    appeal=_APPEAL,
    required=("address", "citizenship"),  # Art. 9: name, citizenship, place of residence, work or study [S]
    forbidden=("purpose", "motive"),  # no reason is asked [S]
    publicity=Publicity.ANONYMISED,
)
