"""What is printed: title, sender, text in the light markup, language."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Sheet:
    """`line` stands above the title (number and date of an act); `made` goes into the file's metadata."""

    title: str
    sender: str
    text: str
    language: str
    line: str
    made: datetime
