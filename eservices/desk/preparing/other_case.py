"""Finds another case by its number, among those the person may read."""

from typing import Any

from eservices.register import access
from eservices.register.models import Case
from eservices.register.numbering import key_of


def find(user: Any, typed: str) -> Case | None:
    """The case of a number however it is typed, also of the one it had before registration; None when unknown."""
    key = key_of(typed)
    return access.visible_to(user).numbered(key).first()
