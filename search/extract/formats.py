"""What a file is, by its content; its name and its declared type are not believed."""

import zipfile
from pathlib import Path

PDF, DOCX, ENCRYPTED, UNKNOWN = "pdf", "docx", "encrypted", "unknown"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def format_of(path: Path) -> str:
    """One of the formats above. A protected office file is an OLE box around an encrypted package."""
    with path.open("rb") as opened:
        head = opened.read(1024)
        if head.startswith(_OLE):
            opened.seek(0)
            holds_package = "EncryptedPackage".encode("utf-16-le") in opened.read(4 * 1024 * 1024)
            return ENCRYPTED if holds_package else UNKNOWN
    if b"%PDF-" in head:
        return PDF
    if head.startswith(b"PK") and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            return DOCX if "word/document.xml" in package.namelist() else UNKNOWN
    return UNKNOWN
