"""Files to download, shown with type, size, number of pages and language."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock


class FileValue(blocks.StructValue):
    """A file with the words shown for it."""

    @property
    def shown_title(self) -> str:
        """The editor's own words, or else the title of the document."""
        document = self.get("document")
        return self.get("title") or (document.title if document else "")


class FileBlock(blocks.StructBlock):
    """One document of the library."""

    document = DocumentChooserBlock(label=_("document"))
    title = blocks.CharBlock(label=_("title to show"), required=False, max_length=250)

    class Meta:
        icon = "doc-full"
        label = _("file")
        template = "blocks/file.html"
        value_class = FileValue


class FileListBlock(blocks.StructBlock):
    """Several documents under one heading."""

    heading = blocks.CharBlock(label=_("heading"), required=False, max_length=200)
    files = blocks.ListBlock(FileBlock(), label=_("files"))

    class Meta:
        icon = "doc-full-inverse"
        label = _("files")
        template = "blocks/files.html"
