"""Menu, breadcrumbs, footer and language switcher: what is not translated is offered and marked."""

import pytest
from django.test import RequestFactory
from django.utils.translation import override

from home.pages.models import SiteSettings
from home.pages.navigation import breadcrumbs, footer, language_links, menu
from tests.factories import pages


def visit(path="/"):
    return RequestFactory().get(path, HTTP_HOST="localhost")


@pytest.fixture
def about(home):
    return pages.standard_page(home, "ქალაქის შესახებ", slug="about", show_in_menus=True)


@pytest.fixture
def mayor(about):
    return pages.standard_page(about, "მერი", slug="mayor", show_in_menus=True)


class TestMenu:
    def test_two_levels_of_what_the_editor_chose(self, about, mayor, home):
        pages.standard_page(mayor, "მესამე დონე", slug="third", show_in_menus=True)
        pages.standard_page(home, "არ ჩანს", slug="hidden")
        [entry] = menu(visit("/about/mayor/"), mayor)
        assert (entry.title, entry.url, entry.current) == ("ქალაქის შესახებ", "/about/", True)
        assert [(child.title, child.url) for child in entry.children] == [("მერი", "/about/mayor/")]

    def test_drafts_private_pages_and_aliases_stay_out(self, home, about):
        pages.standard_page(home, "მონახაზი", slug="draft", live=False, show_in_menus=True)
        private = pages.standard_page(home, "დახურული", slug="private", show_in_menus=True)
        private.view_restrictions.create(restriction_type="login")
        about.create_alias(update_slug="about-too")
        assert [entry.title for entry in menu(visit())] == ["ქალაქის შესახებ"]

    def test_in_english_the_translation_or_the_original_with_its_language(self, home, about, mayor):
        pages.translated(home, "en", title="Home")
        pages.translated(about, "en", title="About the town")
        with override("en"):
            [entry] = menu(visit("/en/"))
        assert (entry.title, entry.url, entry.language) == ("About the town", "/en/about/", "")
        assert [(child.title, child.url, child.language) for child in entry.children] == [
            ("მერი", "/about/mayor/", "ka")
        ]

    def test_the_order_is_the_same_in_every_language(self, home, about):
        news = pages.news_index(home, slug="news", show_in_menus=True)
        pages.translated(home, "en", title="Home")
        pages.translated(news, "en", title="News")
        pages.translated(about, "en", title="About")
        with override("en"):
            assert [entry.title for entry in menu(visit("/en/"))] == ["About", "News"]


class TestBreadcrumbs:
    def test_from_home_to_the_parent(self, home, mayor):
        assert [step.url for step in breadcrumbs(visit(), mayor)] == ["/", "/about/"]
        assert breadcrumbs(visit(), home) == ()

    def test_an_untranslated_parent_is_offered(self, home, about, mayor):
        english_home = pages.translated(home, "en", title="Home")
        english = mayor.copy_for_translation(pages.locale("en"), copy_parents=True)
        english.title = "Mayor"
        english.save_revision().publish()
        with override("en"):
            steps = breadcrumbs(visit("/en/about/mayor/"), english)
        assert [(step.title, step.language) for step in steps] == [(english_home.title, ""), (about.title, "ka")]


class TestLanguageSwitcher:
    def test_keeps_the_page_where_it_is_translated(self, home, about):
        pages.translated(home, "en", title="Home")
        pages.translated(about, "en", title="About")
        links = {link.code: link for link in language_links(visit("/about/"), about)}
        assert links["en"].url == "/en/about/"
        assert links["ka"].current
        assert links["ru"].url == f"/ru/not-translated/{about.pk}/"
        assert not links["ru"].translated

    def test_of_a_view_that_is_no_page(self, home):
        links = {link.code: link.url for link in language_links(visit("/feed/news.xml"), None)}
        assert links == {"ka": "/feed/news.xml", "en": "/en/feed/news.xml", "ru": "/ru/feed/news.xml"}


def test_footer_has_columns_and_statements(home, about, mayor):
    privacy = pages.standard_page(home, "პერსონალური მონაცემები", slug="privacy")
    SiteSettings.objects.update(privacy_page=privacy)
    found = footer(visit())
    assert [column.title for column in found.columns] == [about.title]
    assert [statement.url for statement in found.statements] == ["/privacy/"]
