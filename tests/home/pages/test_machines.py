"""What machines read: sitemap, robots, feed, links in the head."""

import xml.etree.ElementTree as ET

import pytest

from tests.factories import pages

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture
def news(home):
    return pages.news(pages.news_index(home, slug="news"), slug="center")


@pytest.fixture
def english(home, news):
    pages.translated(home, "en", title="Home")
    pages.translated(news.get_parent().specific, "en", title="News")
    return pages.translated(news, "en", title="A new centre", lead="Open daily.")


class TestSitemap:
    def read(self, client):
        root = ET.fromstring(client.get("/sitemap.xml").content)
        return {
            url.findtext("s:loc", namespaces=SITEMAP).removeprefix("http://testserver"): {
                link.get("hreflang"): link.get("href").removeprefix("http://testserver")
                for link in url.findall("x:link", SITEMAP)
            }
            for url in root.findall("s:url", SITEMAP)
        }

    def test_names_every_page_with_its_languages(self, client, english):
        found = self.read(client)
        assert found["/news/center/"] == {
            "ka": "/news/center/",
            "en": "/en/news/center/",
            "x-default": "/news/center/",
        }
        assert found["/en/news/center/"] == found["/news/center/"]

    def test_leaves_out_what_the_public_cannot_read(self, client, home, news):
        pages.standard_page(home, slug="draft", live=False)
        private = pages.standard_page(home, slug="private")
        private.view_restrictions.create(restriction_type="login")
        pages.standard_page(private, slug="below-private")
        news.copy_for_translation(pages.locale("en"), copy_parents=True, alias=True)
        assert set(self.read(client)) == {"/", "/news/", "/news/center/"}

    def test_costs_few_queries(self, client, news, django_assert_max_num_queries):
        for number in range(30):
            pages.standard_page(news.get_parent().get_parent(), slug=f"page-{number}")
        with django_assert_max_num_queries(8):
            client.get("/sitemap.xml")


def test_robots_are_shown_the_sitemap(client, home):
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /admin/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


class TestFeed:
    def test_holds_the_news_of_its_language_only(self, client, news, english):
        pages.news(news.get_parent(), "მხოლოდ ქართულად", slug="only")
        georgian = client.get("/feed/news.xml").content.decode()
        assert "მხოლოდ ქართულად" in georgian
        assert "<language>ka</language>" in georgian
        text = client.get("/en/feed/news.xml").content.decode()
        assert "A new centre" in text
        assert "/en/news/center/" in text
        assert "ქართულად" not in text

    def test_drafts_and_private_news_stay_out(self, client, news):
        pages.news(news.get_parent(), "მონახაზი", slug="draft", live=False)
        private = pages.news(news.get_parent(), "დახურული", slug="private")
        private.view_restrictions.create(restriction_type="login")
        text = client.get("/feed/news.xml").content.decode()
        assert "მონახაზი" not in text
        assert "დახურული" not in text


class TestHead:
    def test_names_itself_and_its_languages(self, client, english):
        text = client.get("/en/news/center/").content.decode()
        assert '<link rel="canonical" href="http://testserver/en/news/center/">' in text
        assert '<link rel="alternate" hreflang="ka" href="http://testserver/news/center/">' in text
        assert 'hreflang="x-default" href="http://testserver/news/center/"' in text
        head = text.partition("</head>")[0]
        assert 'hreflang="ru"' not in head
