"""Text: headings, paragraphs, quotes, questions with answers."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

RICH_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link", "h3", "hr"]


class HeadingBlock(blocks.CharBlock):
    """A heading inside the body; the page's title is the first level, so this is the second."""

    class Meta:
        icon = "title"
        label = _("heading")
        template = "blocks/heading.html"


class TextBlock(blocks.RichTextBlock):
    """Paragraphs, lists and links; only the formatting that the site has a style for."""

    class Meta:
        icon = "pilcrow"
        label = _("text")
        template = "blocks/text.html"

    def __init__(self, **kwargs: object) -> None:
        super().__init__(**{"features": RICH_TEXT_FEATURES, **kwargs})


class QuoteBlock(blocks.StructBlock):
    """Somebody's words and who said them."""

    text = blocks.TextBlock(label=_("words"))
    source = blocks.CharBlock(label=_("who said it"), required=False, max_length=200)

    class Meta:
        icon = "openquote"
        label = _("quote")
        template = "blocks/quote.html"


class QuestionBlock(blocks.StructBlock):
    """One question and its answer."""

    question = blocks.CharBlock(label=_("question"), max_length=250)
    answer = blocks.RichTextBlock(label=_("answer"), features=RICH_TEXT_FEATURES)


class QuestionsBlock(blocks.StructBlock):
    """Frequent questions, each opens on its own."""

    items = blocks.ListBlock(QuestionBlock(), label=_("questions"))

    class Meta:
        icon = "help"
        label = _("questions and answers")
        template = "blocks/questions.html"
