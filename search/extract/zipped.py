"""What a ZIP is: a document of an office, or a package of something else."""

import zipfile
from typing import BinaryIO

from . import markup
from .formats import ENCRYPTED, TORN, UNKNOWN

_OFFICE = {"word/": "docx", "ppt/": "pptx", "xl/": "xlsx"}
_OPEN_DOCUMENT = {"text": "odt", "spreadsheet": "ods"}


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
    if markup.attributes(package.open("META-INF/manifest.xml"), "encryption-data"):
        return ENCRYPTED
    return _OPEN_DOCUMENT.get(kind.removeprefix("application/vnd.oasis.opendocument."), UNKNOWN)
