"""What a town says about itself on every page: name, arms, contacts, colour."""

from django.conf import settings
from django.db import models
from django.forms import TextInput
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import Site

from ..choices import Language
from ..palette import DEFAULT_ACCENT
from ..validators import validate_accent


@register_setting(icon="home", order=100)
class SiteSettings(ClusterableModel, BaseSiteSetting):
    """One row a site; its words stand in SiteText, one row a language."""

    arms = models.ForeignKey(
        "pages.Picture", verbose_name=_("arms"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    accent_colour = models.CharField(
        _("accent colour"),
        max_length=7,
        default=DEFAULT_ACCENT,
        validators=[validate_accent],
        help_text=_("One colour; every other green of the site is derived from it and stays readable."),
    )
    phone = models.CharField(_("phone"), max_length=50, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    social_links = StreamField(
        [
            (
                "link",
                blocks.StructBlock(
                    [
                        ("name", blocks.CharBlock(label=_("name"), max_length=40)),
                        ("url", blocks.URLBlock(label=_("address"))),
                    ],
                    icon="link",
                    label=_("link"),
                ),
            )
        ],
        verbose_name=_("social networks"),
        blank=True,
    )
    privacy_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("privacy page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    accessibility_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("accessibility page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    panels = [
        InlinePanel("texts", heading=_("name and address, in each language"), label=_("language"), min_num=1),
        MultiFieldPanel([FieldPanel("phone"), FieldPanel("email"), FieldPanel("social_links")], _("contacts")),
        MultiFieldPanel(
            [FieldPanel("arms"), FieldPanel("accent_colour", widget=TextInput(attrs={"type": "color"}))], _("look")
        ),
        MultiFieldPanel([FieldPanel("privacy_page"), FieldPanel("accessibility_page")], _("statements")),
    ]

    select_related = ["arms"]

    class Meta:
        verbose_name = _("about the town")

    @classmethod
    def for_site(cls, site: Site) -> "SiteSettings":
        """The settings with their words, in one query: every page of the site asks for them."""
        texts = list(SiteText.objects.filter(settings__site=site).select_related("settings__arms"))
        if not texts:
            return super().for_site(site)
        town = texts[0].settings
        town._texts = {text.language: text for text in texts}
        return town

    @property
    def text(self) -> "SiteText":
        """The words in the visitor's language, else in the town's own, else in any; empty if there are none."""
        if not hasattr(self, "_texts"):
            self._texts = {text.language: text for text in self.texts.all()} if self.pk else {}
        for language in (get_language(), settings.LANGUAGE_CODE):
            if language in self._texts:
                return self._texts[language]
        return next(iter(self._texts.values()), SiteText(name=settings.SITE_TITLE_FALLBACK))

    @property
    def name(self) -> str:
        """The town hall's full name in the visitor's language."""
        return self.text.name


class SiteText(models.Model):
    """The words of the site settings in one language."""

    settings = ParentalKey(SiteSettings, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(_("language"), max_length=5, choices=Language.choices)
    name = models.CharField(_("name of the city hall"), max_length=200)
    second_line = models.CharField(
        _("second line"), max_length=200, blank=True, help_text=_("Under the name: the region, or a motto.")
    )
    address = models.CharField(_("address"), max_length=250, blank=True)
    hours = models.CharField(_("hours"), max_length=250, blank=True)

    panels = [FieldPanel(name) for name in ("language", "name", "second_line", "address", "hours")]

    class Meta:
        verbose_name = _("words of the site")
        constraints = [models.UniqueConstraint(fields=["settings", "language"], name="one_text_a_language")]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"
