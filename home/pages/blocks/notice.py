"""A notice: the bold fact, the detail, the way on."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..choices import Tone
from .look import LookBlock


class NoticeValue(blocks.StructValue):
    """A notice knows whether its time is over."""

    @property
    def is_over(self) -> bool:
        """Whether the last day of the notice has passed (calendar days, in the town's time zone)."""
        until = self.get("until")
        return bool(until and until < timezone.localdate())


class NoticeBlock(blocks.StructBlock):
    """What people must not overlook; goes away by itself after its last day."""

    tone = LookBlock(label=_("how urgent"), choices=Tone.choices, default=Tone.CALM)
    fact = blocks.CharBlock(label=_("the fact"), max_length=200)
    detail = blocks.TextBlock(label=_("detail"), required=False)
    page = blocks.PageChooserBlock(label=_("page to read on"), required=False)
    until = blocks.DateBlock(label=_("last day shown"), required=False)

    class Meta:
        icon = "warning"
        label = _("notice")
        template = "blocks/notice.html"
        value_class = NoticeValue
