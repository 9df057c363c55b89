"""What a ZIP is: a document of an office, or a package of something else. No XML is parsed to tell."""

import zipfile
from typing import BinaryIO

from .formats import ENCRYPTED, TORN, UNKNOWN

_OFFICE = {"word/": "docx", "ppt/": "pptx", "xl/": "xlsx"}
_OPEN_DOCUMENT = {"text": "odt", "spreadsheet": "ods"}
_MANIFEST = 1024 * 1024  # bytes


def format_of(file: BinaryIO) -> str:
    """A key of READERS, or ENCRYPTED, TORN, UNKNOWN."""
    try:
        with zipfile.ZipFile(file) as package:
            names = package.namelist()
            if any(part.flag_bits & 1 for part in package.infolist()):
                return ENCRYPTED
            if "mimetype" in names:
                return _open_document(package)
    except Exception:  # whatever a broken package makes its reader say
        return TORN
    return next((found for folder, found in _OFFICE.items() if any(name.startswith(folder) for name in names)), UNKNOWN)


def _open_document(package: zipfile.ZipFile) -> str:
    kind = package.open("mimetype").read(100).decode("latin-1").strip()
    if b"encryption-data" in package.open("META-INF/manifest.xml").read(_MANIFEST):
        return ENCRYPTED
    return _OPEN_DOCUMENT.get(kind.removeprefix("application/vnd.oasis.opendocument."), UNKNOWN)
