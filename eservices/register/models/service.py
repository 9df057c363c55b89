"""A service is data: one row a service, and published versions that running cases keep."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..catalogue import FileRules, Question, Rules, validate_definition
from ..choices import ServiceKind
from ..deadlines import Terms
from ..texts import in_language
from .department import Department
from .journal import Journal


class Service(models.Model):  # type: ignore[django-manager-missing]
    code = models.SlugField(_("code"), unique=True)
    kind = models.CharField(_("kind"), max_length=12, choices=ServiceKind)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    is_active = models.BooleanField(_("active"), default=True)

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")
        ordering = ["position", "code"]

    def __str__(self) -> str:
        version = self.current_version()
        return version.title() if version else self.code

    def current_version(self) -> "ServiceVersion | None":
        """The newest published version: what a citizen gets today."""
        return self.versions.filter(published_at__isnull=False).select_related("service", "journal").last()


class ServiceVersion(models.Model):
    """Texts are {language: {name: text}}; questions and terms have their shape in `catalogue` and `deadlines`."""

    service = models.ForeignKey(Service, models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField(_("version"))
    published_at = models.DateTimeField(_("published"), null=True, blank=True)
    journal = models.ForeignKey(Journal, models.PROTECT, related_name="+")
    default_department = models.ForeignKey(Department, models.PROTECT, null=True, blank=True, related_name="+")
    jurisdiction = models.CharField(max_length=2, default="GE")
    terms = models.JSONField(_("terms"), default=dict)
    rules = models.JSONField(_("procedure"), default=dict)
    texts = models.JSONField(_("texts"), default=dict)
    questions = models.JSONField(_("questions"), default=list)
    files = models.JSONField(_("files asked for"), default=dict)
    summary = models.JSONField(default=list, help_text="codes of the questions whose answers name the case in lists")
    results = models.JSONField(default=list, help_text="codes of the results this service may end with")
    changes = models.TextField(_("what changed"), blank=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    edited_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("service version")
        verbose_name_plural = _("service versions")
        ordering = ["service", "number"]
        constraints = [
            models.UniqueConstraint(fields=["service", "number"], name="register_version_once"),
            models.UniqueConstraint(
                fields=["service"], condition=models.Q(published_at=None), name="register_one_draft_a_service"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.service.code} {self.number}"

    def clean(self) -> None:
        problems = validate_definition(self)
        if problems:
            raise ValidationError(problems)

    def text(self, name: str, language: str | None = None) -> str:
        """One text of the service, for example `title`, `promise`, `legal_basis`, `appeal`, `next_steps`."""
        return in_language({code: texts.get(name, "") for code, texts in self.texts.items()}, language)

    def title(self, language: str | None = None) -> str:
        return self.text("title", language)

    def question_list(self) -> list[Question]:
        """The questions, in their order."""
        return [Question.from_dict(data) for data in self.questions]

    def file_rules(self) -> FileRules:
        """How many files, how large, of which types."""
        return FileRules.from_dict(self.files)

    def parsed_terms(self) -> Terms:
        """The terms as the deadlines module takes them."""
        return Terms.from_dict(self.terms)

    def parsed_rules(self) -> Rules:
        """The procedure beside the terms."""
        return Rules.from_dict(self.rules)
