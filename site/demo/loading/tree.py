"""The page tree in its languages: first every page by its name, so that texts can link to it, then the words."""

from collections.abc import Callable
from typing import Any

from wagtail.models import Locale, Page

LANGUAGES = ("ka", "en", "ru")


def locales() -> dict[str, Locale]:
    """The languages of the demo's content."""
    return {code: Locale.objects.get_or_create(language_code=code)[0] for code in LANGUAGES}


class Tree:
    """Pages by key and language."""

    def __init__(self, locales: dict[str, Locale]) -> None:
        self.locales = locales
        self.pages: dict[tuple[str, str], Page] = {}

    def get(self, key: str, language: str) -> Page | None:
        """The page in a language, else in Georgian; None when there is no such page."""
        return self.pages.get((key, language)) or self.pages.get((key, "ka"))

    def finder(self, language: str) -> Callable[[str], Page | None]:
        """Looks pages up for one language."""
        return lambda key: self.get(key, language)

    def plant(self, model: type[Page], definition: dict[str, Any], **fields: Any) -> None:
        """Make the page in each language it has words for, as a draft; what exists is found by its slug."""
        key = definition["key"]
        for language in LANGUAGES:
            if language not in definition:
                continue
            parent = self.pages[definition["parent"], language]
            words = definition[language]
            found = model.objects.child_of(parent).filter(slug=words["slug"]).first()
            self.pages[key, language] = found or self._new(model, key, language, parent, words, fields)

    def _new(self, model: type[Page], key: str, language: str, parent: Page, words: dict, fields: dict) -> Page:
        # Not copy_for_translation: it would make the page at another address first, and leave a redirect there.
        if source := self.pages.get((key, "ka")):
            fields = fields | {"translation_key": source.translation_key}
        page = model(title=words["title"], slug=words["slug"], locale=self.locales[language], live=False, **fields)
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        return page

    def publish(self, key: str, language: str, **words: Any) -> bool:
        """Give the page its words and publish it; a page that was published before keeps what editors made of it."""
        page = self.pages[key, language]
        if page.first_published_at:
            return False
        page.refresh_from_db()  # children came below it since: publishing would forget their number
        for name, value in words.items():
            setattr(page, name, value)
        page.save_revision().publish()
        page.refresh_from_db()
        return True
