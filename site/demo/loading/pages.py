"""Standing pages, news and legal acts."""

from datetime import date, timedelta
from typing import Any

from eservices.apply.models import ServiceIndexPage, WhenPage
from home.pages.models import ContactPage, NewsIndexPage, NewsPage, Picture, StandardPage
from home.transparency.models import ActRelation, LegalActIndexPage, LegalActPage

from ..content.acts import ACTS
from ..content.home import HOME
from ..content.news import NEWS
from ..content.pages import PAGES
from ..content.pages.city_hall import PAGE as CITY_HALL
from ..dates import day_of, fill_dates
from ..markup import parse
from .library import Files
from .rich_text import body
from .tree import LANGUAGES, Tree

MODELS = {
    "services": ServiceIndexPage,
    "answer-date": WhenPage,
    "news": NewsIndexPage,
    "acts": LegalActIndexPage,
    "contact": ContactPage,
    "page": StandardPage,
}


def plant_pages(tree: Tree, today: date) -> None:
    """Every page by its name, as a draft."""
    for page in PAGES:
        tree.plant(MODELS[page.get("kind", "page")], page)
    for item in NEWS:
        tree.plant(NewsPage, _news_titles(item, today), date=today - timedelta(days=item["days_ago"]))
    for act in ACTS:
        facts = {"number": act["number"], "adopted_on": act["date"], "issuer": act["issuer"], "kind": act["kind"]}
        tree.plant(LegalActPage, {"parent": "acts", **_act_slugs(act)}, **facts)


def _news_titles(item: dict[str, Any], today: date) -> dict[str, Any]:
    filled = {
        code: item[code] | {"title": fill_dates(item[code]["title"], code, today)} for code in LANGUAGES if code in item
    }
    return {"key": item["key"], "parent": "news", **filled}


def _act_slugs(act: dict[str, Any]) -> dict[str, Any]:
    slug = f"{act['number']}-{act['date']:%Y-%m-%d}"
    return {"key": act["key"]} | {code: act[code] | {"slug": slug} for code in LANGUAGES if code in act}


class Writer:
    """Fills the planted pages with their words and publishes them."""

    def __init__(self, tree: Tree, files: Files, pictures: dict[str, Picture], today: date) -> None:
        self.tree, self.files, self.pictures, self.today = tree, files, pictures, today

    def body(self, text: str, code: str) -> list[tuple[str, Any]]:
        """The body in blocks, its dates filled in."""
        return body(fill_dates(text, code, self.today), code, self.tree.finder(code), self.files, self.pictures)

    def standing(self) -> None:
        """The standing pages."""
        for page in PAGES:
            for code in LANGUAGES:
                if code in page:
                    self._standing_page(page, code)

    def _standing_page(self, page: dict[str, Any], code: str) -> None:
        words = page[code]
        values = {"title": words["title"], "lead": words["lead"], "show_in_menus": page.get("menu", False)}
        kind = page.get("kind", "page")
        if kind in ("page", "contact"):
            values["body"] = self.body(words["body"], code)
        if kind == "page":
            values["checked_on"] = day_of("checked", self.today)
        if kind == "contact":
            values |= self._contacts(code)
        self.tree.publish(page["key"], code, **values)

    def _contacts(self, code: str) -> dict[str, Any]:
        """Places as on the home page, departments as on the page of the structure."""
        page = self.tree.get("service-centres", code)
        names = ("name", "address", "hours", "phone")
        places = [("place", dict(zip(names, place, strict=True)) | {"page": page}) for place in HOME[code]["places"]]
        contacts = [block for block in parse(CITY_HALL[code]["body"]) if block.kind == "contact"]
        fields = ("name", "role", "phone", "email", "room", "hours")
        departments = [("contact", dict(zip(fields, block.parts, strict=True))) for block in contacts]
        return {"places": places, "departments": departments}

    def news(self) -> None:
        """The news, the oldest published first."""
        for item in sorted(NEWS, key=lambda item: -item["days_ago"]):
            for code in LANGUAGES:
                if code in item:
                    self._news_page(item, code)

    def _news_page(self, item: dict[str, Any], code: str) -> None:
        words = item[code]
        files = [("file", {"document": self.files.get(key, code), "title": ""}) for key in item["files"]]
        self.tree.publish(
            item["key"],
            code,
            title=fill_dates(words["title"], code, self.today),
            lead=fill_dates(words["lead"], code, self.today),
            date=self.today - timedelta(days=item["days_ago"]),
            category=item["category"],
            picture=self.pictures.get(item["picture"] or ""),
            picture_alt=words["alt"],
            body=self.body(words["body"], code),
            attachments=files,
        )

    def acts(self) -> None:
        """The legal acts with their files and relations."""
        for act in ACTS:
            for code in LANGUAGES:
                if code in act:
                    self._act_page(act, code)

    def _act_page(self, act: dict[str, Any], code: str) -> None:
        page = self.tree.pages[act["key"], code]
        other = self.tree.get(act.get("amends", ""), code)
        if other and not page.first_published_at:
            page.relations = [ActRelation(kind="amends", other=other)]
        self.tree.publish(
            act["key"],
            code,
            title=act[code]["title"],
            lead=act[code]["lead"],
            in_force_from=act["in_force_from"],
            in_force_to=act["in_force_to"],
            file=self.files.get(act["key"], code),
        )
