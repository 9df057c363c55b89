"""The stylesheet: one file, named after its content, in the town's colour."""

import re

import pytest
from django.db import DatabaseError
from wagtail.models import Site

from home.pages import theme
from home.pages.models import SiteSettings
from tests.factories.pages import home_page

DAY = 60 * 60 * 24


@pytest.fixture
def town(db):
    home_page()
    return SiteSettings.for_site(Site.objects.get(is_default_site=True))


def pick(town: SiteSettings, accent: str) -> None:
    town.accent_colour = accent
    town.save()


class TestStylesheet:
    def test_every_css_file_is_in_it_and_the_layers_come_first(self):
        files = {path.name for path in theme.layer_files()}
        assert {"tokens.css", "base.css", "layout.css", "print.css", "buttons.css"} <= files
        assert theme.stylesheet("#1E6A4A").startswith("@layer tokens, base, layout, components, print;")

    def test_braces_match_after_the_spaces_are_gone(self):
        css = theme.stylesheet("#1E6A4A")
        assert css.count("{") == css.count("}")
        assert "/*" not in css

    def test_every_colour_that_is_used_is_defined(self):
        css = theme.stylesheet("#1E6A4A")
        used = set(re.findall(r"var\(--([\w-]+)", css))
        assert used <= set(re.findall(r"--([\w-]+):", css))

    def test_nothing_outside_the_site_is_asked_for(self):
        css = theme.stylesheet("#1E6A4A")
        assert "url(" not in css
        assert "@import" not in css

    def test_no_letter_is_ever_made_a_capital(self):
        assert "text-transform" not in theme.stylesheet("#1E6A4A")


class TestAddress:
    def test_another_accent_has_another_address(self):
        assert theme.theme_url("#1E6A4A") != theme.theme_url("#7A1F5C")

    def test_the_page_names_the_stylesheet_of_the_town(self, client, town):
        pick(town, "#7A1F5C")
        assert theme.theme_url("#7A1F5C") in client.get("/").content.decode()


class TestServing:
    def test_the_colour_of_the_settings_is_served_and_kept_for_long(self, client, town):
        pick(town, "#7A1F5C")
        response = client.get(theme.theme_url("#7A1F5C"))
        assert "--accent:#7A1F5C" in response.content.decode()
        assert response["Content-Type"] == "text/css; charset=utf-8"
        assert "immutable" in response["Cache-Control"]

    def test_an_old_address_gets_todays_colour_but_only_for_a_moment(self, client, town):
        pick(town, "#7A1F5C")
        response = client.get("/theme.0123456789.css")
        assert "--accent:#7A1F5C" in response.content.decode()
        assert int(re.search(r"max-age=(\d+)", response["Cache-Control"])[1]) < DAY

    def test_a_value_that_is_no_colour_never_reaches_the_stylesheet(self, client, town):
        SiteSettings.objects.filter(pk=town.pk).update(accent_colour="red;}*")
        assert "red;}" not in client.get("/theme.0123456789.css").content.decode()

    def test_the_default_needs_no_database(self, client):
        # No db fixture here: any query would fail the test.
        assert client.get(theme.theme_url()).status_code == 200

    def test_a_broken_database_gives_the_default_colour(self, rf, monkeypatch):
        def broken(request):
            raise DatabaseError

        monkeypatch.setattr(SiteSettings, "for_request", broken)
        assert theme.accent_of(rf.get("/")) == "#1E6A4A"

    def test_it_is_light(self, client):
        packed = client.get(theme.theme_url(), headers={"accept-encoding": "gzip"})
        assert packed["Content-Encoding"] == "gzip"
        assert len(packed.content) < 14 * 1024
