"""People who make services: the administrator in the register's settings, the editor on the site."""

from dataclasses import dataclass

from playwright.sync_api import expect

from tests.services.browser import click_through

from .people import Staff


@dataclass
class ServiceMaker(Staff):
    """Makes a service without code: section by section, question by question."""

    service: str = ""  # the address of its page in the admin

    def begin(self, code: str, kind: str, titles: dict[str, str]) -> None:
        """A new service, as a draft with what its kind has by law."""
        self.page.goto(f"{self.url}/admin/services/new/")
        self._fill_languages("titles", titles)
        self.page.select_option("[name=kind]", kind)
        self.page.fill("[name=code]", code)
        self._save()
        self.service = self.page.url

    def write(self, **texts: dict[str, str]) -> None:
        """Fill in texts by their names, in several languages."""
        self.page.goto(f"{self.service}texts/")
        for name, words in texts.items():
            self._fill_languages(name, words)
        self._save()

    def ask(self, kind: str, labels: dict[str, str], choices: list[dict[str, str]] | None = None) -> None:
        """Add a question that must be answered."""
        self.page.goto(f"{self.service}questions/add/{kind}/")
        self._fill_languages("labels", labels)
        for number, words in enumerate(choices or []):
            self._fill_languages(f"choices-{number}-labels", words)
        self.page.locator("[name=required]").check()
        self._save()

    def publish(self) -> None:
        self.page.goto(f"{self.service}publish/")
        self.page.fill("[name=changes]", "First version.")
        self._save()
        expect(self.page.locator(".messages .success")).to_be_visible()

    def _fill_languages(self, name: str, words: dict[str, str]) -> None:
        for language, text in words.items():
            self.page.fill(f"[name={name}_{language}]", text)

    def _save(self) -> None:
        click_through(self.page.locator(".desk-bar button[type=submit]").first)
        expect(self.page.locator("[data-desk-errors]")).to_have_count(0)


@dataclass
class SiteEditor(Staff):
    """Gives a service its page on the site."""

    def add_service_page(self, index: int, title: str, service: str) -> str:
        """Publish a page of the service below this catalogue; returns its public address."""
        page = self.page
        page.goto(f"{self.url}/admin/pages/add/apply/servicepage/{index}/")
        page.fill("[name=title]", title)
        option = page.locator("[name=service] option", has_text=service).first
        page.select_option("[name=service]", value=str(option.get_attribute("value")))
        page.locator("footer [data-w-dropdown-target=toggle]").last.click()
        click_through(page.locator("[name=action-publish]"))
        link = page.locator(".messages .success a").first
        return self.url + str(link.get_attribute("href"))
