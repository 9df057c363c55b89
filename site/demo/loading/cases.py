"""Cases through the register's own steps, with the clock set back: numbers, events and due dates are real ones."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.core.files import File
from django.utils import timezone

from backstage.models import OutgoingMail
from eservices.register import calendars, steps
from eservices.register.models import Case, Department, ServiceVersion
from eservices.register.submission import Applicant, Letter, StoredFile, Submission, store

from ..content.cases import CASES

FILES = Path(__file__).resolve().parents[1] / "files"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class Clock:
    """Turns "six working days ago, 09:40" into a moment; a step never happens on a day off."""

    def __init__(self, today: date) -> None:
        self.calendar = calendars.load("GE")
        self.days: list[date] = []
        day = today
        while len(self.days) < 60:
            day -= timedelta(days=1)
            if self.calendar.is_working(day):
                self.days.append(day)

    def at(self, working_days_ago: int, hour: str) -> datetime:
        """The moment, in the town's time zone; 1 is the last working day before loading."""
        day = self.days[working_days_ago - 1]
        return timezone.make_aware(datetime.combine(day, time.fromisoformat(hour)))

    def after(self, moment: datetime, days: int) -> date:
        """So many calendar days after a moment; the next working day, where that is a day off."""
        return self.calendar.next_working(self.calendar.local(moment).date() + timedelta(days=days))


def load_cases(departments: dict[str, Department], people: dict[str, Any], today: date) -> None:
    """Every case that is not there yet, registered in the order in which they came."""
    clock = Clock(today)
    for definition in sorted(CASES, key=lambda case: clock.at(*case["received"])):
        key = _key(definition)
        if not Case.objects.filter(draft_key=key).exists():
            _load(definition, key, clock, departments, people)


def _key(definition: dict[str, Any]) -> UUID:
    """The same for the same case each time: registration by this key happens once."""
    return uuid5(NAMESPACE_URL, f"meria-demo:{definition['service']}:{definition['person']['name']}")


def _load(
    definition: dict[str, Any], key: UUID, clock: Clock, departments: dict[str, Department], people: dict[str, Any]
) -> None:
    moment = clock.at(*definition["received"])
    submission = Submission(
        version=ServiceVersion.objects.select_related("service", "journal").get(
            service__code=definition["service"], number=1
        ),
        draft_key=key,
        language=definition.get("language", "ka"),
        answers=definition["answers"],
        applicant=Applicant(**{"kind": "person"} | definition["person"]),
        files=tuple(_stored(name) for name in definition.get("files", ())),
        channel=definition.get("channel", "web"),
        received_at=moment,
    )
    case = steps.register(submission, at=moment)
    for days, hour, step, actor, words in definition["steps"]:
        _take(step, case, people[actor], clock.at(days, hour), words, clock, departments, people)
    # The people of the demo have no mailboxes: their letters count as delivered and never leave.
    letters = OutgoingMail.objects.filter(reference=f"case:{case.pk}")
    letters.update(state=OutgoingMail.State.SENT, sent_at=timezone.now())


def _stored(name: str) -> StoredFile:
    with (FILES / name).open("rb") as opened:
        return store(File(opened, name=name), content_type=DOCX, name=f"oqmi-{name}")


def _take(
    step: str,
    case: Case,
    actor: Any,
    at: datetime,
    words: dict[str, Any],
    clock: Clock,
    departments: dict[str, Department],
    people: dict[str, Any],
) -> None:
    rest = {name: value for name, value in words.items() if name != "text"}
    if step == "assign":
        rest |= {"department": departments[rest["department"]], "executor": people[rest["executor"]]}
    if step == "send_back":
        rest["until"] = clock.after(at, rest.pop("days"))
    if step in ("ask", "answer", "forward", "send_back"):
        rest["letter"] = Letter(words["text"])
    elif "text" in words:
        rest["text"] = words["text"]
    getattr(steps, step)(case, actor=actor, at=at, **rest)
