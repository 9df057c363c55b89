"""The people of the journeys and what they do with a mouse and a keyboard: editor, citizen, staff."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.services.browser import Visitors, click_through

PASSWORD = "alviskhevi"


@dataclass
class Staff:
    """Somebody of city hall, signed in to the admin."""

    page: Page
    url: str

    @classmethod
    def sign_in(cls, visitors: Visitors, url: str, name: str, **options: object) -> "Staff":
        page = visitors.open(**options)  # type: ignore[arg-type]
        page.goto(f"{url}/admin/login/")
        page.fill("[name=username]", name)
        page.fill("[name=password]", PASSWORD)
        click_through(page.locator("form [type=submit]"))
        expect(page.locator(".sidebar")).to_be_visible()
        return cls(page, url)

    def open_case(self, number: str) -> None:
        """From the list of cases, found by its number."""
        self.page.goto(f"{self.url}/admin/cases/in/all/?q={number}")
        click_through(self.page.locator("tbody a", has_text=re.compile(r"\S")).first)
        expect(self.page).to_have_url(re.compile(r"/admin/cases/\d+/$"))
        expect(self.page.locator("body")).to_contain_text(number)

    def take(self, step: str, files: list[Path] | None = None, **fields: str) -> None:
        """Fill in the form of a step, see what the citizen will see, confirm."""
        self.prepare(step, files, **fields)
        self.confirm()

    def prepare(self, step: str, files: list[Path] | None = None, **fields: str) -> None:
        link = self.page.locator(f"a[href$='/{step}/']").first
        self.page.goto(self.url + str(link.get_attribute("href")))
        for name, value in fields.items():
            control = self.page.locator(f"[name={name}]").first
            kind = control.evaluate("element => element.type")
            if kind == "radio":
                self.page.locator(f"[name={name}][value={value}]").check()
            elif kind.startswith("select"):
                option = control.locator("option", has_text=value).first
                control.select_option(value=str(option.get_attribute("value")))
            else:
                control.fill(value)
        if files:
            self.page.set_input_files("input[type=file]", files)
        self._submit()

    def confirm(self) -> None:
        self._submit()

    def _submit(self) -> None:
        click_through(self.page.locator(".desk-bar button[type=submit]").first)


@dataclass
class Editor(Staff):
    """Publishes news."""

    def publish_news(self, title: str, lead: str, pdf: Path) -> None:
        """A piece of news with a PDF, from the list of news on the public site."""
        page = self.page
        page.goto(f"{self.url}/siakhleebi/")
        page.goto(f"{self.url}/admin/pages/add/pages/newspage/{self._news_index()}/")
        page.fill("[name=title]", title)
        page.fill("[name=lead]", lead)
        files = page.locator("section[id$=attachments-section]")
        files.locator(".c-sf-add-button").first.click()
        files.locator("[data-chooser-action-choose]").first.click()
        self._upload(pdf)
        page.locator("footer [data-w-dropdown-target=toggle]").last.click()
        click_through(page.locator("[name=action-publish]"))
        expect(page.locator(".messages .success")).to_be_visible()

    def _news_index(self) -> str:
        """The id of the page in view, from the link that Wagtail's bar gives editors."""
        edit = self.page.locator("wagtail-userbar a[href*='/edit/']").first
        found = re.search(r"/pages/(\d+)/edit/", str(edit.get_attribute("href")))
        assert found
        return found[1]

    def _upload(self, pdf: Path) -> None:
        modal = self.page.locator(".modal-content")
        modal.locator("[href='#tab-upload']").click()
        modal.locator("input[type=file]").set_input_files(pdf)
        modal.locator("[name$=title]").fill(pdf.stem)
        modal.locator("#tab-upload [type=submit]").click()
        expect(modal).to_have_count(0)


@dataclass
class Citizen:
    """Somebody with a telephone."""

    page: Page
    url: str
    number: str = ""
    code: str = ""
    seen: list[str] = field(default_factory=list)

    def search(self, words: str) -> Locator:
        """Type into the search box of the home page; returns the list of hits."""
        self.page.goto(self.url)
        box = self.page.locator("main input[name=q]")
        box.fill(words)
        box.press("Enter")
        return self.page.locator(".hit")

    def fill(self, answers: dict[str, str]) -> None:
        """Answer the questions of a step by the names of their fields."""
        for name, value in answers.items():
            control = self.page.locator(f"[name='{name}']")
            kind = control.first.evaluate("element => element.type || element.tagName")
            if kind == "radio":
                self.page.locator(f"[name='{name}'][value='{value}']").check()
            elif kind == "checkbox":
                control.check()
            elif kind.startswith("select"):
                control.select_option(value)
            else:
                control.fill(value)

    def next(self) -> None:
        click_through(self.page.locator("main .button--primary"))

    def read_receipt(self) -> None:
        """Write number and code down from the confirmation."""
        self.number = self.page.locator(".receipt__number").inner_text().strip()
        self.code = self.page.locator(".receipt__code").inner_text().strip()

    def look_up(self) -> None:
        """Type number and code on the page for that."""
        self.page.goto(f"{self.url}/follow/")
        self.page.fill("[name=number]", self.number)
        self.page.fill("[name=code]", self.code)
        self.next()

    def reply(self, text: str, files: list[Path]) -> None:
        """Answer on the page behind the mailed link."""
        self.page.fill("[name=text]", text)
        self.page.set_input_files("[name=files]", files)
        self.next()
