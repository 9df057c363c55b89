"""A registration number: one gap-free counter per journal and year, taken inside the registering transaction."""

import re
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from .choices import EventKind
from .lifecycle import NotAllowed
from .models import Case, Journal, JournalYear
from .models.journal import INTAKE


@dataclass(frozen=True)
class Number:
    """`text` is what people read (შ-26-00417), `key` what is looked up (IN-26-417)."""

    year: int
    seq: int
    text: str
    key: str


def take_number(journal: Journal, registered_at: datetime) -> Number:
    """The next number of the year in which the town registers; the counter row stays locked until commit."""
    year = timezone.localtime(registered_at).year
    JournalYear.objects.get_or_create(journal=journal, year=year)
    counter = JournalYear.objects.select_for_update().get(journal=journal, year=year)
    JournalYear.objects.filter(pk=counter.pk).update(last=F("last") + 1)
    seq = counter.last + 1
    return Number(year, seq, f"{journal.prefix}-{year % 100:02}-{seq:05}", f"{journal.alias}-{year % 100:02}-{seq}")


def intake_journal() -> Journal:
    """The journal of provisional numbers, made when it is needed first."""
    names = {
        "ka": "მიღებული, დაურეგისტრირებელი",
        "en": "Received, not registered yet",
        "ru": "Принятое, ещё не зарегистрированное",
        "uk": "Прийняте, ще не зареєстроване",
        "hy": "Ստացված, դեռ չգրանցված",
    }
    defaults = {"prefix": "მიღ", "alias": "RCV", "names": names}
    return Journal.objects.get_or_create(code=INTAKE, defaults=defaults)[0]


def journal_to_be(case: Case) -> Journal:
    """In which journal a received submission will be registered: its service's, unless the clerk chose another."""
    chosen = case.events.filter(kind=EventKind.JOURNAL_CHANGED).order_by("seq").last()
    return Journal.objects.get(pk=chosen.data["journal"]) if chosen else case.version.journal


def not_the_intake(journal: Journal) -> Journal:
    """The journal, or NotAllowed for that of provisional numbers."""
    if journal.code == INTAKE:
        raise NotAllowed(_("Nothing is registered in the journal of provisional numbers."))
    return journal


_TYPED = re.compile(r"(?P<prefix>[^\W\d_]+)\W*(?P<year>\d{2}(?:\d{2})?)\W+0*(?P<seq>\d{1,9})\W*")


def key_of(typed: str) -> str:
    """The look-up key of a number however it is typed (`№ შ-26-417`, `in 2026/00417`); empty when it is none."""
    found = _TYPED.fullmatch(typed.replace("№", " ").strip()[:60])
    if not found:
        return ""
    prefix = found["prefix"].casefold()
    for journal in Journal.objects.all():
        if prefix in (journal.prefix.casefold(), journal.alias.casefold()):
            return f"{journal.alias}-{found['year'][-2:]}-{int(found['seq'])}"
    return ""
