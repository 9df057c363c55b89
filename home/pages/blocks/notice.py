"""A notice: the bold fact, the detail, the way on."""

import datetime

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..choices import Tone
from .look import LookBlock


class NoticeValue(blocks.StructValue):
    """A notice knows whether its time is over."""

    @property
    def last_day(self) -> datetime.date | None:
        """The last calendar day on which it is shown; None: it stays."""
        return self.get("until")

    @property
    def is_over(self) -> bool:
        """Whether its last day has passed (in the town's time zone)."""
        return self.last_day is not None and self.last_day < timezone.localdate()


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

    def get_searchable_content(self, value: NoticeValue) -> list[str]:
        """Nothing once its time is over: search may not know more than the page shows."""
        return [] if value.is_over else super().get_searchable_content(value)
