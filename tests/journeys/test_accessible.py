"""Every page of town and desk: accessible to axe, fitting from 320 px up, within the content policy."""

import re
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from tests.factories.pages import pdf_bytes, png_bytes
from tests.services.browser import DESKTOP, PHONE, assert_accessible, assert_fits, click_through

from .people import Citizen
from .test_whole_story import LETTER

NARROW = {"width": 320, "height": 640}
CAPITALS = re.compile("[\u1c90-\u1cbf]")  # Mtavruli: Django's capfirst and CSS make them, no Georgian text wants them


def look(page: Page) -> None:
    """As it stands now: nothing for axe on phone and desktop, no sideways scroll on the narrowest phone either."""
    for size in (NARROW, PHONE, DESKTOP):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        assert_fits(page)
        if size is not NARROW:
            assert_accessible(page)


def language_of(page: Page) -> str | None:
    return page.locator("html").get_attribute("lang")


class TestPublicPages:
    def test_the_sitemap_names_every_type_in_both_languages(self, facts):
        assert set(facts.addresses) <= set(facts.types)
        in_georgian = {facts.types[url] for url in facts.one_of_each("ka")}
        assert in_georgian == {facts.types[url] for url in facts.one_of_each("en")}
        assert len(in_georgian) >= 9

    @pytest.mark.parametrize("language", ["ka", "en"])
    def test_one_of_each_type(self, language, facts, visitors):
        page = visitors.open()
        for url in facts.one_of_each(language):
            page.goto(url)
            assert language_of(page) == language
            look(page)

    def test_all_of_them_answer_and_fit_a_phone(self, facts, visitors):
        page = visitors.open(phone=True)
        for url in facts.addresses:
            answer = page.goto(url, wait_until="domcontentloaded")
            assert answer is not None and answer.status == 200, url
            assert_fits(page)

    def test_the_feed_is_good_xml(self, town, visitors):
        request = visitors.open().request
        for prefix, language in (("", "ka"), ("/en", "en")):
            answer = request.get(f"{town.url}{prefix}/feed/news.xml")
            assert "xml" in answer.headers["content-type"]
            channel = ElementTree.fromstring(answer.body()).find("channel")
            assert channel is not None and channel.findtext("language") == language
            items = channel.findall("item")
            assert len(items) >= 5
            assert all(item.findtext("link", "").startswith(f"{town.url}{prefix}/") for item in items)


@pytest.mark.parametrize("prefix", ["", "/en"], ids=["ka", "en"])
class TestPagesWithoutAPlaceInTheTree:
    def test_search(self, prefix, town, visitors):
        page = visitors.open()
        word, kinds = {"": ("ბიუჯეტი", ("გვერდი", "აქტი", "PDF")), "/en": ("budget", ("page", "legal act", "PDF"))}[
            prefix
        ]
        address = f"{town.url}{prefix}/search/?q={quote(word)}"

        def found() -> None:
            page.goto(address)
            hits = " ".join(page.locator(".hit__facts, .hit__files").all_inner_texts())
            assert all(kind in hits for kind in kinds), hits

        town.eventually(found)
        look(page)
        page.goto(f"{town.url}{prefix}/search/?q={'qqqqzz' * 10}&exact=1")  # long, and said again in a link
        assert page.locator(".hit").count() == 0
        look(page)

    def test_missing_not_translated_and_refused(self, prefix, town, facts, visitors):
        visitors.watch.allow("404")
        page = visitors.open()
        for place in ("no-such-page/", f"not-translated/{facts.georgian_only}/"):
            answer = page.goto(f"{town.url}{prefix}/{place}")
            assert answer is not None
            assert answer.status == 404 or "not-translated" in place
            look(page)

    def test_following_a_case(self, prefix, town, facts, visitors):
        page = visitors.open()
        visitors.watch.allow("422")  # the empty form is refused
        page.goto(f"{town.url}{prefix}/follow/")
        look(page)
        click_through(page.locator("main .button--primary"))
        page.locator(".error-summary").wait_for()
        look(page)
        page.goto(facts.follow.replace(town.url, town.url + prefix))
        assert page.locator(".message").count()
        look(page)


@pytest.mark.parametrize("language", ["ka", "en"])
def test_the_form_from_empty_to_the_receipt(language, facts, visitors, tmp_path):
    photo, plan = tmp_path / "ტროტუარი.png", tmp_path / "ძალიან-გრძელი-სახელის-მქონე-ოქმი-ჭადრების-ქუჩიდან.pdf"
    photo.write_bytes(png_bytes(60, 40))
    plan.write_bytes(pdf_bytes("Plan of the pavement"))
    home = next(url for url in facts.addresses if facts.types[url] == "pages.HomePage")
    citizen = Citizen(visitors.open(), home)
    page = citizen.page
    page.goto(f"{home}{LETTER.service}/")
    page.goto(str(page.locator(f"link[hreflang={language}]").get_attribute("href")))
    click_through(page.locator("a.button--start"))
    look(page)
    refused(citizen)
    citizen.fill(LETTER.about)
    page.set_input_files("[name='about-files']", [photo, plan])
    citizen.next()
    look(page)
    refused(citizen)
    citizen.fill(LETTER.person | {"person-email": "reader@example.org", "person-answer_by": "email"})
    citizen.next()
    look(page)
    refused(citizen)
    page.locator("main [type=checkbox]").check()
    citizen.next()
    citizen.read_receipt()
    assert language_of(page) == language
    look(page)
    page.goto(str(page.locator("a[href$='/receipt/']").evaluate("link => link.href")))
    look(page)


def refused(citizen: Citizen) -> None:
    """Nothing filled in: the page comes back and says what is missing."""
    citizen.next()
    expect(citizen.page.locator(".error-summary")).to_be_visible()
    look(citizen.page)


@pytest.mark.parametrize(("name", "language"), [("officer", "ka"), ("officer-en", "en")])
def test_the_desk(name, language, town, visitors, sign_in_once):
    page = visitors.open(storage_state=sign_in_once(name))
    page.goto(f"{town.url}/admin/")
    assert language_of(page) == language
    page.locator("[data-desk-row]").first.wait_for()
    case = str(page.locator("[data-desk-open]").first.evaluate("link => link.href"))
    look_at_desk(page)
    for address in (f"{town.url}/admin/cases/in/department/", f"{town.url}/admin/cases/in/all/?q=zz", case):
        page.goto(address)
        look_at_desk(page)
    answer = str(page.locator("a[href$='/answer/']").first.evaluate("link => link.href"))
    for step in ("send_back", "propose", "link", "answer"):
        page.goto(answer.replace("/answer/", f"/{step}/"))
        look_at_desk(page)
    click_through(page.locator(".desk-bar button[type=submit]"))
    page.locator("[data-desk-errors]").wait_for()
    look_at_desk(page)
    page.fill("[name=text]", "ტროტუარი ორშაბათს შეკეთდება.")
    page.locator("[name=result]").first.evaluate("field => field.type === 'radio' && field.click()")
    click_through(page.locator(".desk-bar button[type=submit]"))
    page.locator(".desk-seen").wait_for()
    look_at_desk(page)


def look_at_desk(page: Page) -> None:
    page.wait_for_load_state("networkidle")
    assert not CAPITALS.findall(page.locator("body").inner_text()), page.url
    for size in (PHONE, DESKTOP):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        assert_fits(page)
        assert_accessible(page)


@pytest.mark.parametrize("name", ["editor", "clerk", "administrator"])
def test_no_georgian_capitals_anywhere_the_menu_of_the_admin_leads(name, town, facts, visitors, sign_in_once):
    page = visitors.open(storage_state=sign_in_once(name))
    page.goto(f"{town.url}/admin/")
    assert language_of(page) == "ka"
    page.locator(".sidebar nav a").first.wait_for(state="attached")
    places = set(page.locator(".sidebar a").evaluate_all("links => links.map(link => link.href)"))
    if name == "editor":
        places |= {f"{town.url}/admin/pages/{facts.numbers[url]}/edit/" for url in facts.one_of_each("ka")}
    for address in sorted(places):
        if address.startswith(f"{town.url}/admin/") and "#" not in address:
            page.goto(address, wait_until="domcontentloaded")
            assert language_of(page) == "ka", address
            assert not CAPITALS.findall(page.locator("body").inner_text()), address


def test_editors_have_their_bar_on_public_pages(facts, visitors, sign_in_once):
    visitors.watch.allow("axe.run results")  # the bar's own checker tells the editor what it thinks
    page = visitors.open(storage_state=sign_in_once("editor"))
    for url in facts.one_of_each("ka") + facts.one_of_each("en"):
        page.goto(url)
        expect(page.locator("wagtail-userbar [data-wagtail-userbar-trigger]")).to_be_visible()


def test_menu_and_languages_on_a_phone_without_javascript(town, visitors):
    page = visitors.open(phone=True, javascript=False)
    page.goto(town.url)
    panel = page.locator(".phone-menu__panel")
    expect(panel).to_be_hidden()
    page.locator(".phone-menu summary").click()
    click_through(panel.locator("a").first)
    expect(page.locator("h1")).to_be_visible()
    expect(panel).to_be_hidden()
    page.locator(".language-menu summary").click()
    click_through(page.locator(".language-menu a", has_text="English"))
    assert language_of(page) == "en"
    expect(page.locator("h1")).to_have_text("Services")
