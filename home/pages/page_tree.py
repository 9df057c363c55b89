"""Who may stand where in the page tree, when the child's room lies above the parent's."""

from wagtail.models import Page


def allow_below(parent: type[Page], child: str) -> None:
    """Let a page type ("app.Model") stand below one of ours; called from the apps.py of the child's room."""
    if child not in parent.subpage_types:
        parent.subpage_types = [*parent.subpage_types, child]
