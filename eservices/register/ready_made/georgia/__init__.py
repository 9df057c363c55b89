"""The ready-made services of a Georgian municipality."""

from ..definition import Country, Definition, listed
from ..outlines import application, complaint, foi, hoa, issue, letter, promises, proposal, steps
from . import law, office, texts

GEORGIA = Country(
    code="GE",
    language="ka",
    time_zone="Asia/Tbilisi",
    registry=office.REGISTRY,
    journals=office.JOURNALS,
    definitions=[
        Definition(
            letter.LETTER,
            "GE",
            law.DECISION,
            law.LETTER_RULES,
            letter.lists(5)
            | {
                "promise": promises.letter(promises.MONTH),
                "legal_basis": texts.LETTER_BASIS,
                "appeal": texts.ANSWER_APPEAL,
            },
            letter.questions(office.OFFICIALS),
        ),
        Definition(
            foi.FOI,
            "GE",
            law.FOI,
            law.FOI_RULES,
            listed(texts.FOI_NEEDS, texts.FOI_STEPS)
            | {
                "promise": promises.foi(promises.AT_ONCE_OR_TEN_DAYS),
                "legal_basis": texts.FOI_BASIS,
                "appeal": texts.FOI_APPEAL,
            }
            | {"fee_detail": office.COPYING_FEE},
            foi.FOI.questions,
        ),
        Definition(
            hoa.HOA,
            "GE",
            law.DECISION,
            law.HOA_RULES,
            hoa.lists(steps.FIVE_DAYS) | {"legal_basis": texts.HOA_BASIS, "appeal": texts.ANSWER_APPEAL},
            hoa.questions(office.LARI),
        ),
        Definition(
            application.APPLICATION,
            "GE",
            law.DECISION,
            law.DECISION_RULES,
            listed(application.NEEDS, texts.APPLICATION_STEPS)
            | {
                "promise": promises.application(promises.MONTH),
                "legal_basis": texts.LETTER_BASIS,
                "appeal": texts.ANSWER_APPEAL,
            },
            application.APPLICATION.questions,
        ),
        Definition(
            complaint.COMPLAINT,
            "GE",
            law.COMPLAINT,
            law.COMPLAINT_RULES,
            complaint.lists(5, texts.ONE_MORE_MONTH)
            | {"promise": promises.complaint(promises.MONTH), "legal_basis": texts.COMPLAINT_BASIS}
            | {"appeal": texts.COMPLAINT_APPEAL},
            complaint.COMPLAINT.questions,
        ),
        Definition(
            proposal.PROPOSAL,
            "GE",
            law.DECISION,
            law.LETTER_RULES,
            proposal.lists(5)
            | {
                "promise": promises.proposal(promises.MONTH),
                "legal_basis": texts.LETTER_BASIS,
                "appeal": texts.ANSWER_APPEAL,
            },
            proposal.PROPOSAL.questions,
        ),
        Definition(
            issue.ISSUE,
            "GE",
            issue.terms(law.FORWARD, "მუნიციპალიტეტის საკუთარი ნორმა"),
            issue.RULES,
            {"legal_basis": texts.ISSUE_BASIS, "appeal": texts.ANSWER_APPEAL},
            issue.ISSUE.questions,
        ),
    ],
)
