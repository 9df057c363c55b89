"""Says of an uploaded file whether it may be kept: its size, and that its content is what its name says."""

from collections.abc import Callable
from io import BytesIO
from pathlib import PurePath
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

import filetype
from django.core.files.base import File
from django.utils.translation import gettext as _

from home.pages.templatetags.look_tags import file_size

from .catalogue import FileRules

MB = 1024 * 1024
HEAD = 8192
CONTENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "jpg": "image/jpeg",
    "png": "image/png",
    "heic": "image/heic",
    "txt": "text/plain",
}
_SAME = {"jpeg": "jpg", "heif": "heic", "apng": "png"}
_MEMBERS = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml", "odt": "content.xml"}


class FileRefused(Exception):
    """The file cannot be kept; the text says why and what to do, in the active language."""


def type_of(name: str) -> str:
    """The type a file's name claims: „jpg“ for photo.JPEG."""
    ending = PurePath(name).suffix.lower().lstrip(".")
    return _SAME.get(ending, ending)


def describe(rules: FileRules) -> str:
    """The limits in one line, told before anybody chooses a file."""
    if rules.max_count == 1:
        return _("%(types)s. One file, up to %(each)s.") % {
            "types": type_names(rules),
            "each": _megabytes(rules.max_mb),
        }
    text = _("%(types)s. Up to %(count)d files, each up to %(each)s, together up to %(total)s.")
    return text % {
        "types": type_names(rules),
        "count": rules.max_count,
        "each": _megabytes(rules.max_mb),
        "total": _megabytes(rules.total_mb),
    }


def _megabytes(size: int) -> str:
    return _("%(size)s MB") % {"size": size}


def type_names(rules: FileRules) -> str:
    """The accepted types as people write them; Latin letters only, so capitals are safe."""
    return ", ".join(name.upper() for name in rules.types)


def check(upload: File, rules: FileRules) -> str:
    """The content type of a file that may be kept, read off its content; FileRefused when it may not."""
    name, size, kind = upload.name or "", upload.size or 0, type_of(upload.name or "")
    if not size:
        raise FileRefused(_("“%(name)s” is empty. Choose another file.") % {"name": name})
    if size > rules.max_mb * MB:
        text = _("“%(name)s” is %(size)s large; a file may have up to %(limit)s. Choose a smaller one.")
        raise FileRefused(text % {"name": name, "size": file_size(size), "limit": _megabytes(rules.max_mb)})
    if kind not in rules.types or kind not in CONTENT_TYPES:
        text = _("“%(name)s” has a type we cannot accept. We accept: %(types)s.")
        raise FileRefused(text % {"name": name, "types": type_names(rules)})
    if not _holds(upload, kind):
        text = _("“%(name)s” is not really a %(type)s file, or it is damaged. Save it again as %(type)s.")
        raise FileRefused(text % {"name": name, "type": kind.upper()})
    return CONTENT_TYPES[kind]


def check_together(count: int, size: int, rules: FileRules) -> None:
    """FileRefused when so many files, or files of so many bytes, are more than the rules allow."""
    if count > rules.max_count == 1:
        raise FileRefused(_("One file fits here. Remove the other one first."))
    if count > rules.max_count:
        raise FileRefused(_("You can send up to %(count)d files. Remove one first.") % {"count": rules.max_count})
    if size > rules.total_mb * MB:
        text = _("All files together may have up to %(limit)s. Remove one, or choose a smaller one.")
        raise FileRefused(text % {"limit": _megabytes(rules.total_mb)})


def _holds(upload: File, kind: str) -> bool:
    """Whether the content is of this type."""
    upload.seek(0)
    try:
        return _READERS[kind](upload)  # type: ignore[arg-type]
    finally:
        upload.seek(0)


def _is_pdf(upload: BinaryIO) -> bool:
    return b"%PDF-" in upload.read(1024)


def _is_picture(kind: str) -> Callable[[BinaryIO], bool]:
    def looks_so(upload: BinaryIO) -> bool:
        found = filetype.guess(upload.read(HEAD))
        return bool(found) and _SAME.get(found.extension, found.extension) == kind

    return looks_so


def _is_office(kind: str) -> Callable[[BinaryIO], bool]:
    """Office files are zip archives: the one that makes the type must be in it. Nothing is unpacked."""

    def looks_so(upload: BinaryIO) -> bool:
        try:
            with ZipFile(BytesIO(upload.read())) as archive:
                names = set(archive.namelist())
        except (BadZipFile, ValueError, NotImplementedError):
            return False
        mark = "mimetype" if kind == "odt" else "[Content_Types].xml"
        return _MEMBERS[kind] in names and mark in names

    return looks_so


def _is_text(upload: BinaryIO) -> bool:
    content = upload.read()
    codec = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return "\x00" not in content.decode(codec)
    except UnicodeDecodeError:
        return False


_READERS: dict[str, Callable[[BinaryIO], bool]] = {
    "pdf": _is_pdf,
    "txt": _is_text,
    **{kind: _is_picture(kind) for kind in ("jpg", "png", "heic")},
    **{kind: _is_office(kind) for kind in _MEMBERS},
}
