"""Template filters of the desk."""

import re
from datetime import date, datetime

from django import template
from django.utils import timezone
from django.utils.dateformat import format as format_date

from eservices.register.choices import Result

register = template.Library()


@register.filter(expects_localtime=True)
def dated(moment: date | datetime | None, form: str) -> str:
    """A date in the form given, for example "j M"; the year follows the month when it is not this year."""
    if moment is None:
        return ""
    if moment.year != timezone.localdate().year:
        form = re.sub("[ME]", r"\g<0> Y", form)
    return format_date(moment, form)


@register.filter
def result_label(code: str) -> str:
    """A result in words."""
    return str(Result(code).label)
