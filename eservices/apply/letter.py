"""The letter as City Hall will read it, part by part, with the way back to change each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from eservices.register.catalogue import read_answers
from eservices.register.choices import AnswerBy
from eservices.register.models import ServiceVersion
from eservices.register.submission import Applicant

from .models import DraftFile


@dataclass(frozen=True)
class Part:
    """One part of the letter; `is_letter` marks the letter itself, whose label is its title."""

    label: str
    value: str
    change_url: str
    detail: str = ""
    is_letter: bool = False


def parts(
    version: ServiceVersion,
    answers: dict,
    files: Iterable[DraftFile],
    applicant: Applicant,
    address: Callable[[str], str],
) -> list[Part]:
    """Who writes, how the answer comes, and every answer; `address` gives the address of a step."""
    about, person = address("about"), address("person")
    who = [line for line in (applicant.name, applicant.address) if line]
    name = applicant.organisation or who.pop(0)
    found = [
        Part(_("Applicant"), name, f"{person}#id_person-name", "\n".join(who)),
        Part(_("Send the answer"), _answer_way(applicant), f"{person}#id_person-answer_by", _contacts(applicant)),
    ]
    given = {answer.code: answer for answer in read_answers(version, answers, files=files)}
    if "subject" in given and "text" in given:
        subject, text = given.pop("subject"), given.pop("text")
        found.append(Part(subject.text, text.text, f"{about}#id_about-subject", is_letter=True))
    return found + [Part(answer.label, answer.text, f"{about}#id_about-{answer.code}") for answer in given.values()]


def heading(version: ServiceVersion, answers: dict, town: str) -> str:
    """To whom the letter goes: the addressee that was chosen, else the town's City Hall."""
    chosen = {answer.code: answer.text for answer in read_answers(version, answers)}
    return chosen.get("addressee") or town


def _answer_way(applicant: Applicant) -> str:
    ways = {
        AnswerBy.EMAIL: _("By e-mail: %(email)s") % {"email": applicant.email},
        AnswerBy.POST: _("By post, to the address above"),
        AnswerBy.COUNTER: _("At the service centre"),
    }
    return ways[AnswerBy(applicant.answer_by)]


def _contacts(applicant: Applicant) -> str:
    phone = _("Phone: %(phone)s") % {"phone": applicant.phone} if applicant.phone else ""
    email = _("E-mail: %(email)s") % {"email": applicant.email} if applicant.email else ""
    return "\n".join(filter(None, [email if applicant.answer_by != AnswerBy.EMAIL else "", phone]))
