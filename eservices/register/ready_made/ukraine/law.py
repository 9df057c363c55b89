"""The terms and procedures of Ukrainian law, article by article.

How sure a number is (domain 1.3): [S] sure, [L] likely, [C] ask the town's lawyer; [own]: no law, the town's own norm.
Under martial law public holidays are ordinary working days (2136-IX Art. 6) [S]: the calendar begins empty.
"""

from datetime import time

from ...catalogue import (
    Anonymous,
    Appeal,
    Deficiency,
    Forwarding,
    IfNotFixed,
    Publicity,
    Refusal,
    Rules,
    Urgent,
)
from ...deadlines import Extension, ExtensionMode, Term, Terms, Unit

DAYS, WORKING, MONTHS, HOURS = Unit.CALENDAR_DAYS, Unit.WORKING_DAYS, Unit.MONTHS, Unit.HOURS

CLOSES_AT = time(18)  # [own] what comes later counts from the next working day

FORWARD = Term(5, DAYS)  # 393/96-ВР Art. 7 [S]

# Citizens' appeals, 393/96-ВР Art. 20: one month [S], which is the norm here, since most appeals need study. What
# needs none is due in 15 days [S]: not a shorter norm, which would call lawful answers late, but the urgent term
# below. The head or a deputy extends to 45 days in all [S]. Art. 5: a badly formed appeal is returned with an
# explanation within 10 days [S]; the law stops no clock for that.
APPEAL = Terms(
    1,
    MONTHS,
    cut_off=CLOSES_AT,
    extension=Extension(ExtensionMode.TOTAL, 45, DAYS),
    check=Term(10, DAYS),
    forward=FORWARD,
    deficiency_min=Term(10, DAYS),  # [own]
    deficiency_extra=Term(15, DAYS),  # [own]
    legal_basis="Закон №393/96-ВР, стаття 20",
)
# 2939-VI Art. 20: 5 working days; large volume: 20 working days in all, told within the first five [S].
# Art. 22: the wrong holder forwards; no term of its own, so that of the answer [C].
FOI = Terms(
    5,
    WORKING,
    cut_off=CLOSES_AT,
    extension=Extension(ExtensionMode.TOTAL, 20, WORKING, notify_within=Term(5, WORKING)),
    forward=Term(5, WORKING),
    legal_basis="Закон №2939-VI, стаття 20",
)
# An association asks for a decision on public money: 2073-IX Art. 34, 30 calendar days [L], longer within limits,
# here 45 days in all [C]; Art. 42: terms under ten days are working days [S]; incomplete: left without motion, at
# least 5 working days to complete it, and the clock stands [L].
DECISION = Terms(
    30,
    DAYS,
    cut_off=CLOSES_AT,
    extension=Extension(ExtensionMode.TOTAL, 45, DAYS),
    check=Term(5, WORKING),  # [C]
    forward=Term(5, WORKING),
    deficiency_min=Term(5, WORKING),
    deficiency_extra=Term(10, WORKING),  # [C]
    legal_basis="Закон №2073-IX, стаття 34",
)

# To the court within six months (Code of Administrative Procedure Art. 122) [L]; to a higher body within a month of
# learning of the decision (393/96-ВР Art. 17) [S]: the shorter one is what the letter names.
_APPEALED = Appeal(1, MONTHS)
_RETURNED = Deficiency(pauses=False, if_not_fixed=IfNotFixed.UNCONSIDERED)
_REFUSAL = Refusal(needs_ground=True, needs_appeal_text=True)  # 393/96-ВР Art. 15 [S]
# Art. 20: 15 days for what needs no study [S], and shorter on the applicant's reasoned request [S].
_SOONER = Urgent(15, DAYS, needs_reason=True)
_NEVER_TO_WHOM_IT_IS_ABOUT = Forwarding(notify=True, not_to_body_complained_of=True)  # 393/96-ВР Art. 7 [S]

LETTER_RULES = Rules(
    urgent=_SOONER,
    deficiency=_RETURNED,
    refusal=_REFUSAL,
    appeal=_APPEALED,
    forwarding=_NEVER_TO_WHOM_IT_IS_ABOUT,
    required=("address",),  # Art. 5: name and residence [S]
    anonymous=Anonymous.REJECT,  # Art. 8 [S]
)
COMPLAINT_RULES = Rules(
    urgent=_SOONER,
    deficiency=_RETURNED,
    refusal=_REFUSAL,
    appeal=_APPEALED,
    forwarding=_NEVER_TO_WHOM_IT_IS_ABOUT,
    required=("address", "complained_of"),
    signed_by="head",
)
HOA_RULES = Rules(
    deficiency=Deficiency(pauses=True, if_not_fixed=IfNotFixed.UNCONSIDERED),
    refusal=_REFUSAL,
    appeal=_APPEALED,
    signed_by="head",
    retention_years=10,
)
FOI_RULES = Rules(
    urgent=Urgent(48, HOURS, needs_reason=True),  # life, liberty, environment, accidents, food: reasoned petition [S]
    deficiency=Deficiency(pauses=False, if_not_fixed=IfNotFixed.CONTINUE),
    refusal=Refusal(explain_within=Term(5, WORKING)),  # Art. 22: in writing, with ground and way to appeal [S]
    appeal=Appeal(6, MONTHS),  # Art. 23 names no term: that of the court [L]
    forbidden=("purpose", "motive"),  # Art. 19: no reason is asked [S]
    publicity=Publicity.ANONYMISED,
)
