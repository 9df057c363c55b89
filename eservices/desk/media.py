"""The desk's own style and script, loaded on its pages only."""

from django.forms import Media
from django.forms.widgets import Script


def desk_media() -> Media:
    """Style and keyboard script; both only add to Wagtail's."""
    return Media(css={"all": ["css/desk.css"]}, js=[Script("js/desk.js", type="module")])  # type: ignore[list-item]
