"""What is read as one line: a contact, a place, a row of a table."""

from wagtail import blocks

_BETWEEN = " · "


class LineBlock(blocks.StructBlock):
    """Search knows its parts as one line with marks between them; glued together they would read as one."""

    def get_searchable_content(self, value: blocks.StructValue) -> list[str]:
        """One text, or none."""
        said = [str(text) for text in super().get_searchable_content(value) if text]
        return [_BETWEEN.join(said)] if said else []
