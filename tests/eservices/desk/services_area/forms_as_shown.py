"""A section of a service filled in as a browser would send it."""

from django.urls import reverse

from eservices.desk.services_area.sections import SECTIONS
from eservices.register import publishing


def typed(form) -> dict:
    """What a browser sends for a form that nobody touched."""
    found = {}
    for field in form:
        value = field.value()
        if hasattr(field.field.widget, "widgets"):
            parts = field.field.widget.decompress(value)
            found |= {f"{field.html_name}_{part}": _sent(each) for part, each in zip(_parts(field), parts, strict=True)}
        elif value not in (None, False, ""):
            found[field.html_name] = list(value) if isinstance(value, (list, tuple)) else _sent(value)
    return found


def _parts(field) -> list:
    return [name.lstrip("_") for name in field.field.widget.widgets_names]


def _sent(value) -> str:
    if value in (None, False):
        return ""
    return "on" if value is True else str(getattr(value, "pk", value))


def save(client, draft, section, **changes):
    """Send a section with these fields changed; None leaves one out, as a browser does with a box not ticked."""
    data = typed(SECTIONS[section].form(version=draft)) | {"edition": publishing.edition(draft)} | changes
    url = reverse("desk_services:section", args=[draft.service_id, section])
    return client.post(url, {name: value for name, value in data.items() if value is not None})
