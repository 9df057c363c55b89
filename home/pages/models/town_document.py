"""The file library. Files lie outside MEDIA and leave only through Wagtail's view, so private collections hold."""

from django.core.files.storage import Storage, storages
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page

from search.content import Record
from search.extract.reading import count_pages, text_of

from ..choices import Language


def document_storage() -> Storage:
    """Where documents are kept, as the settings say."""
    return storages["documents"]


class TownDocument(AbstractDocument):
    """A file with what a reader wants to know before opening it."""

    file = models.FileField(_("file"), upload_to="%Y/%m", storage=document_storage)
    language = models.CharField(_("language of the text"), max_length=5, choices=Language.choices, blank=True)
    page_count = models.PositiveIntegerField(_("number of pages"), null=True, blank=True, editable=False)

    admin_form_fields = ("title", "file", "language", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        permissions = [("choose_document", "Can choose document")]

    @property
    def file_type(self) -> str:
        """The type as people write it: PDF, DOCX."""
        return self.file_extension.upper()

    def search_record(self) -> Record | None:
        """This file as search should know it; None while no published page shows it."""
        if not (page := getattr(self, "shown_on", None)):
            return None
        read, facts = text_of(self.file, self.get_file_hash()), page.specific.search_facts()
        return Record(
            source="file",
            pk=str(self.pk),
            kind="file",
            title=self.title,
            url=self.url,
            language=self.language,
            attachments=read.whole_text,
            date=facts.get("date") or timezone.localdate(self.created_at),
            in_force=False if facts.get("in_force") is False else None,  # the paper of an act that holds no more
            file_type=self.file_type,
            file_size=self.file_size or 0,
            page_count=self.page_count or read.pages,
            scanned_pages=tuple(read.scanned),
            parent_title=page.title,
            parent_url=page.url or "",
            parent_language=page.locale.language_code,
            until=page.expire_at,
            stamp=self.stamp_on(page),
        )

    def stamp_on(self, page: Page) -> str:
        """What changes with all that a visitor reads of this file, the page that shows it too: old words of a file
        that was replaced, or the title of a page that was hidden, must not be shown until search has looked again.
        """
        return f"{self.file_hash}|{self.title}|{self.language}|{page.url_path}|{page.title}|{page.expire_at}"

    def _set_document_file_metadata(self) -> None:
        """Wagtail calls this for every new file; the pages are counted along with its size."""
        super()._set_document_file_metadata()
        with self.open_file() as opened:
            self.page_count = count_pages(opened)
            opened.seek(0)
