"""What happens soon: an event, an outage, a deadline."""

import datetime

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class UpcomingDateValue(blocks.StructValue):
    """A date knows whether it has passed."""

    @property
    def last_day(self) -> datetime.date:
        """The last calendar day on which it is shown."""
        return self["date"]

    @property
    def is_over(self) -> bool:
        """Whether the day has passed (in the town's time zone)."""
        return self.last_day < timezone.localdate()


class UpcomingDateBlock(blocks.StructBlock):
    """One day to keep in mind; goes away by itself when it has passed."""

    date = blocks.DateBlock(label=_("day"))
    title = blocks.CharBlock(label=_("what happens"), max_length=200)
    detail = blocks.CharBlock(label=_("time and place"), required=False, max_length=250)
    page = blocks.PageChooserBlock(label=_("page to read on"), required=False)

    class Meta:
        icon = "calendar"
        label = _("date")
        template = "blocks/upcoming_date.html"
        value_class = UpcomingDateValue

    def get_searchable_content(self, value: UpcomingDateValue) -> list[str]:
        """Nothing once the day has passed."""
        return [] if value.is_over else super().get_searchable_content(value)
