"""The ready-made services of a Ukrainian community."""

from ..definition import Country, Definition, listed
from ..outlines import application, complaint, foi, hoa, issue, letter, promises, proposal, steps
from . import law, office, texts

_ANSWERED = {"legal_basis": texts.LETTER_BASIS, "appeal": texts.ANSWER_APPEAL}

UKRAINE = Country(
    code="UA",
    language="uk",
    time_zone="Europe/Kyiv",
    registry=office.REGISTRY,
    journals=office.JOURNALS,
    definitions=[
        Definition(
            letter.LETTER,
            "UA",
            law.APPEAL,
            law.LETTER_RULES,
            letter.lists(5) | {"title": texts.LETTER_TITLE, "promise": promises.letter(promises.MONTH)} | _ANSWERED,
            letter.questions(office.OFFICIALS),
        ),
        Definition(
            foi.FOI,
            "UA",
            law.FOI,
            law.FOI_RULES,
            listed(texts.FOI_NEEDS, texts.FOI_STEPS)
            | {
                "promise": promises.foi(promises.FIVE_WORKING_DAYS),
                "legal_basis": texts.FOI_BASIS,
                "appeal": texts.FOI_APPEAL,
            }
            | {"fee_detail": texts.COPYING_FEE},
            foi.FOI.questions,
        ),
        Definition(
            hoa.HOA,
            "UA",
            law.DECISION,
            law.HOA_RULES,
            hoa.lists(steps.FIVE_WORKING_DAYS)
            | {"title": texts.HOA_TITLE, "legal_basis": texts.HOA_BASIS, "appeal": texts.ANSWER_APPEAL},
            hoa.questions(office.HRYVNIA),
        ),
        Definition(
            application.APPLICATION,
            "UA",
            law.APPEAL,
            law.LETTER_RULES,
            listed(application.NEEDS, texts.APPLICATION_STEPS)
            | {"promise": promises.application(promises.MONTH)}
            | _ANSWERED,
            application.APPLICATION.questions,
        ),
        Definition(
            complaint.COMPLAINT,
            "UA",
            law.APPEAL,
            law.COMPLAINT_RULES,
            complaint.lists(5, texts.FORTY_FIVE_DAYS)
            | {"title": texts.COMPLAINT_TITLE, "promise": promises.complaint(promises.MONTH)}
            | {"legal_basis": texts.COMPLAINT_BASIS, "appeal": texts.ANSWER_APPEAL},
            complaint.COMPLAINT.questions,
        ),
        Definition(
            proposal.PROPOSAL,
            "UA",
            law.APPEAL,
            law.LETTER_RULES,
            proposal.lists(5) | {"promise": promises.proposal(promises.MONTH)} | _ANSWERED,
            proposal.PROPOSAL.questions,
        ),
        Definition(
            issue.ISSUE,
            "UA",
            issue.terms(law.FORWARD, "власна норма громади"),
            issue.RULES,
            {"legal_basis": texts.ISSUE_BASIS, "appeal": texts.ANSWER_APPEAL},
            issue.ISSUE.questions,
        ),
    ],
)
