"""The pages of a new town: in each language a home page, lists, contact, and a page for each ready-made service."""

from typing import Any

from django.apps import apps
from django.conf import settings
from wagtail.models import Locale, Page, Site

from eservices.apply.models import ServiceIndexPage, ServicePage
from eservices.register import ready_made
from eservices.register.choices import ServiceKind
from eservices.register.models import Service
from home.pages.models import BasePage, ContactPage, HomePage, NewsIndexPage
from home.pages.transliteration import slug_for
from home.transparency.models import LegalActIndexPage

from . import words

LISTS = ((ServiceIndexPage, words.SERVICES), (NewsIndexPage, words.NEWS), (LegalActIndexPage, words.ACTS))
SHORTCUTS = {
    ServiceKind.LETTER: "mail",
    ServiceKind.FOI: "info-sheet",
    ServiceKind.HOA: "building",
    ServiceKind.ISSUE: "document",
}


def plant_pages(names: dict[str, str]) -> None:
    """Make and publish what is missing; a page that is there stays as editors have made it."""
    country = ready_made.COUNTRIES[settings.MERIA_COUNTRY]
    _own_language()
    for language, _title in settings.LANGUAGES:
        home = _home(language, names.get(language) or words.CITY_HALL[language])
        below = {model: _only(model, home, text) for model, text in (*LISTS, (ContactPage, words.CONTACT))}
        services = below[ServiceIndexPage]
        pages = {one.code: _service(services, one, language) for one in country.definitions}
        if answer_date := apps.get_model("apply", "WhenPage"):
            _only(answer_date, services, words.ANSWER_DATE)
        if home.first_published_at is None:
            _fill_home(home, pages, country, language)


def _own_language() -> None:
    """The root stands in the town's own language, also when the tables were made before it was chosen."""
    own = Locale.all_objects.get_or_create(language_code=settings.LANGUAGE_CODE)[0]
    welcome = Page.objects.filter(depth__lte=2, content_type__model="page")
    unused = Locale.all_objects.exclude(language_code__in=dict(settings.LANGUAGES))
    welcome.filter(locale__in=unused).update(locale=own)
    unused.exclude(pk__in=Page.objects.values("locale")).delete()


def _home(language: str, title: str) -> HomePage:
    """The home page of a language; that of the town's own language is the root of the site."""
    locale = Locale.objects.get_or_create(language_code=language)[0]
    own = language == settings.LANGUAGE_CODE
    found = HomePage.objects.filter(locale=locale, depth=2).first()
    if found is None:
        # The page that Wagtail's own migration leaves behind stands where ours belongs.
        for welcome in Page.objects.filter(depth=2, slug="home", content_type__model="page"):
            welcome.delete()
        found = HomePage(title=title, slug="home" if own else f"home-{language}", locale=locale, live=False)
        found = _add(Page.objects.get(depth=1), found)
    if own:
        Site.objects.update_or_create(is_default_site=True, defaults={"root_page": found})
    return found


def _add(parent: Page, page: BasePage) -> Any:
    """Put a page below another; it is the translation of the one of its kind in the town's own language."""
    if source := _source(page):
        page.translation_key = source.translation_key
    Page.objects.get(pk=parent.pk).add_child(instance=page)  # treebeard counts children on a fresh instance
    return page


def _source(page: BasePage) -> BasePage | None:
    same = type(page).objects.filter(locale__language_code=settings.LANGUAGE_CODE).exclude(locale=page.locale)
    return same.filter(service=page.service).first() if isinstance(page, ServicePage) else same.first()


def _only(model: type[BasePage], parent: Page, text: tuple[dict[str, str], dict[str, str]]) -> BasePage:
    """The one page of its kind below its parent, found or made."""
    if found := model.objects.child_of(parent).first():
        return found
    language = parent.locale.language_code
    title, lead = (part[language] for part in text)
    return _publish(parent, model(title=title, lead=lead, show_in_menus=True))


def _service(parent: Page, definition: ready_made.Definition, language: str) -> ServicePage:
    service = Service.objects.get(code=definition.code)
    if found := ServicePage.objects.child_of(parent).filter(service=service).first():
        return found
    texts = definition.texts()[language]
    return _publish(parent, ServicePage(title=texts["title"], lead=texts["lead"], service=service, show_in_menus=True))


def _publish(parent: Page, page: BasePage) -> Any:
    page.slug = slug_for(page.title, parent.locale.language_code)
    page.locale, page.live = parent.locale, False
    _add(parent, page).save_revision().publish()
    page.refresh_from_db()
    return page


def _fill_home(home: HomePage, pages: dict[str, ServicePage], country: ready_made.Country, language: str) -> None:
    home.refresh_from_db()  # its children came since: publishing would forget their number
    home.question, home.lead = words.QUESTION[language], words.HOME_LEAD[language]
    home.shortcuts = [
        ("page", {"page": pages[kind], "icon": icon, "promise": country.definition(kind).texts()[language]["promise"]})
        for kind, icon in SHORTCUTS.items()
    ]
    home.save_revision().publish()
