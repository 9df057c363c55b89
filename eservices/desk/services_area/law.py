"""What the law says on a section, in our own words with the article: help beside the form, not legal advice.

Sources: domain knowledge, section 1. Laws change; the numbers a service counts with are data of its own.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

GAC = gettext_lazy("General Administrative Code of Georgia")
INFORMATION = gettext_lazy("Armenia's Law on Freedom of Information (ՀՕ-11-Ն)")
PROCEDURE = gettext_lazy("Armenia's Law on Administrative Procedure (ՀՕ-41-Ն)")
APPEALS = gettext_lazy("Ukraine's Law on Citizens' Appeals (393/96-ВР)")
ACCESS = gettext_lazy("Ukraine's Law on Access to Public Information (2939-VI)")
MUNICIPAL = gettext_lazy("Ukraine's Law on Administrative Procedure (2073-IX)")


@dataclass(frozen=True)
class Quote:
    """A rule in a sentence or two, the law and the article in which it stands."""

    law: str | Promise
    article: str
    text: str | Promise

    @property
    def source(self) -> str:
        return _("%(law)s, Article %(article)s") % {"law": self.law, "article": self.article}


def quotes(section: str, jurisdiction: str) -> tuple[Quote, ...]:
    """What to know about a section in this country; nothing where we know of no rule."""
    return _QUOTES.get(jurisdiction, {}).get(section, ())


_GEORGIA = {
    "basics": (Quote(GAC, "36", gettext_lazy("One officer is named who answers for access to public information.")),),
    "texts": (
        Quote(
            GAC,
            "52",
            gettext_lazy("A written decision names its legal basis, and where and until when it can be appealed."),
        ),
    ),
    "questions": (
        Quote(GAC, "37", gettext_lazy("Who asks for public information need not say why. Nobody may ask for it.")),
        Quote(
            GAC,
            "78",
            gettext_lazy("An application holds: the body, name and address, the demand, date, signature."),
        ),
    ),
    "applicant": (
        Quote(GAC, "78", gettext_lazy("An application names the applicant and the address.")),
        Quote(GAC, "37", gettext_lazy("A request for public information needs no reason.")),
    ),
    "files": (Quote(GAC, "78", gettext_lazy("An application lists what is attached to it.")),),
    "term": (
        Quote(
            GAC,
            "40",
            gettext_lazy(
                "Public information is given at once. Ten days only where it must be fetched from elsewhere, "
                "searched for, or agreed; the applicant is told of it at once."
            ),
        ),
        Quote(GAC, "100", gettext_lazy("An application is decided within one month of filing.")),
        Quote(GAC, "83", gettext_lazy("Whether an application is complete is checked within three days.")),
        Quote(GAC, "177", gettext_lazy("A term that was missed counts as a refusal and can be appealed.")),
    ),
    "extension": (
        Quote(
            GAC,
            "100",
            gettext_lazy(
                "Where more time is needed to find out the facts, the body decides so at the start: three months"
                " in all at most."
            ),
        ),
        Quote(GAC, "40", gettext_lazy("The ten days for public information cannot be extended.")),
    ),
    "deficiency": (
        Quote(
            GAC,
            "83",
            gettext_lazy(
                "For a missing document at least five days are given, once more up to fifteen on request. The "
                "clock stands still meanwhile. Without it the application is left unconsidered."
            ),
        ),
    ),
    "endings": (
        Quote(
            GAC,
            "80",
            gettext_lazy(
                "What belongs to another body is forwarded within five days, and the applicant is told in writing."
            ),
        ),
        Quote(
            GAC,
            "41",
            gettext_lazy(
                "A refusal of public information is told at once; within three days it is explained in writing "
                "how to appeal."
            ),
        ),
        Quote(GAC, "52", gettext_lazy("A decision says where and until when it can be appealed.")),
        Quote(GAC, "180", gettext_lazy("An administrative complaint may be filed within one month.")),
    ),
    "handling": (
        Quote(
            GAC,
            "79",
            gettext_lazy(
                "The body registers an application, marks the day of receipt, and gives proof of it on request."
            ),
        ),
        Quote(GAC, "35", gettext_lazy("Public information is entered into the public register within two days.")),
    ),
}
_ARMENIA = {
    "applicant": (
        Quote(
            INFORMATION,
            "9",
            gettext_lazy("A request holds name, surname, citizenship and address. No reason need be given."),
        ),
    ),
    "questions": (Quote(INFORMATION, "9", gettext_lazy("Nobody need say why the information is wanted.")),),
    "term": (
        Quote(
            INFORMATION,
            "9",
            gettext_lazy("A request is answered within five days; an oral one at once or as soon as can be."),
        ),
        Quote(PROCEDURE, "46", gettext_lazy("An administrative matter is decided within thirty days.")),
    ),
    "extension": (
        Quote(
            INFORMATION,
            "9",
            gettext_lazy(
                "Where extra work is needed: thirty days in all. Within the first five the applicant is told in "
                "writing why, and the last day."
            ),
        ),
    ),
    "deficiency": (
        Quote(PROCEDURE, "32, 49", gettext_lazy("While documents are missing the proceedings stand still.")),
    ),
    "endings": (
        Quote(
            PROCEDURE,
            "33",
            gettext_lazy("An application that came to the wrong body is forwarded to the right one."),
        ),
        Quote(
            INFORMATION,
            "11",
            gettext_lazy("A refusal is given in writing within five days, with its ground and how to appeal."),
        ),
    ),
    "texts": (Quote(INFORMATION, "11", gettext_lazy("A refusal names its ground and how to appeal.")),),
}
_UKRAINE = {
    "applicant": (
        Quote(
            APPEALS,
            "5",
            gettext_lazy(
                "An appeal holds name, residence, the matter, date and signature. By e-mail no electronic "
                "signature is needed."
            ),
        ),
        Quote(APPEALS, "8", gettext_lazy("What is anonymous, or repeats the same matter, is not considered.")),
    ),
    "questions": (Quote(ACCESS, "19", gettext_lazy("Whoever asks for public information need not say why.")),),
    "term": (
        Quote(
            APPEALS,
            "20",
            gettext_lazy(
                "Within one month; at once and within fifteen days where no study is needed. Every day counts, "
                "weekends and holidays too."
            ),
        ),
        Quote(ACCESS, "20", gettext_lazy("A request for information is answered within five working days.")),
        Quote(
            MUNICIPAL,
            "42",
            gettext_lazy("Counting starts the next day; terms under ten days are in working days."),
        ),
    ),
    "urgent": (
        Quote(
            ACCESS,
            "20",
            gettext_lazy(
                "Forty-eight hours where life, liberty, the environment or an accident is concerned, on a "
                "reasoned petition."
            ),
        ),
    ),
    "extension": (
        Quote(
            APPEALS,
            "20",
            gettext_lazy("The head or a deputy may extend the term with notice: forty-five days in all at most."),
        ),
        Quote(
            ACCESS,
            "20",
            gettext_lazy(
                "For a large volume: twenty working days in all. The applicant is told in writing within the "
                "first five."
            ),
        ),
    ),
    "deficiency": (
        Quote(APPEALS, "5", gettext_lazy("A badly formed appeal is returned with an explanation within ten days.")),
    ),
    "endings": (
        Quote(
            APPEALS,
            "7",
            gettext_lazy(
                "An appeal is forwarded within five days with notice, and never to the body or person complained of."
            ),
        ),
        Quote(ACCESS, "22", gettext_lazy("A refusal is written, with its reason and how to appeal.")),
    ),
    "texts": (Quote(ACCESS, "22", gettext_lazy("A refusal says why, and how to appeal.")),),
}
_QUOTES = {"GE": _GEORGIA, "AM": _ARMENIA, "UA": _UKRAINE}
