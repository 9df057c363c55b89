"""A visitor searches: types, chooses with the keyboard, filters, opens; and is helped when nothing is found."""

import re
from dataclasses import dataclass
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.services.browser import DESKTOP, PHONE, assert_accessible, assert_fits, click_through


@dataclass(frozen=True)
class Words:
    """What one visitor types, in the language of the site that is looked at."""

    prefix: str
    locale: str
    beginning: str  # of a title
    many: str  # a word with many results of many kinds
    wrong_layout: str  # the same word, the keyboard in another language
    misspelt: str
    everyday: str  # by which a service is found


GEORGIAN = Words("", "ka-GE", "ბიუჯ", "ბიუჯეტი", ",.l;tn", "ბიუჯატი", "ორმო")
ENGLISH = Words("/en", "en-GB", "bud", "budget", "игвпуе", "budgut", "pothole")


@pytest.fixture(params=[GEORGIAN, ENGLISH], ids=["ka", "en"])
def words(request: pytest.FixtureRequest) -> Words:
    return request.param


@pytest.fixture
def page(words: Words, town, visitors) -> Page:
    """The visitor's page, once the index holds the town."""
    visitors.watch.allow("503")
    page = visitors.open(locale=words.locale)

    def indexed() -> None:
        page.goto(results(town.url, words, words.many))
        assert page.locator(".hit").count() >= 5

    town.eventually(indexed)
    return page


def results(url: str, words: Words, text: str, more: str = "") -> str:
    return f"{url}{words.prefix}/search/?q={quote(text)}{more}"


def box(page: Page) -> Locator:
    return page.locator("main input[name=q]")


def options(page: Page) -> Locator:
    return page.locator("main [role=option]")


def type_for_suggestions(page: Page, text: str) -> None:
    """Letter by letter, until what is suggested for all of it stands: a slow machine asks for its beginnings too."""
    with page.expect_response(lambda answer: answer.url.endswith(f"?q={quote(text)}")) as asked:
        box(page).press_sequentially(text)
    expect(page.locator(".suggestions__title")).to_have_text([each["title"] for each in asked.value.json()])


def look(page: Page) -> None:
    """As it stands now: fits and is accessible on a phone and on a desk."""
    for size in (PHONE, DESKTOP):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        assert_fits(page)
        assert_accessible(page)


class TestSuggestions:
    def test_typed_chosen_with_the_keyboard_and_opened(self, words: Words, page: Page, town) -> None:
        page.goto(f"{town.url}{words.prefix}/")
        before = page.locator(".service-sheet").bounding_box()
        type_for_suggestions(page, words.beginning)
        expect(options(page).first).to_be_visible()
        assert page.locator(".service-sheet").bounding_box() == before  # nothing moves
        expect(box(page)).to_have_attribute("aria-expanded", "true")
        expect(page.locator(".search-box [role=status]")).to_have_text(re.compile(str(options(page).count())))
        look(page)
        box(page).press("ArrowDown")
        chosen = page.locator("[role=option][aria-selected=true]")
        expect(box(page)).to_have_attribute("aria-activedescendant", str(chosen.get_attribute("id")))
        look(page)
        title = chosen.locator(".suggestions__title").inner_text()
        if page.locator("html").get_attribute("lang") == "en":
            assert words.beginning in title.lower()
        address = str(chosen.get_attribute("data-url"))
        with page.expect_navigation():
            box(page).press("Enter")
        expect(page).to_have_url(re.compile(re.escape(quote(address, safe="/#=")) + "$"))

    def test_escape_closes_and_enter_searches(self, words: Words, page: Page, town) -> None:
        page.goto(f"{town.url}{words.prefix}/")
        type_for_suggestions(page, words.many)
        expect(options(page).first).to_be_visible()
        box(page).press("ArrowDown")
        box(page).press("Escape")
        expect(options(page).first).to_be_hidden()
        expect(box(page)).to_have_value(words.many)
        with page.expect_navigation():
            box(page).press("Enter")
        expect(page.locator(".hit").first).to_be_visible()

    def test_a_pointer_chooses_too(self, words: Words, page: Page, town) -> None:
        page.goto(f"{town.url}{words.prefix}/search/")
        type_for_suggestions(page, words.beginning)
        click_through(options(page).first)
        expect(page.locator("h1")).to_be_visible()

    def test_a_late_answer_takes_nothing_away_from_who_is_choosing(self, words: Words, page: Page, town) -> None:
        page.goto(f"{town.url}{words.prefix}/")
        page.route(f"**/?q={quote(words.beginning)}", lambda route: None)  # this answer does not come
        type_for_suggestions(page, words.beginning[:-1])
        with page.expect_request(lambda asked: asked.url.endswith(f"?q={quote(words.beginning)}")):
            box(page).press_sequentially(words.beginning[-1])
        with page.expect_event("requestfailed"):  # nobody waits for it any more
            box(page).press("ArrowDown")
        expect(page.locator("[role=option][aria-selected=true]")).to_be_visible()


class TestResults:
    def test_filtered_ordered_and_opened(self, words: Words, page: Page, town) -> None:
        page.goto(results(town.url, words, words.many))
        look(page)
        everything = page.locator(".hit").count()
        page.locator("input[name=kind][value=act]").check()
        click_through(page.locator(".filter-panel [type=submit]"))
        expect(page.locator("a.chip")).to_have_count(1)
        assert 0 < page.locator(".hit").count() < everything
        expect(page.locator(".hit .status").first).to_be_visible()
        click_through(page.locator(".results-order a"))
        expect(page).to_have_url(re.compile("kind=act.*sort=date"))
        look(page)
        click_through(page.locator(".hit__title a").first)
        expect(page.locator("h1")).to_be_visible()

    def test_a_service_is_found_by_everyday_words_and_begins_here(self, words: Words, page: Page, town) -> None:
        page.goto(results(town.url, words, words.everyday))
        service = page.locator(".hit--service").first
        expect(service.locator(".meta").last).to_be_visible()
        look(page)
        click_through(service.locator(".button--primary"))
        expect(page).to_have_url(re.compile("/apply/"))

    @pytest.mark.parametrize("slip", ["wrong_layout", "misspelt"])
    def test_a_slip_is_seen_and_said(self, words: Words, page: Page, town, slip: str) -> None:
        typed = getattr(words, slip)
        page.goto(results(town.url, words, typed))
        hint = page.locator(".results-hint")
        expect(hint).to_contain_text(typed)
        expect(page.locator(".hit").first).to_be_visible()
        look(page)
        click_through(hint.locator("a"))
        expect(page.locator(".hit")).to_have_count(0)
        expect(page.locator(".nothing")).to_be_visible()


class TestNothing:
    def test_it_offers_services_pages_and_somebody_to_ask(self, words: Words, page: Page, town) -> None:
        page.goto(results(town.url, words, "qqqqzz"))
        expect(page.locator(".nothing a[href^='tel:']")).to_be_visible()
        assert page.locator(".nothing__list a").count() >= 3
        look(page)
        click_through(page.locator(".nothing__list a").first)
        expect(page.locator("h1")).to_be_visible()


class TestWithoutJavaScript:
    def test_search_filter_and_order(self, words: Words, page: Page, town, visitors) -> None:
        plain = visitors.open(javascript=False, locale=words.locale)
        plain.goto(f"{town.url}{words.prefix}/")
        box(plain).fill(words.many)
        with plain.expect_navigation():
            box(plain).press("Enter")
        plain.locator("input[name=kind]").first.check()
        click_through(plain.locator(".filter-panel [type=submit]"))
        expect(plain.locator("a.chip")).to_have_count(1)
        expect(plain.locator("[role=combobox]")).to_have_count(0)
