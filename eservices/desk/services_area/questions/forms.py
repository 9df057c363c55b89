"""The form of one question: only what its kind needs is asked."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from eservices.register.catalogue import DECIDING, Question, QuestionKind
from eservices.register.file_check import CONTENT_TYPES
from eservices.register.text_form import TextForm
from eservices.register.text_needs import language_name
from eservices.register.texts import in_language

from ..fields import LanguagesField
from .choices_form import ChoicesFormSet, read_choices
from .listing import Stored, merged

# Kinds that may be turned into each other: an answer of one is an answer of the other.
TEXTS = (QuestionKind.TEXT, QuestionKind.LONG_TEXT, QuestionKind.ADDRESS)
NAMING = (*TEXTS, QuestionKind.CHOICE, QuestionKind.DATE, QuestionKind.NUMBER)  # what may name a case in lists
LONGEST_ANSWER = 20_000
ORDER = (
    "kind", "labels", "hints", "remedy", "max_length", "max_count", "max_mb", "types", "required", "condition",
    "condition_value", "naming",
)  # fmt: skip
DEFAULT_LENGTHS = {QuestionKind.LONG_TEXT: 4000}


class QuestionForm(TextForm):
    """`stored` is the question as the draft has it (new: {}); `earlier` are those that stand before it."""

    labels = LanguagesField(label=gettext_lazy("Question"))
    hints = LanguagesField(
        label=gettext_lazy("Hint"), help_text=gettext_lazy("What helps to answer it. One sentence, below the question.")
    )
    remedy = LanguagesField(
        label=gettext_lazy("If the answer is missing"),
        help_text=gettext_lazy("What to do, for example: “Write the name of the street.”"),
    )
    required = forms.BooleanField(label=gettext_lazy("An answer is required"), required=False)
    condition = forms.ChoiceField(label=gettext_lazy("Asked"), required=False)
    condition_value = forms.CharField(
        label=gettext_lazy("The answer on which it depends"),
        help_text=gettext_lazy("Only for a written answer: the words or the number that it must be."),
        required=False,
        max_length=100,
    )
    naming = forms.BooleanField(
        label=gettext_lazy("The answer names the case in lists"),
        help_text=gettext_lazy("Staff see it in their lists instead of a title."),
        required=False,
    )

    def __init__(self, *args: Any, kind: str, stored: Stored, earlier: list[Question], named: bool, **kw: Any) -> None:
        self.kind, self.stored = QuestionKind(stored.get("kind", kind)), stored
        self.deciding = {q.code: q for q in earlier if q.kind in DECIDING}
        super().__init__(*args, initial=_initial(stored, self.deciding) | {"naming": named}, **kw)
        self._add_own()
        if self.deciding:
            self.fields["condition"].choices = [("", _("always")), *self._conditions()]
        else:
            del self.fields["condition"], self.fields["condition_value"]
        if self.kind not in NAMING:
            del self.fields["naming"]
        self.order_fields(ORDER)
        rows = [{"code": row["code"], "labels": row["labels"]} for row in stored.get("choices", [])]
        self.choices = (
            ChoicesFormSet(self.data if self.is_bound else None, initial=rows, prefix="choices")
            if self.kind == QuestionKind.CHOICE
            else None
        )

    def _add_own(self) -> None:
        """What only this kind has."""
        if self.kind in TEXTS:
            self.fields["kind"] = forms.ChoiceField(
                label=_("Kind"), choices=[(kind.value, kind.label) for kind in TEXTS], initial=self.kind
            )
            self.fields["max_length"] = forms.IntegerField(
                label=_("Longest answer, in characters"),
                min_value=1,
                max_value=LONGEST_ANSWER,
                initial=DEFAULT_LENGTHS.get(self.kind, 300),
            )
        if self.kind == QuestionKind.FILE:
            self._add_file_rules()

    def _add_file_rules(self) -> None:
        self.fields["max_count"] = forms.IntegerField(
            label=_("How many files at most"), min_value=1, max_value=20, initial=1
        )
        self.fields["max_mb"] = forms.IntegerField(
            label=_("How large each may be, in megabytes"), min_value=1, max_value=100, initial=10
        )
        self.fields["types"] = forms.MultipleChoiceField(
            label=_("Types"),
            choices=[(name, name) for name in CONTENT_TYPES],
            widget=forms.CheckboxSelectMultiple,
            initial=["pdf", "jpg", "png"],
            error_messages={"required": _("Allow one type of file at least.")},
        )

    def _conditions(self) -> list[tuple[str, str]]:
        """Every answer that may decide, as "code=answer"; a written one as "code=", with its words beside."""
        found = []
        for code, question in self.deciding.items():
            answers = [(choice.code, in_language(choice.labels)) for choice in question.choices]
            if question.kind == QuestionKind.YES_NO:
                answers = [("yes", _("Yes")), ("no", _("No"))]
            for answer, words in answers or [("", "…")]:
                text = _("only if “%(question)s” is answered “%(answer)s”")
                found.append((f"{code}={answer}", text % {"question": question.label(), "answer": words}))
        return found

    def is_valid(self) -> bool:
        return all([super().is_valid(), self.choices is None or self.choices.is_valid()])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not (cleaned.get("labels") or {}).get(settings.LANGUAGE_CODE):
            text = _("Write the question in the language “%(language)s”.")
            self.add_error("labels", text % {"language": language_name(settings.LANGUAGE_CODE)})
        if cleaned.get("condition", "").endswith("=") and not cleaned.get("condition_value"):
            self.add_error("condition_value", _("Write the answer on which it depends."))
        return cleaned

    def question(self, code: str) -> Stored:
        """The question as a version keeps it: only what its kind has, empty texts left out."""
        given = self.cleaned_data
        found: Stored = {"code": code, "kind": str(given.get("kind") or self.kind), "required": given["required"]}
        for name, field in (("labels", "labels"), ("hints", "hints"), ("errors", "remedy")):
            found[name] = merged(self.stored.get(name), given[field])
        if condition := given.get("condition"):
            other, _equals, answer = condition.partition("=")
            found["show_if"] = {other: answer or given["condition_value"].strip()}
        if self.choices is not None:
            found["choices"] = read_choices(self.choices)
        return found | {name: given[name] for name in ("max_length", "max_count", "max_mb", "types") if name in given}

    @property
    def names_case(self) -> bool:
        """Whether the answer shall name the case in lists."""
        return bool(self.cleaned_data.get("naming"))


def _initial(stored: Stored, deciding: dict[str, Question]) -> dict[str, Any]:
    names = ("labels", "hints", "max_length", "max_count", "max_mb", "types", "kind")
    found = {name: stored[name] for name in names if name in stored}
    found |= {"remedy": stored.get("errors", {}), "required": stored.get("required", True)}
    for other, answer in (stored.get("show_if") or {}).items():
        written = other in deciding and deciding[other].kind in (QuestionKind.TEXT, QuestionKind.NUMBER)
        found |= {"condition": f"{other}=" if written else f"{other}={answer}"}
        found |= {"condition_value": answer} if written else {}
    return found
