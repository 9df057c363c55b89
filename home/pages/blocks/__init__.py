"""The pieces an editor builds a page's body from: few, and the same everywhere."""

from .body import BodyBlock
from .contact import ContactBlock, PlaceBlock
from .dates import UpcomingDateBlock
from .files import FileBlock, FileListBlock
from .media import PictureBlock
from .notice import NoticeBlock
from .shortcuts import ShortcutBlock

__all__ = [
    "BodyBlock",
    "ContactBlock",
    "FileBlock",
    "FileListBlock",
    "NoticeBlock",
    "PictureBlock",
    "PlaceBlock",
    "ShortcutBlock",
    "UpcomingDateBlock",
]
