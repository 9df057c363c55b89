"""The system's Chromium, watched: what breaks the content policy, fails or reports an error fails the test."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Response,
    expect,
    sync_playwright,
)

PHONE = {"width": 360, "height": 780}
DESKTOP = {"width": 1280, "height": 900}
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
PATIENCE = 60_000  # ms: a machine that runs all tests at once may be slow; a check that holds returns at once anyway
expect.set_options(timeout=PATIENCE)
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def executable() -> str | None:
    """The browser to use: TEST_CHROMIUM, or the first on the PATH."""
    return os.environ.get("TEST_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


@dataclass
class Watch:
    """What went wrong in the pages of one visitor; `allow("404")` lets through what a test does on purpose."""

    problems: list[str] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)

    def allow(self, part: str) -> None:
        self.allowed.append(part)

    def _note(self, problem: str) -> None:
        if not any(part in problem for part in self.allowed):
            self.problems.append(problem)

    def on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note(f"console: {message.text} ({message.location.get('url', '')})")

    def on_error(self, error: Any) -> None:
        self._note(f"script: {error}")

    def on_response(self, response: Response) -> None:
        if response.status >= 500:
            self._note(f"{response.status}: {response.url}")

    def follow(self, page: Page) -> None:
        page.on("console", self.on_console)
        page.on("pageerror", self.on_error)
        page.on("response", self.on_response)

    def check(self) -> None:
        assert not self.problems, "\n".join(self.problems)


class Visitors:
    """Opens pages, each in a context of its own: another person at another machine."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.watch = Watch()
        self._contexts: list[BrowserContext] = []

    def open(self, *, phone: bool = False, javascript: bool = True, locale: str = "ka-GE", **options: Any) -> Page:
        """A page of a new visitor; `options` go to Playwright's new_context."""
        size = PHONE if phone else DESKTOP
        context = self.browser.new_context(
            viewport=size, java_script_enabled=javascript, locale=locale, has_touch=phone, **options
        )
        context.set_default_timeout(PATIENCE)
        context.on("page", self.watch.follow)
        self._contexts.append(context)
        return context.new_page()

    def close(self) -> None:
        for context in self._contexts:
            context.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the run."""
    path = executable()
    if path is None:
        pytest.fail("Chromium is not installed: apt-get install chromium fonts-noto-core", pytrace=False)
    # Playwright's event loop lives in this thread; Django would refuse the database beside it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture
def visitors(browser: Browser) -> Iterator[Visitors]:
    """Opens pages for one test; at its end nothing may have gone wrong in any of them."""
    people = Visitors(browser)
    yield people
    people.close()
    people.watch.check()


def click_through(control: Locator) -> None:
    """Click what leads to another page and wait until that one stands: a slow machine would show a half one."""
    with control.page.expect_navigation():
        control.click()


def assert_accessible(page: Page, within: str | None = None) -> None:
    """axe finds nothing in the page (or within the selector): WCAG 2.2 A and AA and its best practices."""
    found = Axe().run(page, context=within).response["violations"]
    report = [
        f"{rule['id']}: {rule['help']}\n" + "\n".join(f"    {node['html'][:200]}" for node in rule["nodes"][:5])
        for rule in found
    ]
    assert not found, f"{page.url}\n" + "\n".join(report)


def assert_fits(page: Page) -> None:
    """The page does not scroll sideways."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{page.url} is {wide} px too wide"
