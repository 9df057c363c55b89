"""The case: one submission of a citizen, from registration to the answer."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from ..choices import AnswerBy, ApplicantKind, Channel, Clock, Dispatch, LinkKind, Result, Status
from ..deadlines import Ledger
from .department import Department
from .journal import INTAKE, Journal
from .service import ServiceVersion

OPEN = [status for status in Status if status not in (Status.CLOSED, Status.ANNULLED)]


def past_due(at: datetime) -> Q:
    """Due before a moment, be it a day that has ended or an hour; the bound on the day lets lists use their indexes."""
    today = timezone.localdate(at, timezone.get_default_timezone())
    return Q(due_on__lte=today, due_at__lt=at)


class CaseQuerySet(models.QuerySet["Case"]):
    def numbered(self, key: str) -> "CaseQuerySet":
        """With this look-up key, be it of the registration number or of the provisional one it had before."""
        return self.filter(Q(number_key=key) | Q(intake_key=key)) if key else self.none()

    def open(self) -> "CaseQuerySet":
        """Not closed and not annulled."""
        return self.filter(status__in=OPEN)

    def overdue(self, at: datetime | None = None) -> "CaseQuerySet":
        """Open, and past its due moment (now by default); never while the clock stands still."""
        return self.open().filter(past_due(at or timezone.now())).exclude(clock=Clock.PAUSED)

    def unassigned(self) -> "CaseQuerySet":
        """Open, with nobody responsible yet."""
        return self.open().filter(executor=None)


class Case(models.Model):
    # what it is
    version = models.ForeignKey(ServiceVersion, models.PROTECT, related_name="cases", verbose_name=_("service"))
    journal = models.ForeignKey(Journal, models.PROTECT, related_name="cases")
    year = models.PositiveSmallIntegerField()
    seq = models.PositiveIntegerField()
    number = models.CharField(_("number"), max_length=40, unique=True)
    number_key = models.CharField(max_length=40, unique=True, help_text="the number as it is looked up")
    intake_key = models.CharField(
        max_length=40, unique=True, null=True, blank=True, help_text="the number it had before it was registered"
    )
    draft_key = models.UUIDField(unique=True, help_text="a resent form finds the case it made")
    language = models.CharField(_("language"), max_length=5)
    channel = models.CharField(_("channel"), max_length=10, choices=Channel, default=Channel.WEB)
    # what it says
    subject = models.CharField(_("subject"), max_length=300)
    text = models.TextField(_("text"), blank=True)
    answers = models.JSONField(default=dict)
    # who sent it
    applicant_kind = models.CharField(_("applicant"), max_length=14, choices=ApplicantKind)
    applicant_name = models.CharField(pgettext_lazy("of a person", "name"), max_length=200)
    organisation = models.CharField(_("organisation"), max_length=200, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    address = models.CharField(_("address"), max_length=300, blank=True)
    answer_by = models.CharField(_("answer"), max_length=10, choices=AnswerBy, default=AnswerBy.EMAIL)
    # where it stands
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.REGISTERED)
    clock = models.CharField(_("clock"), max_length=10, choices=Clock, default=Clock.RUNNING)
    result = models.CharField(_("result"), max_length=14, choices=Result, blank=True, default=Result.NONE)
    dispatch = models.CharField(_("dispatch"), max_length=12, choices=Dispatch, default=Dispatch.NOT_SENT)
    stage = models.CharField(_("stage"), max_length=40, blank=True)
    asked_at = models.DateTimeField(_("question asked"), null=True, blank=True)
    awaited_until = models.DateField(
        _("awaited until"), null=True, blank=True, help_text="the applicant's own term while something is missing"
    )
    urgent = models.BooleanField(_("urgent"), default=False)
    reopened = models.PositiveSmallIntegerField(_("reopened"), default=0, help_text="how often")
    linked_to = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="links")
    link_kind = models.CharField(max_length=10, choices=LinkKind, blank=True)
    department = models.ForeignKey(Department, models.PROTECT, related_name="cases", verbose_name=_("department"))
    executor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="cases",
        verbose_name=_("responsible person"),
    )
    # when
    received_at = models.DateTimeField(_("received"))
    registered_at = models.DateTimeField(_("registered"))
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    due_on = models.DateField(_("due date"), help_text="derived from the events, kept here for lists")
    due_at = models.DateTimeField(help_text="the last moment in time: the end of the due date, or the hour it names")
    ledger = models.JSONField(default=dict, help_text="the explained steps of the due date")
    answered_late = models.BooleanField(_("answered late"), default=False)
    # how it is guarded
    chain_head = models.CharField(max_length=64, blank=True)
    event_count = models.PositiveIntegerField(default=0)
    revision = models.PositiveIntegerField(default=0)
    code_salt = models.CharField(max_length=32, help_text="what the tracking code is made of")
    search_text = models.TextField(blank=True, help_text="number, name and words, normalised for staff's search")

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")
        ordering = ["due_on", "id"]
        constraints = [
            models.UniqueConstraint(fields=["journal", "year", "seq"], name="register_number_once"),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="register_case_status"),
            models.CheckConstraint(condition=Q(clock__in=Clock.values), name="register_case_clock"),
            models.CheckConstraint(
                condition=~Q(status="closed") | (Q(closed_at__isnull=False) & ~Q(result="")),
                name="register_closed_has_result",
            ),
        ]
        indexes = [
            models.Index(fields=["department", "status", "due_on"], name="case_department"),
            models.Index(fields=["executor", "status", "due_on"], name="case_executor"),
            models.Index(fields=["status", "due_on"], name="case_due"),
            models.Index(fields=["status", "due_at"], name="case_due_at"),
            models.Index(fields=["-registered_at"], name="case_registered"),
            models.Index(fields=["awaited_until"], condition=Q(awaited_until__isnull=False), name="case_awaited"),
            # other cases of the same applicant
            models.Index(fields=["email"], name="case_email"),
            models.Index(fields=["applicant_name"], name="case_applicant"),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.subject}"

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def is_registered(self) -> bool:
        """Whether the number is that of registration; before it, what came in has a provisional one."""
        return self.journal.code != INTAKE

    @property
    def is_overdue(self) -> bool:
        """Open and past its due moment now; never while the clock stands still."""
        return self.is_open and self.clock != Clock.PAUSED and self.due_at < timezone.now()

    @property
    def waits_for_applicant(self) -> bool:
        """Sent back for completion, and not completed yet."""
        return self.is_open and self.awaited_until is not None

    def get_ledger(self) -> Ledger:
        """The explained steps as they were last derived."""
        return Ledger.from_dict(self.ledger)
