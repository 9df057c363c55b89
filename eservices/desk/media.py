"""The desk's own styles and script, loaded on its pages only."""

from django.forms import Media
from django.forms.widgets import Script

STYLES = ["css/desk.css", "css/desk-case.css", "css/desk-steps.css"]  # a later one may overrule an earlier one


def desk_media() -> Media:
    """Styles and keyboard script; both only add to Wagtail's."""
    return Media(css={"all": STYLES}, js=[Script("js/desk.js", type="module")])  # type: ignore[list-item]
