"""The ready-made services of an Armenian community."""

from ..definition import Country, Definition, listed
from ..outlines import application, complaint, foi, hoa, issue, letter, promises, proposal, steps
from . import law, office, texts

_ANSWERED = {"legal_basis": texts.LETTER_BASIS, "appeal": texts.ANSWER_APPEAL}

ARMENIA = Country(
    code="AM",
    language="hy",
    time_zone="Asia/Yerevan",
    registry=office.REGISTRY,
    journals=office.JOURNALS,
    definitions=[
        Definition(
            letter.LETTER,
            "AM",
            law.DECISION,
            law.LETTER_RULES,
            letter.lists(3)
            | {"title": texts.LETTER_TITLE, "promise": promises.letter(promises.THIRTY_DAYS)}
            | _ANSWERED,
            letter.questions(office.OFFICIALS),
        ),
        Definition(
            foi.FOI,
            "AM",
            law.FOI,
            law.FOI_RULES,
            listed(texts.FOI_NEEDS, texts.FOI_STEPS)
            | {"promise": promises.foi(promises.FIVE_DAYS), "legal_basis": texts.FOI_BASIS, "appeal": texts.FOI_APPEAL}
            | {"fee_detail": texts.COPYING_FEE},
            [*foi.FOI.questions, texts.CITIZENSHIP],
        ),
        Definition(
            hoa.HOA,
            "AM",
            law.DECISION,
            law.HOA_RULES,
            hoa.lists(steps.FIVE_DAYS) | {"legal_basis": texts.HOA_BASIS, "appeal": texts.ANSWER_APPEAL},
            hoa.questions(office.DRAM),
        ),
        Definition(
            application.APPLICATION,
            "AM",
            law.DECISION,
            law.DECISION_RULES,
            listed(application.NEEDS, texts.APPLICATION_STEPS)
            | {"promise": promises.application(promises.THIRTY_DAYS)}
            | _ANSWERED,
            application.APPLICATION.questions,
        ),
        Definition(
            complaint.COMPLAINT,
            "AM",
            law.DECISION,
            law.COMPLAINT_RULES,
            complaint.lists(3, texts.AT_THE_LATEST)
            | {"promise": promises.complaint(promises.THIRTY_DAYS), "legal_basis": texts.COMPLAINT_BASIS}
            | {"appeal": texts.ANSWER_APPEAL},
            complaint.COMPLAINT.questions,
        ),
        Definition(
            proposal.PROPOSAL,
            "AM",
            law.PROPOSAL,
            law.LETTER_RULES,
            proposal.lists(3)
            | {"promise": promises.proposal(promises.THIRTY_DAYS), "legal_basis": texts.PROPOSAL_BASIS}
            | {"appeal": texts.ANSWER_APPEAL},
            proposal.PROPOSAL.questions,
        ),
        Definition(
            issue.ISSUE,
            "AM",
            issue.terms(law.FORWARD, "համայնքի սեփական նորմը"),
            issue.RULES,
            {"legal_basis": texts.ISSUE_BASIS, "appeal": texts.ANSWER_APPEAL},
            issue.ISSUE.questions,
        ),
    ],
)
