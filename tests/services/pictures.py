"""Takes the README's pictures from a fresh demo town: `.venv/bin/python -m tests.services.pictures`."""

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from .browser import QUIET, executable
from .live_site import ROOT, LiveSite

FOLDER = ROOT / "docs" / "pictures"
CASE = """
from eservices.register.links import follow_link
from eservices.register.models import Case
from django.urls import reverse
case = Case.objects.filter(status="in_progress", messages__isnull=False).order_by("due_on").first()
print(follow_link(case))
print(reverse("desk:case", args=[case.pk]))
"""


def _keep(page: Page, name: str) -> None:
    """A PNG of 128 colours: a third of the bytes, and no eye sees it."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(128)
    picture.save(FOLDER / name, optimize=True)


def _sign_in(page: Page, site: LiveSite, username: str) -> None:
    page.goto(f"{site.url}/admin/login/")
    page.fill("input[name=username]", username)
    page.fill("input[name=password]", "alviskhevi")
    page.press("input[name=password]", "Enter")
    page.wait_for_url(f"{site.url}/admin/")


def take(browser: Browser, site: LiveSite) -> None:
    """Home page and tracking page as a citizen, the case as its head of department."""
    follow, case = site.manage("shell", "--no-imports", "-c", CASE).split()[-2:]
    page = browser.new_page(viewport={"width": 1280, "height": 860}, locale="ka-GE")
    page.goto(site.url)
    _keep(page, "home.png")
    page.goto(follow)
    _keep(page, "follow.png")
    _sign_in(page, site, "clerk")
    page.goto(site.url + case)
    _keep(page, "case.png")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(Path(ROOT)))
    site = LiveSite()
    try:
        site.prepare()
        site.start()
        with sync_playwright() as playwright:
            take(playwright.chromium.launch(executable_path=executable(), args=list(QUIET)), site)
    finally:
        site.close()


if __name__ == "__main__":
    main()
