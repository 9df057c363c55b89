"""Which page may stand where, that every type and every block is drawn, and that it is in its room's templates."""

from datetime import date, timedelta

import pytest
from django.template.loader import get_template
from django.utils import timezone
from wagtail.models import Page, get_page_models

from home.pages.blocks import BodyBlock
from home.pages.models import BasePage, ContactPage, HomePage, NewsIndexPage, NewsPage, StandardPage
from home.transparency.models import LegalActIndexPage, LegalActPage
from tests.factories import pages, samples

OURS = [model for model in get_page_models() if issubclass(model, BasePage)]


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
class TestEveryPageType:
    def test_states_its_parents_children_and_template(self, model):
        own = {name for kind in model.__mro__ if kind is not Page for name in vars(kind)}
        assert {"parent_page_types", "subpage_types", "template"} <= own
        assert get_template(model.template)

    def test_its_parents_accept_it(self, model):
        for parent in model.allowed_parent_page_models():
            assert parent is Page or model in parent.allowed_subpage_models()


class TestWhoStandsWhere:
    @pytest.mark.parametrize(
        ("parent", "child"),
        [
            (HomePage, StandardPage),
            (StandardPage, StandardPage),
            (HomePage, NewsIndexPage),
            (NewsIndexPage, NewsPage),
            (HomePage, LegalActIndexPage),
            (LegalActIndexPage, LegalActPage),
            (HomePage, ContactPage),
        ],
    )
    def test_allowed(self, parent, child):
        assert child in parent.allowed_subpage_models()

    @pytest.mark.parametrize(
        ("parent", "child"),
        [
            (HomePage, NewsPage),
            (StandardPage, NewsPage),
            (HomePage, LegalActPage),
            (NewsPage, NewsPage),
            (NewsIndexPage, StandardPage),
            (HomePage, HomePage),
            (LegalActPage, LegalActPage),
            (HomePage, Page),
        ],
    )
    def test_refused(self, parent, child):
        assert child not in parent.allowed_subpage_models()


def every_block(page):
    """One of each block that a body may hold."""
    file, picture = pages.document(), pages.picture()
    samples_of = {
        "heading": "სათაური ტექსტში",
        "text": "<p>აბზაცი <b>მუქით</b></p>",
        "quote": {"text": "ქალაქი ხალხია", "source": "მერი"},
        "questions": {"items": [{"question": "სად არის მერია?", "answer": "<p>რუსთაველის ქუჩაზე.</p>"}]},
        "notice": {"tone": "gold", "fact": "წყალი შეიზღუდება", "detail": "ორი საათით", "page": page, "until": None},
        "picture": {"picture": picture, "alt": "ალვის ხეები", "caption": "ხეივანი"},
        "files": {"heading": "დოკუმენტები", "files": [{"document": file, "title": "სხდომის ოქმი"}]},
        "table": {
            "caption": "ბიუჯეტი წლების მიხედვით",
            "columns": ["წელი", "თანხა"],
            "rows": [{"cells": ["2026", "28 000"]}],
            "numbers": True,
        },
        "contact": {"name": "კანცელარია", "phone": "0422 27 00 00", "email": "info@alviskhevi.example"},
    }
    assert samples_of.keys() == BodyBlock().child_blocks.keys(), "a block has no sample here"
    return list(samples_of.items())


class TestDrawing:
    def test_every_type(self, home, client):
        for name, page in samples.one_of_each(home).items():
            answer = client.get(page.url)
            assert answer.status_code == 200, name
            assert page.title in answer.content.decode(), name

    def test_every_block_of_a_body(self, home, client):
        page = pages.standard_page(home, slug="all", body=every_block(home))
        text = client.get(page.url).content.decode()
        for words in (
            "სათაური ტექსტში",
            "<b>მუქით</b>",
            "ქალაქი ხალხია",
            "სად არის მერია?",
            "წყალი შეიზღუდება",
            'alt="ალვის ხეები"',
            "სხდომის ოქმი",
            "28 000",
            "კანცელარია",
        ):
            assert words in text, words

    def test_what_is_over_is_not_on_the_home_page(self, home, client):
        today = timezone.localdate()
        home.notices = [
            ("notice", {"tone": "gold", "fact": "გუშინდელი", "until": today - timedelta(days=1)}),
            ("notice", {"tone": "gold", "fact": "დღევანდელი", "until": today}),
        ]
        home.dates = [
            ("date", {"date": today + timedelta(days=9), "title": "მერე"}),
            ("date", {"date": today - timedelta(days=1), "title": "წარსული"}),
            ("date", {"date": today, "title": "დღესვე"}),
        ]
        home.save_revision().publish()
        context = client.get("/").context
        assert context["notice"]["fact"] == "დღევანდელი"
        assert [value["title"] for value in context["dates"]] == ["დღესვე", "მერე"]


class TestNewsList:
    @pytest.fixture
    def index(self, home):
        return pages.news_index(home, slug="news")

    def titles(self, client, address="/news/", **query):
        return [news.title for news in client.get(address, query).context["page_obj"]]

    def test_newest_first_but_pinned_before_all(self, index, client):
        today = timezone.localdate()
        pages.news(index, "ძველი", slug="a", date=today - timedelta(days=9), pinned_until=today)
        pages.news(index, "ახალი", slug="b", date=today)
        pages.news(index, "შუა", slug="c", date=today - timedelta(days=2), pinned_until=today - timedelta(days=1))
        assert self.titles(client) == ["ძველი", "ახალი", "შუა"]

    def test_year_and_category(self, index, client):
        pages.news(index, "შარშანდელი", slug="a", date=date(2025, 5, 5), category="council")
        pages.news(index, "წლევანდელი", slug="b", date=date(2026, 5, 5), category="works")
        assert self.titles(client, year="2025") == ["შარშანდელი"]
        assert self.titles(client, category="works") == ["წლევანდელი"]
        assert self.titles(client, year="none", category="none") == ["წლევანდელი", "შარშანდელი"]
        years = client.get("/news/").context["years"]
        assert [(row["year"], row["count"]) for row in years] == [(2026, 1), (2025, 1)]

    def test_pages_and_a_page_that_is_not_there(self, index, client):
        for number in range(13):
            pages.news(index, f"სიახლე {number}", slug=f"n{number}", date=date(2026, 1, number + 1))
        assert len(self.titles(client)) == 12
        assert self.titles(client, page="2") == ["სიახლე 0"]
        assert self.titles(client, page="99") == ["სიახლე 0"]

    def test_untranslated_news_stand_in_the_english_list_once_and_marked(self, home, index, client):
        both = pages.news(index, "ორივე ენაზე", slug="both", date=date(2026, 2, 2))
        pages.news(index, "მხოლოდ ქართულად", slug="only", date=date(2026, 1, 1))
        pages.translated(home, "en", title="Home")
        pages.translated(index, "en", title="News")
        pages.translated(both, "en", title="In both languages")
        found = client.get("/en/news/").context["page_obj"]
        assert [(news.title, news.locale.language_code) for news in found] == [
            ("In both languages", "en"),
            ("მხოლოდ ქართულად", "ka"),
        ]
        assert 'lang="ka"' in client.get("/en/news/").content.decode().partition("<main")[2]
