"""The home page with its site and settings."""

from datetime import date
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from home.pages.models import HomePage, Picture, SiteSettings, SiteText

from ..content import town
from ..content.home import HOME
from ..dates import day_of, fill_dates
from .tree import Tree

SHORTCUTS = (
    ("service-letter", "mail"),
    ("service-foi", "info-sheet"),
    ("service-hoa", "building"),
    ("news-kindergartens", "home-heart"),
    ("structure", "people"),
    ("budget", "coin"),
)


def plant_home(tree: Tree) -> None:
    """The three home pages, the Georgian one as the root of the default site."""
    root = Page.objects.get(depth=1)
    for code, locale in tree.locales.items():
        page = HomePage.objects.filter(locale=locale, depth=2).first()
        tree.pages["home", code] = page or _new_home(tree, code, locale, root)
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "root_page": tree.pages["home", "ka"],
            "hostname": address.hostname or "localhost",
            "port": address.port or (443 if address.scheme == "https" else 80),
            "site_name": town.TEXTS["ka"]["name"],
        },
    )


def _new_home(tree: Tree, code: str, locale: Locale, root: Page) -> Page:
    title = HOME[code]["title"]
    if source := tree.pages.get(("home", "ka")):
        page = HomePage(
            title=title, slug=f"home-{code}", locale=locale, live=False, translation_key=source.translation_key
        )
        Page.objects.get(pk=root.pk).add_child(instance=page)
        return page
    # The page that Wagtail's own migration leaves behind stands where ours belongs.
    for welcome in Page.objects.filter(depth=2, slug="home", content_type__model="page"):
        welcome.delete()
    page = HomePage(title=title, slug="home", locale=locale, live=False)
    Page.objects.get(pk=root.pk).add_child(instance=page)
    return page


def fill_home(tree: Tree, today: date, pictures: dict[str, Picture]) -> None:
    """The words of the home pages, once all the pages they lead to are there."""
    for code in tree.locales:
        words = HOME[code]
        tree.publish(
            "home",
            code,
            title=words["title"],
            lead=words["lead"],
            question=words["question"],
            frequent_searches=[("search", search) for search in words["searches"]],
            shortcuts=_shortcuts(tree, code, today),
            notices=[("notice", _notice(tree, code, today))],
            dates=[("date", _date(tree, code, event, today)) for event in words["dates"]],
            places=[("place", _place(tree, code, place)) for place in words["places"]],
            picture=None,
            picture_alt="",
        )


def _shortcuts(tree: Tree, code: str, today: date) -> list[tuple[str, dict[str, Any]]]:
    block = HomePage._meta.get_field("shortcuts").stream_block.child_blocks["page"]
    has_icon = "icon" in block.child_blocks
    made = []
    for key, icon in SHORTCUTS:
        if page := tree.get(key, code):
            value = {"page": page, "promise": fill_dates(HOME[code]["promises"][key], code, today)}
            made.append(("page", value | ({"icon": icon} if has_icon else {})))
    return made


def _notice(tree: Tree, code: str, today: date) -> dict[str, Any]:
    fact, detail = (fill_dates(words, code, today) for words in HOME[code]["notice"])
    until = day_of("water", today)
    return {"tone": "gold", "fact": fact, "detail": detail, "page": tree.get("news-water", code), "until": until}


def _date(tree: Tree, code: str, event: str, today: date) -> dict[str, Any]:
    title, detail, page = HOME[code]["dates"][event]
    return {"date": day_of(event, today), "title": title, "detail": detail, "page": tree.get(page, code)}


def _place(tree: Tree, code: str, place: tuple[str, str, str, str]) -> dict[str, Any]:
    name, address, hours, phone = place
    page = tree.get("service-centres", code)
    return {"name": name, "address": address, "hours": hours, "phone": phone, "page": page}


def set_town(tree: Tree, arms: Picture) -> None:
    """The site settings, unless somebody has filled them in already."""
    row, _ = SiteSettings.objects.get_or_create(site=Site.objects.get(is_default_site=True))
    if row.texts.exists():
        return
    row.phone, row.email, row.accent_colour, row.arms = town.PHONE, town.EMAIL, town.ACCENT, arms
    row.privacy_page, row.accessibility_page = tree.pages["privacy", "ka"], tree.pages["accessibility", "ka"]
    row.save()
    for language, words in town.TEXTS.items():
        SiteText.objects.create(settings=row, language=language, **words)
