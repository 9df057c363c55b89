"""Register a submission: case, number, files, first events, due date, route and letters in one transaction."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from .. import catalogue, chain, facts, notices, tracking
from ..choices import Clock, EventKind, Status
from ..models import Case
from ..numbering import Number, take_number
from ..routing import Route, find_route
from ..search_text import words_of
from ..submission import Submission
from .change import attach


def register(submission: Submission, *, actor: object = None, at: datetime | None = None) -> Case:
    """The case of a submission. Asked again with the same draft key, it returns the case it made the first time.

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
    received = submission.received_at or at
    number = take_number(submission.version.journal, at)
    route = find_route(submission.version, submission.answers)
    case = _new_case(submission, number, route, received, at)
    case.due_on = facts.foresee(submission.version, received).due_date
    case.save(force_insert=True)
    attach(case, submission.files)
    _write_events(case, route, actor, at, received)
    facts.keep(case)
    case.search_text = words_of(case)
    case.save()
    notices.registered(case)
    return case


def _new_case(submission: Submission, number: Number, route: Route, received: datetime, at: datetime) -> Case:
    person, version, answers = submission.applicant, submission.version, submission.answers
    return Case(
        version=version, journal=version.journal, year=number.year, seq=number.seq, number=number.text,
        number_key=number.key, draft_key=submission.draft_key, language=submission.language,
        channel=submission.channel, subject=catalogue.case_subject(version, answers, submission.language),
        text=str(answers.get("text", "")), answers=answers, applicant_kind=person.kind, applicant_name=person.name,
        organisation=person.organisation, email=person.email, phone=person.phone, address=person.address,
        answer_by=person.answer_by, status=Status.REGISTERED, clock=Clock.RUNNING, department=route.department,
        executor=route.person, received_at=received, registered_at=at,
        code_salt=tracking.new_salt(),
    )  # fmt: skip


def _write_events(case: Case, route: Route, actor: object, at: datetime, received: datetime) -> None:
    data = {"number": case.number, "channel": case.channel, "received_at": received.isoformat()}
    words = {"subject": case.subject, "name": case.applicant_name}
    chain.append(case, EventKind.REGISTERED, at=at, actor=actor, public=True, data=data, words=words)
    rule = route.rule.pk if route.rule else None
    routed = {"department": case.department_id, "by": route.by, "rule": rule}
    if case.executor_id:
        case.status = Status.ASSIGNED
        routed["executor"] = case.executor_id
    chain.append(case, EventKind.ROUTED, at=at, public=True, data=routed)
