"""Every closed list of words the register knows, in one place."""

from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Status(TextChoices):
    RECEIVED = "received", _("received")
    REGISTERED = "registered", _("registered")
    ASSIGNED = "assigned", _("assigned")
    IN_PROGRESS = "in_progress", _("in progress")
    ENDORSING = "endorsing", _("being endorsed")
    SIGNING = "signing", _("awaiting signature")
    CLOSED = "closed", _("closed")
    ANNULLED = "annulled", _("annulled")


class Clock(TextChoices):
    RUNNING = "running", _("running")
    PAUSED = "paused", _("paused")
    EXTENDED = "extended", _("extended")
    OVERDUE = "overdue", _("overdue")
    STOPPED = "stopped", _("stopped")


class Result(TextChoices):
    NONE = "", _("none yet")
    ANSWERED = "answered", _("answered")
    PARTLY = "partly", _("partly granted")
    REFUSED = "refused", _("refused")
    EXPLAINED = "explained", _("explained")
    FORWARDED = "forwarded", _("forwarded to the competent body")
    UNCONSIDERED = "unconsidered", _("left unconsidered")
    WITHDRAWN = "withdrawn", _("withdrawn by the applicant")


# What an answer may be; every other ending has a step of its own.
ANSWERS = (Result.ANSWERED, Result.PARTLY, Result.REFUSED, Result.EXPLAINED)
# Endings the law brings about without an answer, whether the service lists them or not.
WITHOUT_ANSWER = (Result.UNCONSIDERED, Result.WITHDRAWN)


class Dispatch(TextChoices):
    NOT_SENT = "not_sent", _("not sent")
    SENT = "sent", _("sent")
    DELIVERED = "delivered", _("delivered")
    BOUNCED = "bounced", _("bounced")
    READY = "ready", _("ready for pick-up")
    HANDED_OVER = "handed_over", _("handed over")


class Channel(TextChoices):
    WEB = "web", _("web form")
    COUNTER = "counter", _("service centre")
    POST = "post", _("post")
    PHONE = "phone", _("phone")
    EMAIL = "email", _("e-mail")


class AnswerBy(TextChoices):
    EMAIL = "email", _("by e-mail")
    POST = "post", _("by post")
    COUNTER = "counter", _("at the service centre")


class ApplicantKind(TextChoices):
    PERSON = "person", _("person")
    ORGANISATION = "organisation", _("organisation")
    ASSOCIATION = "association", _("homeowners' association")


class ServiceKind(TextChoices):
    LETTER = "letter", _("letter")
    APPLICATION = "application", _("application")
    FOI = "foi", _("public-information request")
    COMPLAINT = "complaint", _("complaint")
    PROPOSAL = "proposal", _("proposal")
    PETITION = "petition", _("petition")
    HOA = "hoa", _("association's appeal")
    ISSUE = "issue", _("problem report")


class Role(TextChoices):
    CLERK = "clerk", _("registry clerk")
    OFFICER = "officer", _("officer")
    HEAD = "head", _("department head")
    CONTROLLER = "controller", _("controller")


class EventKind(TextChoices):
    RECEIVED = "received", _("received")
    REGISTERED = "registered", _("registered")
    JOURNAL_CHANGED = "journal_changed", _("journal changed")
    ROUTED = "routed", _("passed to a department")
    ASSIGNED = "assigned", _("assigned")
    BEGUN = "begun", _("work begun")
    IDENTITY_CHECKED = "identity_checked", _("identity checked")
    CHECKED = "checked", _("found complete")
    SENT_BACK = "sent_back", _("sent back for completion")
    REMINDED = "reminded", _("applicant reminded")
    COMPLETED = "completed", _("completed by the applicant")
    RESUMED = "resumed", _("not completed, the clock runs again")
    EXTENDED = "extended", _("term extended")
    EXPEDITED = "expedited", _("taken as urgent")
    RECEIVED_EDITED = "received_edited", _("day of receipt corrected")
    ASKED = "asked", _("question to the applicant")
    REPLIED = "replied", _("message from the applicant")
    NOTED = "noted", _("internal note")
    LINKED = "linked", _("linked to another case")
    PROPOSED = "proposed", _("answer proposed")
    ENDORSED = "endorsed", _("answer endorsed")
    DECLINED = "declined", _("proposed answer returned")
    ANSWERED = "answered", _("answer sent")
    HANDED_OVER = "handed_over", _("answer handed over")
    FORWARDED = "forwarded", _("forwarded")
    CLOSED = "closed", _("closed")
    WITHDRAWN = "withdrawn", _("withdrawn by the applicant")
    REOPENED = "reopened", _("reopened")
    ANNULLED = "annulled", _("annulled")
    CODE_REISSUED = "code_reissued", _("tracking code replaced")
    RECOMPUTED = "recomputed", _("due date recomputed")


class Direction(TextChoices):
    TO_CITIZEN = "to_citizen", _("to the applicant")
    FROM_CITIZEN = "from_citizen", _("from the applicant")


class DayKind(TextChoices):
    HOLIDAY = "holiday", _("public holiday")
    EXTRA_OFF = "extra_off", _("extra day off")
    WORKING_SATURDAY = "working_saturday", _("working Saturday")


class LinkKind(TextChoices):
    DUPLICATE = "duplicate", _("the same submission again")
    REPEAT = "repeat", _("a repeated appeal on the same matter")


class IdentityDocument(TextChoices):
    """What the office saw when it checked who the applicant is."""

    IDENTITY_CARD = "identity_card", _("identity card")
    PASSPORT = "passport", _("passport")
    RESIDENCE_PERMIT = "residence_permit", _("residence permit")
    POWER_OF_ATTORNEY = "power_of_attorney", _("power of attorney, and the representative's own document")


class Jurisdiction(TextChoices):
    """Whose law a service follows and whose calendar it is counted by."""

    GEORGIA = "GE", _("Georgia")
    ARMENIA = "AM", _("Armenia")
    UKRAINE = "UA", _("Ukraine")
    EUROPE = "EU", _("European Union")


def jurisdictions(own: str) -> list[tuple[str, Any]]:
    """The choices with this town's own country, which may be another."""
    known = list(Jurisdiction.choices)
    return known if own in Jurisdiction.values else [*known, (own, own)]
