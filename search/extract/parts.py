"""What a reader gives to the child process, and what it says of a file that it cannot read."""

from typing import NamedTuple


class Part(NamedTuple):
    """A page, a slide, a sheet; a whole document where the format does not know its pages."""

    text: str
    unread: bool = False  # it shows pictures and has not one letter: a scan


class LeftOut:
    """Stands for a sheet or slide that its author hid: it is counted, never read."""


class Encrypted(Exception):
    """The file asks for a password."""


class TooMuch(Exception):
    """Unpacked, the file would be larger than anything a town publishes."""


class Unknown(Exception):
    """On a closer look the file is none of the formats."""
