"""The frame of every step: lock the case, ask who may and what may follow, write one event, recompute the due date."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from backstage.private_files import private_storage

from .. import access, chain, facts, lifecycle
from ..choices import Direction, EventKind
from ..lifecycle import Stale
from ..models import Attachment, Case, Event, Message
from ..search_text import words_of
from ..submission import Letter, StoredFile


@dataclass(frozen=True)
class Entry:
    """The event a step writes."""

    kind: EventKind
    public: bool
    data: dict
    words: dict


def lock(case: Case) -> Case:
    """The case as it is now, locked until commit."""
    # Locked alone, then read: PostgreSQL drops a joined row whose department changed while it waited for the lock.
    Case.objects.select_for_update().values_list("pk").get(pk=case.pk)
    return Case.objects.select_related("version__service", "department", "executor").get(pk=case.pk)


def change(
    step: str,
    case: Case,
    *,
    actor: Any,
    write: Callable[[Case], Entry],
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
    then: Callable[[Case, Event], None] | None = None,
) -> Event:
    """Take one step. `key` makes a repeated call return its first event; `revision` is the one the person saw.

    Without an actor it is the citizen's own step, whose door was number and code or the link.
    """
    with transaction.atomic():
        current = lock(case)
        # Before anything is asked: a second click must not learn that its first one closed the case.
        if key and (done := current.events.filter(key=key).first()):
            return done
        if actor is not None:
            access.require(actor, step, current)
        if revision is not None and revision != current.revision:
            raise Stale(_("The case was changed by somebody else in the meantime. Look at it again before you go on."))
        was_open = current.is_open
        current.status = lifecycle.after(step, current.status)
        event = _append(current, write(current), at or timezone.now(), actor, key)
        if then:
            then(current, event)
        if was_open or current.is_open:
            facts.keep(current)  # what is over stays as it ended, whatever the calendar became since
        _save(current)
    case.refresh_from_db()
    return event


def _append(case: Case, entry: Entry, at: datetime, actor: Any, key: str) -> Event:
    return chain.append(
        case, entry.kind, at=at, actor=actor, public=entry.public, data=entry.data, words=entry.words, key=key
    )


def _save(case: Case) -> None:
    case.revision += 1
    case.search_text = words_of(case)
    case.save()


def write_message(case: Case, event: Event, direction: Direction, letter: Letter) -> Message:
    """The message of an event, with its files."""
    message = Message.objects.create(
        case=case, event=event, direction=direction, author=event.actor, text=letter.text, at=event.at
    )
    attach(case, letter.files, message)
    return message


def attach(
    case: Case, files: tuple[StoredFile, ...], message: Message | None = None, *, internal: bool = False
) -> list[Attachment]:
    """Rows for files that lie in private storage already; FileNotFoundError for one that does not."""
    for file in files:
        if not private_storage().exists(file.stored_as):
            raise FileNotFoundError(file.name)
    return Attachment.objects.bulk_create(
        Attachment(
            case=case,
            message=message,
            question=file.question,
            internal=internal,
            file=file.stored_as,
            name=file.name,
            size=file.size,
            content_type=file.content_type,
            sha256=file.sha256,
        )
        for file in files
    )
