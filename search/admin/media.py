"""The style of search's pages in the admin, loaded on them only."""

from django.forms import Media


def search_media() -> Media:
    return Media(css={"all": ["css/desk.css", "css/search-admin.css"]})
