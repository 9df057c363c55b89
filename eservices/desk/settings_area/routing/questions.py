"""Services and their choice questions as a rule sees them, read in one query."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from eservices.register.catalogue import Question, QuestionKind
from eservices.register.choices import ApplicantKind
from eservices.register.models import RoutingRule, ServiceVersion
from eservices.register.texts import in_language


@dataclass(frozen=True)
class Services:
    """The newest published version of each service, by the service's id."""

    versions: dict[int, ServiceVersion] = field(default_factory=dict)

    @classmethod
    def read(cls) -> "Services":
        rows = ServiceVersion.objects.filter(published_at__isnull=False).select_related("service", "default_department")
        return cls({row.service_id: row for row in rows.order_by("service__position", "service__code", "number")})

    def choice_questions(self, service: int) -> list[Question]:
        version = self.versions.get(service)
        return [q for q in version.question_list() if q.kind == QuestionKind.CHOICE] if version else []

    def answers(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Every answer of every choice question, in groups "service: question"."""
        return [
            (
                f"{version.title()}: {question.label()}",
                [(f"{pk}:{question.code}:{choice.code}", in_language(choice.labels)) for choice in question.choices],
            )
            for pk, version in self.versions.items()
            for question in self.choice_questions(pk)
        ]

    def what_it_takes(self, rule: RoutingRule) -> str:
        """A rule in words: everything that must fit, or that it takes all."""
        return " · ".join(self._parts(rule)) or _("everything")

    def _parts(self, rule: RoutingRule) -> Iterable[str]:
        version = self.versions.get(rule.service_id or 0)
        if rule.service_id:
            yield version.title() if version else str(rule.service)
        if rule.question:
            asked = [q for q in self.choice_questions(rule.service_id or 0) if q.code == rule.question]
            label = asked[0].label() if asked else rule.question
            yield f"{label} – {asked[0].answer_text(rule.value) if asked else rule.value}"
        if rule.applicant_kind:
            yield str(ApplicantKind(rule.applicant_kind).label)
        for lines in (rule.words, rule.place):
            if found := [line.strip() for line in lines.splitlines() if line.strip()]:
                yield _("“%(words)s”") % {"words": ", ".join(found)}
