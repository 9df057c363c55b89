"""A choice of how something looks: its words are for the editor, and no text of the page."""

from wagtail import blocks


class LookBlock(blocks.ChoiceBlock):
    def get_searchable_content(self, value: str) -> list[str]:
        """Nothing: search would find every urgent notice under "danger", in whatever language the worker speaks."""
        return []
