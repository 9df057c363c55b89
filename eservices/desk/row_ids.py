"""Ids of rows as they come in addresses and forms: never longer than every database can count."""

from django.urls.converters import IntConverter

DIGITS = 18  # a number of so many digits fits into 64 bits


class RowId(IntConverter):
    """An address with a longer number is unknown, like one with words in that place."""

    regex = f"[0-9]{{1,{DIGITS}}}"


def read_id(typed: str) -> int | None:
    """The number that was sent; None when it is none, or too long to be an id."""
    return int(typed) if typed.isdecimal() and len(typed) <= DIGITS else None
