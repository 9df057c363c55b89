"""What is wrong with the terms and the procedure of a version, in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from ..choices import ANSWERS, Result, Role
from ..deadlines import Term, Terms, TermsError
from ..deadlines.refusals import explain
from ..deadlines.validation import is_shorter
from .field_names import FIELD_NAMES
from .problem import Problem
from .rules import Anonymous, Identity, Rules

if TYPE_CHECKING:
    from ..models import ServiceVersion

APPROVERS = (Role.OFFICER, Role.HEAD, Role.CONTROLLER)
SIGNERS = (Role.OFFICER, Role.HEAD)
# In which section of the editor an entry stands, by its first part; whatever is not named here stands with the term.
_SECTIONS = {
    "extension": "extension",
    "cap_rolls": "extension",
    "cap_pauses": "extension",
    "deficiency": "deficiency",
    "deficiency_min": "deficiency",
    "deficiency_extra": "deficiency",
    "forward": "endings",
    "forwarding": "endings",
    "refusal": "endings",
    "appeal": "endings",
    "urgent": "urgent",
    "required": "applicant",
    "forbidden": "applicant",
    "identity": "applicant",
    "anonymous": "applicant",
    "registration": "handling",
    "publicity": "handling",
    "signed_by": "handling",
    "reopen_within": "handling",
    "withdrawable": "handling",
    "retention_years": "handling",
}


def term_problems(version: "ServiceVersion") -> Iterator[Problem]:
    """Terms and procedure each alone, then together."""
    terms, rules = None, None
    try:
        terms = version.parsed_terms()
    except TermsError as error:
        yield from _unreadable(error)
    try:
        rules = version.parsed_rules()
    except TermsError as error:
        yield from _unreadable(error)
    if rules:
        yield from _rule_problems(rules)
    if rules and terms:
        yield from _together(terms, rules)


def _unreadable(error: TermsError) -> Iterator[Problem]:
    for field, reason in explain(error):
        name = FIELD_NAMES.get(field) or FIELD_NAMES.get(field.rpartition(".")[0]) or field
        text = _("%(entry)s: %(reason)s") % {"entry": name, "reason": reason}
        yield Problem(_SECTIONS.get(field.partition(".")[0], "term"), text)


def _rule_problems(rules: Rules) -> Iterator[Problem]:
    for name, number, least in _numbers(rules):
        if number < least:
            words = {"entry": FIELD_NAMES[name], "least": least}
            text = _("%(entry)s: this number must be %(least)d or more.") % words
            yield Problem(_SECTIONS[name.partition(".")[0]], text)
    if rules.extension.approver not in APPROVERS:
        yield Problem("extension", _("Nobody has the role that may extend the term."))
    if rules.signed_by not in SIGNERS:
        yield Problem("handling", _("Nobody has the role that sends the answer out."))
    if both := sorted(set(rules.required or ()) & set(rules.forbidden)):
        text = _("Required and forbidden at once: %(names)s.")
        yield Problem("applicant", text % {"names": ", ".join(both)})
    if rules.anonymous == Anonymous.SIGNAL and rules.identity == Identity.VERIFIED:
        yield Problem("applicant", _("Without a name nobody's identity can be verified: choose one of the two."))


def _numbers(rules: Rules) -> Iterator[tuple[str, int, int]]:
    """Each number with the least it may be."""
    if rules.urgent:
        yield "urgent.n", rules.urgent.n, 1
    if rules.appeal:
        yield "appeal.n", rules.appeal.n, 1
    if rules.refusal.explain_within:
        yield "refusal.explain_within.n", rules.refusal.explain_within.n, 1
    yield "deficiency.remind_before", rules.deficiency.remind_before, 0
    yield "reopen_within", rules.reopen_within, 0
    yield "retention_years", rules.retention_years, 1


def _together(terms: Terms, rules: Rules) -> Iterator[Problem]:
    if rules.urgent and not is_shorter(Term(rules.urgent.n, rules.urgent.unit), terms.norm):
        yield Problem("urgent", _("The urgent term is not shorter than the ordinary one."))
    least, longest = terms.deficiency_min, terms.deficiency_extra
    if least and not longest:
        yield Problem(
            "deficiency", _("Say how long the applicant may have in all: else our clock could stand for ever.")
        )
    if least and longest and is_shorter(longest, least):
        text = _("The applicant's time after an extension is shorter than the least time given at first.")
        yield Problem("deficiency", text)
    notice = terms.extension and terms.extension.notify_within
    if notice and is_shorter(terms.norm, notice):
        text = _("The applicant would be told of an extension only after the term has ended.")
        yield Problem("extension", text)


def result_problems(version: "ServiceVersion") -> Iterator[Problem]:
    """A service must name results, one of them an answer, and only those that the register knows."""
    if not version.results:
        yield Problem("handling", _("The service has no result it may end with."))
    elif not set(ANSWERS) & set(version.results):
        yield Problem("handling", _("None of the results is an answer."))
    known = {result.value for result in Result if result}
    if unknown := [str(code) for code in version.results if code not in known]:
        text = _("Results the register does not know: %(codes)s.")
        yield Problem("handling", text % {"codes": ", ".join(unknown)})
