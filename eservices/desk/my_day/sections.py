"""Sorts the cases of a day: overdue, today, what the applicant wrote, what waits for whom, next days, new."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import Case as Choose
from django.db.models import CharField, Count, Exists, F, OuterRef, Q, Value, When, Window
from django.db.models.functions import RowNumber
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register import history
from eservices.register.choices import Clock, EventKind, Status
from eservices.register.deadlines import Calendar
from eservices.register.lifecycle import Wording
from eservices.register.models import Case, Event
from eservices.register.models.case import CaseQuerySet, past_due

from ..due import Due, DueReader
from ..next_action import Action, next_action
from ..term_over import term_over

ROWS = 12  # a section shows so many and links to the rest
NEXT_DAYS = 5

TITLES: dict[str, str | Promise] = {
    "overdue": _("Overdue"),
    "today": _("Due today"),
    "over": _("The applicant's term is over: look at it"),
    "replied": _("The applicant wrote"),
    "sign": _("Awaiting signature"),
    "endorse": _("Being endorsed"),
    "received": _("To register"),
    "soon": _("Next five working days"),
    "new": _("New"),
    "hand_over": _("Ready for pick-up"),
    "waiting": _("Waiting for the applicant"),
}
# Where the rest of a long section is found; of the others, in the inbox.
BOXES = frozenset({"overdue", "sign", "endorse", "received", "hand_over", "waiting", "over"})


@dataclass(frozen=True)
class Row:
    case: Case
    due: Due
    status: Wording
    action: Action | None
    url: str


@dataclass
class Section:
    code: str
    title: str | Promise
    count: int
    rows: list[Row] = field(default_factory=list)

    @property
    def more(self) -> int:
        """How many are not shown here."""
        return self.count - len(self.rows)

    @property
    def box_url(self) -> str:
        """The box of the inbox that holds them all."""
        return reverse("desk:box", args=[self.code]) if self.code in BOXES else reverse("desk:inbox")


def end_of_soon(calendar: Calendar, today: date) -> date:
    """The fifth working day after today."""
    day = today
    for _number in range(NEXT_DAYS):
        day = calendar.next_working(day, after=True)
    return day


_WRITTEN = (EventKind.REPLIED, EventKind.COMPLETED, EventKind.REOPENED)


def _unread() -> Exists:
    """The applicant wrote, and since then nothing was done but notes."""
    later = Event.objects.filter(case=OuterRef("case"), seq__gt=OuterRef("seq")).exclude(kind=EventKind.NOTED)
    return Exists(Event.objects.filter(~Exists(later), case=OuterRef("pk"), kind__in=_WRITTEN))


def sorted_in(cases: CaseQuerySet, now: datetime, today: date, soon: date) -> CaseQuerySet:
    """The cases with the name of their section; what belongs in none is left out."""
    section = Choose(
        When(status=Status.CLOSED, then=Value("hand_over")),
        When(term_over(today), then=Value("over")),
        When(_unread(), clock=Clock.PAUSED, then=Value("replied")),
        When(clock=Clock.PAUSED, then=Value("waiting")),  # never late while the clock stands still
        When(past_due(now), then=Value("overdue")),
        When(due_on=today, then=Value("today")),
        When(_unread(), then=Value("replied")),
        When(status=Status.SIGNING, then=Value("sign")),
        When(status=Status.ENDORSING, then=Value("endorse")),
        When(status=Status.RECEIVED, then=Value("received")),
        When(Q(asked_at__isnull=False) | Q(awaited_until__isnull=False), then=Value("waiting")),
        When(due_on__lte=soon, then=Value("soon")),
        When(status__in=[Status.REGISTERED, Status.ASSIGNED], then=Value("new")),
        default=Value(""),
        output_field=CharField(),
    )
    return cases.annotate(section=section).exclude(section="")


def find(user: Any, cases: CaseQuerySet, reader: DueReader, calendar: Calendar, today: date) -> list[Section]:
    """The sections of the day that hold something: two queries, however many cases there are."""
    placed = sorted_in(cases, reader.now, today, end_of_soon(calendar, today))
    counts = dict(placed.order_by().values_list("section").annotate(Count("pk")))
    sections = {code: Section(code, TITLES[code], counts[code]) for code in TITLES if counts.get(code)}
    place = Window(RowNumber(), partition_by=F("section"), order_by=[F("due_on"), F("id")])
    shown = placed.annotate(place=place).filter(place__lte=ROWS)
    heavy = ("search_text", "text", "answers", "version__texts", "version__questions")
    for case in shown.select_related("version", "executor", "department").defer(*heavy):
        sections[case.section].rows.append(as_row(user, case, reader))
    return list(sections.values())


def as_row(user: Any, case: Case, reader: DueReader) -> Row:
    """One line of the day."""
    due, status = reader.read(case), history.where_it_stands(case)
    return Row(case, due, status, next_action(user, case), reverse("desk:case", args=[case.pk]))
