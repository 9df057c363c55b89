"""What the pages say of a service, drawn from its version: term as a date, fee, what is needed, steps, law."""

from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from eservices.register import facts
from eservices.register.catalogue import Identity, QuestionKind, Registration
from eservices.register.deadlines.spelling import length, spell
from eservices.register.models import ServiceVersion
from eservices.register.texts import in_language


@dataclass(frozen=True)
class Item:
    """One line of a list: a title and what there is to say about it."""

    title: str
    text: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Fact:
    icon: str
    label: str
    value: str
    text: str = ""


@dataclass(frozen=True)
class Presentation:
    """A service as its page shows it."""

    due: date
    facts: list[Fact]
    lead: str = ""
    start: str = ""
    send: str = ""
    duration: str = ""
    needs: list[Item] = field(default_factory=list)
    steps: list[Item] = field(default_factory=list)
    legal_basis: str = ""
    appeal: str = ""


def present(version: ServiceVersion, language: str) -> Presentation:
    """Everything the page of a service says, in one language."""
    with override(language):
        due = facts.foresee(version, timezone.now()).due_date
        return Presentation(
            due=due,
            facts=_facts(version, due),
            lead=version.text("lead"),
            start=version.text("start") or _("Start"),
            send=send_label(version),
            duration=version.text("duration"),
            needs=_needs(version),
            steps=next_steps(version),
            legal_basis=version.text("legal_basis"),
            appeal=version.text("appeal"),
        )


def send_label(version: ServiceVersion) -> str:
    """What the last button says: the deed."""
    return version.text("send") or _("Send")


def items(version: ServiceVersion, name: str) -> list[Item]:
    """A list among the texts: one item a line, its title before the bar."""
    rows = (line.partition("|") for line in version.text(name).splitlines() if line.strip())
    return [Item(title.strip(), text.strip()) for title, _bar, text in rows]


def next_steps(version: ServiceVersion, *, promised: bool = True) -> list[Item]:
    """How a case of this service goes on, told before and after it is sent; no answer where none is `promised`."""
    if not promised:
        look = Item(_("We look at it"), _("You see what becomes of it on the page where you follow the case."))
        return [look, Item(_("No answer by law is due"), _("You wrote without a name, so we take it as a signal."))]
    number = _("You see the number, the due date and a code to follow it with.")
    at_once = version.parsed_rules().registration == Registration.AT_ONCE
    return items(version, "next_steps") or [
        Item(_("We register it at once") if at_once else _("We look whether it is complete, and register it"), number),
        Item(_("It goes to the office in charge"), _("If another body is competent, we pass it on and tell you.")),
        Item(_("If something is missing, we ask"), _("You answer on the page where you follow the case.")),
        Item(_("You get the answer"), _("It says where and until when you can appeal.")),
    ]


def _needs(version: ServiceVersion) -> list[Item]:
    """What to have at hand: as the service says it, and every attachment it always asks for."""
    listed = items(version, "what_you_need") or _usual_needs()
    files = [q for q in version.question_list() if q.kind == QuestionKind.FILE and q.required and not q.show_if]
    asked = [Item(question.label(), question.hint(), "paperclip") for question in files]
    identity = [Item(_("An identity document"), _("It is checked before you get the answer."), "user")]
    verified = version.parsed_rules().identity == Identity.VERIFIED
    return listed + asked + (identity if verified else [])


def _usual_needs() -> list[Item]:
    return [
        Item(_("Your name, and how we can reach you"), "", "user"),
        Item(_("Photos or documents, if you have them"), "", "paperclip"),
    ]


def _facts(version: ServiceVersion, due: date) -> list[Fact]:
    terms = version.parsed_terms()
    sent_today = _("If you send it today: by %(day)s") % {"day": spell(due)}
    return [
        Fact("clock", _("Time to answer"), length(terms.n, terms.unit), sent_today),
        Fact("coin", _("Fee"), version.text("fee") or _("Free of charge"), version.text("fee_detail")),
        Fact("send", _("You get the answer"), _("as you wish"), _("by e-mail, by post or at the service centre")),
    ]


def in_short(version: ServiceVersion, language: str) -> str:
    """What to know before beginning: how long the answer takes, and what it costs."""
    with override(language):
        terms = version.parsed_terms()
        term = _("Time to answer: %(length)s") % {"length": length(terms.n, terms.unit)}
        return f"{term} · {version.text('fee') or _('Free of charge')}"


def words(version: ServiceVersion, language: str) -> str:
    """What search should find the page by, beside its own words."""
    names = ("title", "lead", "promise", "legal_basis")
    choices = [choice for question in version.question_list() for choice in question.choices]
    asked = (in_language(choice.labels, language) for choice in choices)  # "Waste and cleaning", "Animals"
    return "\n".join(filter(None, (*(version.text(name, language) for name in names), *dict.fromkeys(asked))))
