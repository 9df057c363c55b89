"""Limits for the files of a submission."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class FileRules:
    """Limits for attachments: sizes in megabytes of 1024 × 1024 bytes, types by file ending."""

    max_count: int = 10
    max_mb: int = 10
    total_mb: int = 30
    types: tuple[str, ...] = ("pdf", "docx", "odt", "xlsx", "jpg", "png", "heic", "txt")
    hints: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "FileRules":
        return cls(**(data | ({"types": tuple(data["types"])} if "types" in data else {})))
