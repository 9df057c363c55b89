"""Pictures."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock


class PictureChooserBlock(ImageChooserBlock):
    """Reads the drawn sizes of all pictures of a body at once, not picture by picture."""

    def bulk_to_python(self, values: list) -> list:
        """The pictures with their renditions."""
        pictures = super().bulk_to_python(values)
        prefetch_related_objects([picture for picture in pictures if picture], "renditions")
        return pictures


class PictureBlock(blocks.StructBlock):
    """A picture, what it shows for those who cannot see it, and a line under it."""

    picture = PictureChooserBlock(label=_("picture"))
    alt = blocks.CharBlock(
        label=_("what the picture shows"),
        help_text=_("Read aloud to people who cannot see it. Leave empty only if the picture is decoration."),
        required=False,
        max_length=250,
    )
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=300)

    class Meta:
        icon = "image"
        label = _("picture")
        template = "blocks/picture.html"

    def get_searchable_content(self, value: blocks.StructValue) -> list[str]:
        """The caption: what is read aloud in place of the picture is no sentence of the page's text."""
        return [value["caption"]] if value.get("caption") else []
