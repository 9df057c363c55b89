"""What may be chosen on a legal act."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ActKind(TextChoices):
    """The kinds of acts a municipality adopts."""

    RESOLUTION = "resolution", _("resolution (normative)")
    DECISION = "decision", _("council decision")
    ORDER = "order", _("order")
    DIRECTIVE = "directive", _("directive")


class Issuer(TextChoices):
    """Who adopts acts."""

    COUNCIL = "council", _("council")
    MAYOR = "mayor", _("mayor")
    EXECUTIVE = "executive", _("executive committee")


class ActStatus(TextChoices):
    """What the editor states; whether the act holds today also depends on its dates (status.py)."""

    DRAFT = "draft", pgettext_lazy("of an act that is not adopted", "draft")
    ADOPTED = "adopted", _("adopted")
    REPEALED = "repealed", _("repealed")


class RelationKind(TextChoices):
    """What one act does to another."""

    AMENDS = "amends", _("amends")
    REPEALS = "repeals", _("repeals")
    IMPLEMENTS = "implements", _("implements")


class ForceState(TextChoices):
    """Whether an act holds on a given day."""

    DRAFT = "draft", pgettext_lazy("of an act that is not adopted", "draft")
    COMING = "coming", _("not yet in force")
    IN_FORCE = "in_force", _("in force")
    ENDED = "ended", _("no longer in force")
    REPEALED = "repealed", _("repealed")
