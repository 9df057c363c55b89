"""The styles of the services' pages, beside the desk's own."""

from django.forms import Media

from .. import media


def services_media() -> Media:
    """What `media` is in these pages' templates."""
    return media.desk_media() + Media(css={"all": ["css/desk-services.css"]})
