"""Draws the demo's pictures anew: SVG by our own shapes, rendered by Chromium, saved as WebP beside this file."""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from demo.studio import scenes_evening, scenes_public, scenes_town  # noqa: E402
from demo.studio.shapes import canvas  # noqa: E402

SCENES = {
    "service-centre": scenes_town.service_centre,
    "school-road": scenes_evening.school_road,
    "zemokhevi-bridge": scenes_town.zemokhevi_bridge,
    "storm-drain": scenes_town.storm_drain,
    "council-hall": scenes_public.council_hall,
    "water-main": scenes_public.water_main,
    "kindergarten": scenes_town.kindergarten,
    "hoa-yard": scenes_town.hoa_yard,
    "letter-box": scenes_public.letter_box,
    "open-books": scenes_public.open_books,
}
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
                render(browser, scenes_public.arms(), 512, 512).save(target, lossless=True, method=6)
            else:
                picture = render(browser, canvas(SCENES[name]()), 1600, 900).convert("RGB")
                picture.save(target, quality=90, method=6)
            sys.stdout.write(f"{name}: {target.stat().st_size // 1024} KB\n")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
