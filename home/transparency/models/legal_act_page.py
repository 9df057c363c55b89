"""A legal act: what was decided, by whom, when, and whether it still holds."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager, PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.pages.blocks import BodyBlock
from home.pages.languages import offered
from home.pages.models import BasePage
from search.languages.normalise import normalise

from ..choices import ActKind, ActStatus, ForceState, Issuer, RelationKind
from ..status import TONES, force_state, wording
from .act_relation import ActRelation


class ActQuerySet(PageQuerySet):
    """Questions citizens ask of the register."""

    def in_force(self, on: date) -> "ActQuerySet":
        """Those that hold on this day; the same rule as status.force_state, in SQL."""
        started = Q(in_force_from=None) | Q(in_force_from__lte=on)
        ended = Q(in_force_to__lte=on) | Q(status=ActStatus.REPEALED, in_force_to=None)
        return self.filter(started).exclude(ended).exclude(status=ActStatus.DRAFT)

    def with_words(self, words: str) -> "ActQuerySet":
        """Those whose number, title or lead hold every one of the words, in any spelling of case and quotes."""
        found = self
        for word in fold(words).split():
            found = found.filter(folded__contains=word)
        return found


def fold(text: str) -> str:
    """The spelling under which acts are compared: SQLite knows the case of Latin letters only."""
    return normalise(text.replace("№", " ").replace("#", " ").replace("\x00", " "))


class LegalActPage(BasePage):
    """One act with its file and its relations to other acts."""

    number = models.CharField(_("number"), max_length=40)
    adopted_on = models.DateField(_("date of adoption"))
    issuer = models.CharField(_("adopted by"), max_length=20, choices=Issuer.choices)
    kind = models.CharField(_("kind of act"), max_length=20, choices=ActKind.choices)
    status = models.CharField(_("status"), max_length=20, choices=ActStatus.choices, default=ActStatus.ADOPTED)
    in_force_from = models.DateField(_("in force from"), null=True, blank=True)
    in_force_to = models.DateField(
        _("in force until"), null=True, blank=True, help_text=_("The first day on which it no longer holds.")
    )
    registration_code = models.CharField(_("registration code"), max_length=60, blank=True)
    source_url = models.URLField(_("address in the state register"), blank=True)
    file = models.ForeignKey(
        "pages.TownDocument", verbose_name=_("file"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)
    folded = models.TextField(editable=False, default="")

    objects = PageManager.from_queryset(ActQuerySet)()
    template = "pages/legal_act_page.html"
    search_kind = "act"
    parent_page_types = ["transparency.LegalActIndexPage"]
    subpage_types: list[str] = []
    search_fields = [*BasePage.search_fields, index.SearchField("number"), index.FilterField("adopted_on")]
    override_translatable_fields = [SynchronizedField("number"), SynchronizedField("registration_code")]
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("number"), FieldPanel("adopted_on")]),
                FieldRowPanel([FieldPanel("issuer"), FieldPanel("kind")]),
                FieldPanel("status"),
                FieldRowPanel([FieldPanel("in_force_from"), FieldPanel("in_force_to")]),
                FieldRowPanel([FieldPanel("registration_code"), FieldPanel("source_url")]),
            ],
            _("facts"),
        ),
        FieldPanel("file"),
        InlinePanel("relations", heading=_("relations to other acts"), label=_("relation")),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("legal act")
        verbose_name_plural = _("legal acts")
        constraints = [
            models.CheckConstraint(
                condition=Q(in_force_to=None) | Q(in_force_from=None) | Q(in_force_to__gt=models.F("in_force_from")),
                name="act_ends_after_it_starts",
            )
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """The folded spelling follows the words it is made of."""
        self.folded = fold(f"{self.number} {self.title} {self.lead}")
        if (fields := kwargs.get("update_fields")) is not None and {"number", "title", "lead"} & set(fields):
            kwargs["update_fields"] = [*fields, "folded"]
        super().save(*args, **kwargs)

    def clean(self) -> None:
        """An act ends after it starts."""
        super().clean()
        if self.in_force_from and self.in_force_to and self.in_force_to <= self.in_force_from:
            raise ValidationError({"in_force_to": _("The act would end before it comes into force.")})

    @property
    def state(self) -> ForceState:
        """Whether the act holds today."""
        return force_state(self.status, self.in_force_from, self.in_force_to, timezone.localdate())

    @property
    def state_wording(self) -> str:
        """The state in words, with its day."""
        return wording(self.state, self.in_force_from, self.in_force_to)

    @property
    def state_tone(self) -> str:
        """The tone for components/status.html: ok, gold or ended."""
        return TONES[self.state]

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        """page, request; page.state_wording, page.state_tone, page.file; affects: [(wording, LegalActPage)] of acts
        this one amends, repeals or implements; affected_by: the same of acts that do so to this one
        (acts may be in another language: mark with offered_language).
        """
        context = super().get_context(request, *args, **kwargs)
        context["affects"], context["affected_by"] = self._relatives()
        return context

    def search_facts(self) -> dict:
        """Number, day, kind, and whether it holds: a draft or an act to come neither holds nor has ended."""
        return {
            "date": self.adopted_on,
            "numbers": (self.number, *([self.registration_code] if self.registration_code else [])),
            "tags": self._words_of_choices(),
            "in_force": HOLDS.get(self.state),
        }

    def _words_of_choices(self) -> tuple[str, ...]:
        """Kind and issuer as the act's own language calls them."""
        with override(self.locale.language_code):
            return str(self.get_kind_display()), str(self.get_issuer_display())

    def _relatives(self) -> tuple[list, list]:
        """The acts this one changes, and those that change it, each as (wording, act in the best language)."""
        near = Q(act=self.pk) | Q(other__translation_key=self.translation_key, act__live=True)
        relations = ActRelation.objects.filter(near).values_list(
            "act", "kind", "act__translation_key", "other__translation_key"
        )
        affects = {other: kind for act, kind, _key, other in relations if act == self.pk}
        affected = {key: kind for act, kind, key, _other in relations if act != self.pk}
        keys = affects.keys() | affected.keys() - {self.translation_key}
        acts = offered(LegalActPage.objects.filter(translation_key__in=keys), self.locale.language_code)
        acts = list(acts.order_by("adopted_on", "pk")) if keys else []
        return (
            [(ACTIVE[affects[act.translation_key]], act) for act in acts if act.translation_key in affects],
            [(PASSIVE[affected[act.translation_key]], act) for act in acts if act.translation_key in affected],
        )


HOLDS = {ForceState.IN_FORCE: True, ForceState.ENDED: False, ForceState.REPEALED: False}
ACTIVE = {
    RelationKind.AMENDS: _("Amends"),
    RelationKind.REPEALS: _("Repeals"),
    RelationKind.IMPLEMENTS: _("Implements"),
}
PASSIVE = {
    RelationKind.AMENDS: _("Amended by"),
    RelationKind.REPEALS: _("Repealed by"),
    RelationKind.IMPLEMENTS: _("Implemented by"),
}
