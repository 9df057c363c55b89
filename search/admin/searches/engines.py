"""How the engines of the search are, for whoever looks after it; nothing is said where there is nothing to say."""

from dataclasses import dataclass

from django.db.models import Count
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ... import keeping
from ...engines import ELASTICSEARCH, EMBEDDED, kept
from ...models import KeptEngine, Pending


@dataclass(frozen=True)
class State:
    """One engine in words."""

    name: str
    text: str
    is_well: bool


def states() -> list[State]:
    """Every engine that is kept, the one that is asked first before the other; none while one alone does all. Two
    reads of the database.
    """
    names = sorted(kept(), key=[ELASTICSEARCH, EMBEDDED].index)
    if names == [EMBEDDED]:
        return []
    found = {row.name: row for row in KeptEngine.objects.filter(name__in=names)}
    waiting = dict(Pending.objects.order_by().values_list("engine").annotate(Count("pk")))
    answering = next((name for name in names if name in found and keeping.is_ready(found[name])), "")
    return [_state(name, found.get(name), answering, waiting.get(name, 0)) for name in names]


def _state(name: str, row: KeptEngine | None, answering: str, waiting: int) -> State:
    is_ready = row is not None and keeping.is_ready(row)
    if is_ready:
        text = _("It answers the searches of visitors.") if name == answering else _("It stands by.")
    elif row and row.attempts:
        since = date_format(localtime(row.changed_at), "SHORT_DATETIME_FORMAT")
        text = _("It cannot be reached since %(when)s.") % {"when": since}
    else:
        text = _("It is being brought up to date.")
    if waiting:
        waits = ngettext("%(n)s change waits for it.", "%(n)s changes wait for it.", waiting) % {"n": waiting}
        text = f"{text} {waits}"
    title = "Elasticsearch" if name == ELASTICSEARCH else _("Built-in index")
    return State(title, text, is_ready)
