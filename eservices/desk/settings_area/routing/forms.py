"""The form of a routing rule, and the letter that is tried on the rules."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm

from eservices.register import access
from eservices.register.choices import ApplicantKind
from eservices.register.models import RoutingRule, ServiceVersion
from eservices.register.routing import Matter
from search.languages import language_of_text

from ..people import PersonField, people_of_city_hall
from .questions import Services

ANY = [("", _("any"))]


class RoutingRuleForm(WagtailAdminModelForm):
    """What is left empty fits everything; what is filled in must fit all together."""

    answer = forms.ChoiceField(
        label=_("Addressee, topic or another answer"),
        required=False,
        help_text=_("An answer to a question of a service; the rule then takes this service only."),
    )
    person = PersonField(
        people_of_city_hall(),
        label=_("Person"),
        required=False,
        help_text=_("While the person is away, the deputy of the same department gets the case."),
    )
    field_order = ["service", "answer", "words", "place", "applicant_kind", "department", "person", "is_active"]

    class Meta(WagtailAdminModelForm.Meta):
        model = RoutingRule
        fields = ["service", "words", "place", "applicant_kind", "department", "person", "is_active"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        services, rule = Services.read(), self.instance
        titles = [(pk, version.title()) for pk, version in services.versions.items()]
        self.fields["service"].choices = [*ANY, *titles]
        self.fields["answer"].choices = [*ANY, *services.answers()]
        self.fields["applicant_kind"].choices = [*ANY, *ApplicantKind.choices]
        self.fields["words"].help_text = _(
            "One word or phrase a line; one of them must be in the text. Endings do not matter, and the beginning of a "
            "word is enough: “გზა” finds “გზის”, “გზ” finds every word that begins so."
        )
        if rule.question:
            self._keep_answer(f"{rule.service_id or ''}:{rule.question}:{rule.value}")

    def _keep_answer(self, code: str) -> None:
        """An answer that is asked no more stays to be seen."""
        field = self.fields["answer"]
        known = {value for _group, options in field.choices if isinstance(options, list) for value, _label in options}
        if code not in known:
            field.choices = [*field.choices, (code, code.partition(":")[2])]
        self.initial["answer"] = code

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        service, question, value = [*cleaned.get("answer", "").split(":", 2), "", ""][:3]
        chosen = cleaned.get("service")
        if service and chosen and str(chosen.pk) != service:
            self.add_error("answer", _("This answer belongs to another service."))
        elif service and not chosen:
            cleaned["service"] = self.fields["service"].queryset.filter(pk=service).first()
        self.instance.question, self.instance.value = question, value
        department, person = cleaned.get("department"), cleaned.get("person")
        if person and department and not access.executors_of([department.pk]).filter(pk=person.pk).exists():
            self.add_error("person", _("This person does not work in the department."))
        return cleaned


class TrialForm(forms.Form):
    """A letter pasted in to see which rule takes it; it is kept nowhere."""

    text = forms.CharField(label=_("Text"), widget=forms.Textarea(attrs={"rows": 8}), required=False, max_length=20_000)
    address = forms.CharField(label=_("Address"), required=False, max_length=300)
    applicant_kind = forms.ChoiceField(label=_("Applicant"), choices=ApplicantKind.choices)

    def __init__(self, *args: Any, version: ServiceVersion, services: Services, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.version = version
        self.questions = services.choice_questions(version.service_id)
        for question in self.questions:
            choices = [(choice.code, question.answer_text(choice.code)) for choice in question.choices]
            self.fields[f"answer_{question.code}"] = forms.ChoiceField(
                label=question.label(), choices=[("", "–"), *choices], required=False
            )

    def matter(self) -> Matter:
        """What the rules look at."""
        given = self.cleaned_data
        answers = {question.code: given[f"answer_{question.code}"] for question in self.questions}
        text = given["text"]
        return Matter(
            self.version, answers | {"text": text}, given["applicant_kind"], given["address"], language_of_text(text)
        )
