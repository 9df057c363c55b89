"""Which documents somebody may know of and have read again: those that Wagtail lets them edit."""

from typing import Any

from django.db.models import QuerySet
from wagtail.documents import get_document_model
from wagtail.permissions import policy_registry


def documents_of(user: Any) -> QuerySet:
    """The documents of every collection in which this person may edit them, and the person's own."""
    return _policy().instances_user_has_permission_for(user, "change")


def may_edit_some(user: Any) -> bool:
    """Whether there can be any."""
    return _policy().user_has_permission(user, "change")


def _policy() -> Any:
    return policy_registry.get_by_type(get_document_model())
