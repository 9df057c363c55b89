"""The one list of blocks that every page body uses."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .contact import ContactBlock
from .files import FileListBlock
from .media import PictureBlock
from .notice import NoticeBlock
from .table import TableBlock
from .text import HeadingBlock, QuestionsBlock, QuoteBlock, TextBlock


class BodyBlock(blocks.StreamBlock):
    """Everything a page body may hold."""

    heading = HeadingBlock(group=_("text"))
    text = TextBlock(group=_("text"))
    quote = QuoteBlock(group=_("text"))
    questions = QuestionsBlock(group=_("text"))
    notice = NoticeBlock(group=_("text"))
    picture = PictureBlock(group=_("pictures and files"))
    files = FileListBlock(group=_("pictures and files"))
    table = TableBlock(group=_("pictures and files"))
    contact = ContactBlock(group=_("people"))
