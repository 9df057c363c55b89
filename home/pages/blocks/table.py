"""A table of plain text that turns into rows on a phone."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .line import LineBlock


class RowBlock(LineBlock):
    """One row: its cells in the order of the columns."""

    cells = blocks.ListBlock(blocks.CharBlock(required=False, label=_("cell")), label=_("cells"))


class TableValue(blocks.StructValue):
    """A table as the template needs it."""

    @property
    def labelled_rows(self) -> list[list[tuple[str, str]]]:
        """Each row as pairs of column heading and cell; short rows are filled up, long ones cut."""
        columns = list(self.get("columns"))
        return [list(zip(columns, [*row["cells"], *[""] * len(columns)], strict=False)) for row in self.get("rows")]


class TableBlock(blocks.StructBlock):
    """Columns with headings, rows of text; a caption says what the table tells."""

    caption = blocks.CharBlock(label=_("what the table tells"), max_length=250)
    columns = blocks.ListBlock(blocks.CharBlock(label=_("heading")), label=_("columns"), min_num=1, max_num=8)
    rows = blocks.ListBlock(RowBlock(), label=_("rows"))
    numbers = blocks.BooleanBlock(label=_("cells after the first are numbers"), required=False)

    class Meta:
        icon = "table"
        label = _("table")
        template = "blocks/table.html"
        value_class = TableValue
