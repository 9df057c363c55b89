"""Pages, files and pictures, made the short way: for tests, and for the demo, which gives its own words."""

import io
from datetime import date

from django.conf import settings
from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Collection, Locale, Page, Site

from home.pages.models import (
    BasePage,
    ContactPage,
    HomePage,
    NewsIndexPage,
    NewsPage,
    Picture,
    SiteSettings,
    SiteText,
    StandardPage,
    TownDocument,
)
from home.transparency.models import LegalActIndexPage, LegalActPage


def locale(language: str = "") -> Locale:
    """The content language, made if it is new."""
    return Locale.objects.get_or_create(language_code=language or settings.LANGUAGE_CODE)[0]


def add_page(parent: Page, page: BasePage, *, live: bool = True) -> BasePage:
    """Put a new page below another, in its language, and publish it the way an editor does."""
    if not page.locale_id:
        page.locale = parent.locale if not parent.is_root() else locale()
    page.live = False
    parent = Page.objects.get(pk=parent.pk)  # treebeard counts children on the instance it is given
    parent.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    page.refresh_from_db()
    return page


def translated(source: BasePage, language: str, *, live: bool = True, **words: object) -> BasePage:
    """This page in another language, with words of its own; its parent must stand there already."""
    page = source.copy_for_translation(locale(language))
    for name, value in words.items():
        setattr(page, name, value)
    revision = page.save_revision()
    if live:
        revision.publish()
    page.refresh_from_db()
    return page


def home_page(title: str = "ალვისხევი", **fields: object) -> HomePage:
    """The home page in the town's language, as the root of the default site."""
    home = HomePage.objects.filter(locale=locale(), depth=2).first()
    if home:
        return home
    root = _root()
    # The page that Wagtail's own migration leaves behind stands where ours belongs.
    for welcome in Page.objects.filter(depth=2, slug="home", content_type__model="page"):
        welcome.delete()
    fields = {"slug": "home", "question": "რით დაგეხმაროთ?"} | fields
    home = add_page(root, HomePage(title=title, locale=locale(), **fields))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"root_page": home, "hostname": "localhost", "site_name": title}
    )
    return home


def _root() -> Page:
    """The roots of pages and of the library; a test that empties all tables takes them along."""
    locale()
    if not Collection.objects.filter(depth=1).exists():
        Collection.add_root(name="Root")
    return Page.objects.filter(depth=1).first() or Page.add_root(title="Root", slug="root", locale=locale())


def standard_page(
    parent: Page, title: str = "მუნიციპალიტეტის შესახებ", *, live: bool = True, **fields: object
) -> StandardPage:
    """A page of text."""
    fields.setdefault("body", [("text", "<p>ალვისხევი ხევის პირას მდებარეობს.</p>")])
    return add_page(parent, StandardPage(title=title, **fields), live=live)


def contact_page(parent: Page, title: str = "კონტაქტი", **fields: object) -> ContactPage:
    """The contact page."""
    return add_page(parent, ContactPage(title=title, **fields))


def news_index(parent: Page, title: str = "სიახლეები", **fields: object) -> NewsIndexPage:
    """The list of news."""
    return add_page(parent, NewsIndexPage(title=title, **fields))


def news(parent: Page, title: str = "ახალი სერვისცენტრი გაიხსნა", *, live: bool = True, **fields: object) -> NewsPage:
    """One piece of news."""
    fields = {"date": timezone.localdate(), "lead": "სერვისცენტრი ყოველდღე მუშაობს."} | fields
    fields.setdefault("body", [("text", "<p>ცენტრი რუსთაველის ქუჩაზე მდებარეობს.</p>")])
    return add_page(parent, NewsPage(title=title, **fields), live=live)


def act_index(parent: Page, title: str = "სამართლებრივი აქტები", **fields: object) -> LegalActIndexPage:
    """The register of acts."""
    return add_page(parent, LegalActIndexPage(title=title, **fields))


def act(parent: Page, number: str = "18", *, live: bool = True, **fields: object) -> LegalActPage:
    """One legal act, in force unless told otherwise."""
    adopted = fields.pop("adopted_on", date(2025, 12, 19))
    defaults = {
        "title": f"ბიუჯეტის დამტკიცების შესახებ ({number})",
        "slug": f"act-{number}-{adopted:%Y-%m-%d}",
        "issuer": "council",
        "kind": "resolution",
        "in_force_from": adopted,
    }
    return add_page(parent, LegalActPage(number=number, adopted_on=adopted, **defaults | fields), live=live)


def pdf_bytes(*pages: str) -> bytes:
    """A real PDF with a text on each page (Latin letters; the demo has PDFs in Georgian)."""
    from fpdf import FPDF  # a tool of the tests; the demo brings files of its own

    pdf = FPDF()
    pdf.set_font("Helvetica", size=14)
    for text in pages or ("poplar",):
        pdf.add_page()
        pdf.multi_cell(0, 8, text)
    return bytes(pdf.output())


def document(
    title: str = "ოქმი", *, content: bytes | None = None, name: str = "protocol.pdf", **fields: object
) -> TownDocument:
    """A file in the library, by default a PDF of one page, with its size, hash and pages known."""
    file = TownDocument(
        title=title, file=ContentFile(content if content is not None else pdf_bytes(), name=name), **fields
    )
    file._set_document_file_metadata()
    file.save()
    return file


def png_bytes(width: int = 1200, height: int = 800, colour: str = "#1E6A4A") -> bytes:
    """A picture of one colour."""
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, "PNG")
    return buffer.getvalue()


def picture(
    title: str = "ალვის ხეები", *, content: bytes | None = None, name: str = "poplars.png", **fields: object
) -> Picture:
    """A picture in the library."""
    image = Picture(title=title, file=ContentFile(content or png_bytes(), name=name), **fields)
    image.save()
    return image


def site_settings(**fields: object) -> SiteSettings:
    """What the town says about itself, with a name in Georgian and English."""
    town, _ = SiteSettings.objects.update_or_create(site=Site.objects.get(is_default_site=True), defaults=fields)
    for language, name in (("ka", "ალვისხევის მუნიციპალიტეტის მერია"), ("en", "Alviskhevi City Hall")):
        SiteText.objects.get_or_create(settings=town, language=language, defaults={"name": name})
    return town
