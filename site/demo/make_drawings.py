"""Draws the demo's pictures anew: SVG by our own shapes, rendered by Chromium, saved as WebP beside this file."""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from demo.studio.scenes import SCENES, arms  # noqa: E402
from demo.studio.shapes import canvas  # noqa: E402

BROWSER = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]  # fmt: skip


def render(browser: Browser, svg: str, width: int, height: int) -> Image.Image:
    """The drawing as pixels, its ground kept transparent."""
    page = browser.new_page(viewport={"width": width, "height": height})
    page.set_content(f"<style>body{{margin:0}}svg{{display:block;width:{width}px}}</style>{svg}")
    picture = Image.open(io.BytesIO(page.screenshot(omit_background=True)))
    page.close()
    return picture


def main(names: list[str]) -> None:
    """Draw the named scenes, or all of them and the arms."""
    folder = HERE / "drawings"
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=BROWSER, args=ARGUMENTS)
        for name in names or [*SCENES, "arms"]:
            target = folder / f"{name}.webp"
            if name == "arms":
                render(browser, arms(), 512, 512).save(target, lossless=True, method=6)
            else:
                picture = render(browser, canvas(SCENES[name]()), 1600, 900).convert("RGB")
                picture.save(target, quality=90, method=6)
            sys.stdout.write(f"{name}: {target.stat().st_size // 1024} KB\n")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
