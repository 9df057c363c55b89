"""The way of a definition: a draft is begun, saved section by section, and published as a version of its own.

A published version never changes: cases keep the one they came under, and so do drafts of citizens.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from .catalogue import Problem, find_problems
from .models import Service, ServiceVersion

# What one version takes over from the other.
COLUMNS = (
    "journal", "default_department", "jurisdiction", "terms", "rules", "texts", "questions", "files", "summary",
    "results",
)  # fmt: skip
_told: list[Callable[[Service], None]] = []


class StaleDraft(Exception):
    """Somebody saved the draft since it was shown; nothing was written. `draft` is how it stands now."""

    def __init__(self, draft: ServiceVersion) -> None:
        self.draft = draft
        super().__init__(_("Somebody else saved this draft in the meantime. Look at it before you save yours."))


class NotWhole(Exception):
    """The draft may not be published; `problems` holds every reason."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__(" ".join(problem.text for problem in problems))


def after_publishing(tell: Callable[[Service], None]) -> Callable[[Service], None]:
    """Register what another room does when a service got a new version or place, in the same transaction."""
    _told.append(tell)
    return tell


def edition(draft: ServiceVersion) -> str:
    """What a form carries so that saving notices another's change: when the draft was saved last."""
    return draft.edited_at.isoformat()


def draft_of(service: Service) -> ServiceVersion | None:
    """The version being worked on; a service has one at most."""
    drafts = service.versions.filter(published_at=None).select_related("service", "journal", "default_department")
    return drafts.first()


@transaction.atomic
def begin_draft(service: Service) -> ServiceVersion:
    """A draft with everything the published version says; the one that stands already, if there is one.

    Raises ServiceVersion.DoesNotExist when nothing was published yet.
    """
    Service.objects.select_for_update().get(pk=service.pk)
    if draft := draft_of(service):
        return draft
    published = service.versions.exclude(published_at=None).latest("number")
    taken = {name: getattr(published, name) for name in COLUMNS}
    return ServiceVersion.objects.create(service=service, number=published.number + 1, **taken)


@transaction.atomic
def save_draft(draft_id: int, *, seen: str, **columns: Any) -> ServiceVersion:
    """Write these columns of a draft; `seen` is the `edition` that the person had before the eyes.

    Raises StaleDraft when it was saved since, ServiceVersion.DoesNotExist when it is published or gone.
    """
    draft = _locked(draft_id, seen)
    for name, value in columns.items():
        setattr(draft, name, value)
    draft.save(update_fields=[*columns, "edited_at"])
    return draft


@transaction.atomic
def discard_draft(draft_id: int, *, seen: str) -> None:
    """Throw a draft away, and the service with it when it never had a version. Raises as `save_draft` does."""
    draft = _locked(draft_id, seen)
    draft.delete()
    if not draft.service.versions.exists():
        draft.service.delete()


@transaction.atomic
def publish(draft_id: int, *, actor: Any, changes: str, seen: str, at: datetime | None = None) -> ServiceVersion:
    """Make the draft the version that citizens get from now on. Open cases keep theirs.

    Raises NotWhole with every reason against it; else as `save_draft` does.
    """
    draft = _locked(draft_id, seen)
    if problems := find_problems(draft):
        raise NotWhole(problems)
    published = draft.service.versions.exclude(published_at=None).order_by("number").last()
    draft.number = published.number + 1 if published else 1
    draft.published_at, draft.published_by, draft.changes = at or timezone.now(), actor, changes
    draft.save(update_fields=["number", "published_at", "published_by", "changes", "edited_at"])
    tell_rooms(draft.service)
    return draft


def tell_rooms(service: Service) -> None:
    """Let the other rooms do what they do when citizens get something else than before."""
    for tell in _told:
        tell(service)


def _locked(draft_id: int, seen: str) -> ServiceVersion:
    """The draft, locked until commit together with its service: nobody begins another meanwhile."""
    rows = ServiceVersion.objects.select_for_update(of=("self", "service")).filter(published_at=None)
    draft = rows.select_related("service", "journal", "default_department").get(pk=draft_id)
    if _moment(seen) != draft.edited_at:
        raise StaleDraft(draft)
    return draft


def _moment(seen: str) -> datetime | None:
    try:
        return parse_datetime(seen)
    except ValueError:
        return None
