"""What a file is, by its content; its name and its declared type are not believed."""

import codecs
import re
import struct
from typing import BinaryIO

ENCRYPTED, TORN, UNKNOWN = "encrypted", "torn", "unknown"
READERS = {  # format → the module of this folder that reads it
    "pdf": "pdf",
    "docx": "docx",
    "pptx": "pptx",
    "xlsx": "sheets",
    "ods": "sheets",
    "xls": "xls",
    "odt": "odt",
    "doc": "doc",
    "rtf": "rtf",
    "html": "html",
    "txt": "txt",
    "picture": "picture",
}
_HEAD = 4096  # bytes
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS = {"EncryptedPackage": ENCRYPTED, "WordDocument": "doc", "Workbook": "xls", "Book": "xls"}
_PICTURES = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|II\*\x00|MM\x00\*|RIFF....WEBP", re.DOTALL)
_HTML = re.compile(
    rb"\s*(<\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*+<(!doctype\s+html|html|head|body)\b", re.DOTALL | re.IGNORECASE
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def format_of(file: BinaryIO) -> str:
    """A key of READERS, or ENCRYPTED, TORN, UNKNOWN. The file stands at its beginning again."""
    head = file.read(_HEAD)
    file.seek(0)
    if head.startswith(_OLE):
        found = _in_ole(file.read())
    elif is_pdf(head):
        found = "pdf"
    elif head.startswith(b"PK"):
        from . import zipped  # here, for it takes as long as all the rest and half of the files do not need it

        found = zipped.format_of(file)
    elif _PICTURES.match(head):
        found = "picture"
    else:
        found = _in_letters(head)
    file.seek(0)
    return found


def is_pdf(head: bytes) -> bool:
    """Whether a file that begins so is a PDF."""
    return b"%PDF-" in head[:1024]


def _in_ole(content: bytes) -> str:
    """An old office file is a box of streams; its directory has entries of 128 bytes that begin with the name."""
    for name, found in _STREAMS.items():
        letters = name.encode("utf-16-le")
        length = struct.pack("<H", len(letters) + 2)
        for match in re.finditer(re.escape(letters + b"\0\0"), content):
            entry = match.start()
            if entry % 128 == 0 and content[entry + 64 : entry + 66] == length:
                return found
    return UNKNOWN


def _in_letters(head: bytes) -> str:
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if not head.strip() or (_CONTROL.search(head) and not head.startswith(_UTF_16)):
        return UNKNOWN
    if _HTML.match(head.removeprefix(codecs.BOM_UTF8)):
        return "html"
    return UNKNOWN if head.lstrip().startswith((b"<?xml", b"<svg")) else "txt"
