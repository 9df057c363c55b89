"""Addresses that make no sense, and pages that are not for everybody."""

import pytest

from tests.factories import pages


@pytest.mark.both_databases
@pytest.mark.parametrize(
    "path",
    [
        "/%00/",
        "/a%00b/",
        "/en/%00/",
        "/%ff%fe/",
        "/%ed%a0%80/",
        "/about/%c3%28/",
        "/?q=%00",
        "/?page=%00",
        "/news/?year=%00&page=x&category=%ff",
        "/news/?year=99999&page=-5",
        "/news/?year=0000",
        "/acts/?words=%00%ff&year=%00&kind=%ed%a0%80",
        "/not-translated/999999999999999999999999/",
        "/not-translated/9223372036854775807/",
        "/documents/99999999999999999999/x.pdf",
        "/feed/news.xml?x=%00",
        "/sitemap.xml?p=%00",
        "/theme.%00.css",
        "/" + "a" * 5000 + "/",
        "/" + "a/" * 500,
    ],
)
def test_no_address_breaks_the_site(home, client, path):
    pages.news_index(home, slug="news")
    pages.act_index(home, slug="acts")
    client.raise_request_exception = False
    assert client.get(path).status_code < 500


def test_a_form_of_thousands_of_fields_is_read(home, client):
    assert client.post("/admin/login/", {f"cell-{number}": "" for number in range(5000)}).status_code == 200


class TestCaching:
    def test_what_a_signed_in_person_sees_is_hers_alone(self, home, editor, client):
        assert editor.get("/")["Cache-Control"] == "private, no-store"
        assert "no-store" not in client.get("/").get("Cache-Control", "")


class TestPrivatePages:
    def test_strangers_are_asked_to_sign_in(self, home, client, editor):
        private = pages.standard_page(home, slug="private")
        private.view_restrictions.create(restriction_type="login")
        below = pages.standard_page(private, slug="below")
        for page in (private, below):
            assert client.get(page.url).status_code == 302
            assert editor.get(page.url).status_code == 200

    def test_an_alias_of_a_private_page_is_as_private(self, home, client):
        private = pages.standard_page(home, slug="private")
        private.view_restrictions.create(restriction_type="login")
        alias = private.create_alias(update_slug="open")
        assert alias.get_view_restrictions().exists()


def test_options_is_answered(home, client):
    assert client.options("/").status_code == 200
