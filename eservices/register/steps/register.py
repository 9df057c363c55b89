"""Take a submission in: case, number, files, first events, due date, route and letters in one transaction."""

from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from .. import catalogue, chain, facts, notices, tracking
from ..catalogue import Registration
from ..choices import Channel, Clock, EventKind, Status
from ..models import Case, Journal
from ..numbering import intake_journal, take_number
from ..search_text import words_of
from ..submission import Submission
from .change import attach
from .distribution import place, place_with_registry, tell


def register(submission: Submission, *, actor: object = None, at: datetime | None = None) -> Case:
    """The case of a submission. Asked again with the same draft key, it returns the case it made the first time.

    Where the service lets a clerk look first, what came through the site is only received (`enter` registers it).
    `at` is the moment of registration (now by default); FileNotFoundError when a file is not on disk.
    """
    try:
        with transaction.atomic():
            return _existing(submission) or _write(submission, actor, at or timezone.now())
    except IntegrityError:
        # Two requests with one draft key at the same moment: the other one was first.
        if case := _existing(submission):
            return case
        raise


def _existing(submission: Submission) -> Case | None:
    return Case.objects.filter(draft_key=submission.draft_key).first()


def _write(submission: Submission, actor: object, at: datetime) -> Case:
    waits = _waits(submission)
    case = _new_case(submission, intake_journal() if waits else submission.version.journal, at)
    case.status = Status.RECEIVED if waits else Status.REGISTERED
    route = (place_with_registry if waits else place)(case)
    facts.take_over_due(case, facts.foresee(submission.version, case.received_at))
    case.save(force_insert=True)
    attach(case, submission.files)
    _write_event(case, actor, at, signal=submission.applicant.nameless)
    if not waits:
        tell(case, route, at)
    facts.keep(case)
    case.search_text = words_of(case)
    case.save()
    (notices.received if waits else notices.registered)(case)
    return case


def _waits(submission: Submission) -> bool:
    """What the registry office types in itself needs no second look."""
    by_clerk = submission.version.parsed_rules().registration == Registration.BY_CLERK
    return by_clerk and submission.channel == Channel.WEB


def _new_case(submission: Submission, journal: Journal, at: datetime) -> Case:
    person, version, answers = submission.applicant, submission.version, submission.answers
    number = take_number(journal, at)
    return Case(
        version=version, journal=journal, year=number.year, seq=number.seq, number=number.text,
        number_key=number.key, draft_key=submission.draft_key, language=submission.language,
        channel=submission.channel, subject=catalogue.case_subject(version, answers, submission.language),
        text=str(answers.get("text", "")), answers=answers, applicant_kind=person.kind, applicant_name=person.name,
        organisation=person.organisation, email=person.email, phone=person.phone, address=person.address,
        answer_by=person.answer_by, clock=Clock.RUNNING, received_at=submission.received_at or at, registered_at=at,
        code_salt=tracking.new_salt(),
    )  # fmt: skip


def _write_event(case: Case, actor: object, at: datetime, *, signal: bool) -> None:
    kind = EventKind.RECEIVED if case.status == Status.RECEIVED else EventKind.REGISTERED
    data: dict[str, Any] = {"number": case.number, "channel": case.channel, "received_at": case.received_at.isoformat()}
    data |= {"signal": True} if signal else {}  # no answer by law is due (see `nameless`)
    words = {"subject": case.subject, "name": case.applicant_name}
    chain.append(case, kind, at=at, actor=actor, public=True, data=data, words=words)
