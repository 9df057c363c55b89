"""What one act does to another."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable

from ..choices import RelationKind


class ActRelation(Orderable):
    """This act amends, repeals or implements the other one."""

    act = ParentalKey("transparency.LegalActPage", on_delete=models.CASCADE, related_name="relations")
    kind = models.CharField(_("what it does"), max_length=20, choices=RelationKind.choices)
    other = models.ForeignKey(
        "transparency.LegalActPage", verbose_name=_("the other act"), on_delete=models.CASCADE, related_name="+"
    )

    panels = [FieldPanel("kind"), PageChooserPanel("other", "transparency.LegalActPage")]

    class Meta(Orderable.Meta):
        verbose_name = _("relation")
        constraints = [models.CheckConstraint(condition=~Q(act=F("other")), name="no_act_amends_itself")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.other_id}"

    def clean(self) -> None:
        """An act cannot amend itself."""
        if self.other_id and self.act_id == self.other_id:
            raise ValidationError({"other": _("An act cannot amend or repeal itself.")})
