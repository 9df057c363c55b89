"""The form of a concept."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm

from ...models import Concept
from ...thesaurus.widening import LONGEST
from ..words_field import WordsField


class ConceptForm(WagtailAdminModelForm):
    words = WordsField(
        most_words=LONGEST,
        label=_("Names"),
        help_text=_(
            "Everything people call it, one name a line: synonyms, abbreviations, everyday words. The form of a word "
            "does not matter. A name has four words at most; in languages without a name leave the box empty."
        ),
    )

    class Meta(WagtailAdminModelForm.Meta):
        model = Concept
        fields = ["name", "is_active"]
        help_texts = {
            "name": _("For the list here only; visitors never see it."),
            "is_active": _("Switched off, visitors' words are no longer understood by this concept."),
        }

    field_order = ["name", "words", "is_active"]
