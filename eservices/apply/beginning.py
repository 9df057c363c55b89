"""Which draft the first step of an empty form begins: a form sent twice is one draft, another letter is another."""

import json
from uuid import UUID, uuid5

from django.utils.datastructures import MultiValueDict
from django.utils.translation import get_language

from eservices.register.models import ServiceVersion

from . import drafts
from .forms import AboutForm
from .models import Draft


def begin(token: UUID, version: ServiceVersion, post: MultiValueDict) -> Draft:
    """The draft for what was typed into a form that carried this token.

    An old page out of the browser's memory still carries the token of a letter that was written, perhaps sent. What
    is typed there today must neither vanish nor replace that letter, so it goes on under a token of its own, made
    out of the old one and the text: the same page sent twice still makes one draft.
    """
    typed = _form(version, post, None).typed()
    draft = _open(token, version)
    while draft is None or not _takes(draft, typed):
        token = uuid5(token, json.dumps(typed, sort_keys=True))
        draft = _open(token, version)
    return draft


def _open(token: UUID, version: ServiceVersion) -> Draft | None:
    """The draft of this token, made now if it is new; None when it belongs to another service."""
    Draft.objects.get_or_create(token=token, defaults={"version": version, "language": get_language() or "en"})
    return drafts.find(token, version.service)


def _takes(draft: Draft, typed: dict[str, list[str]]) -> bool:
    """Whether this text may be written into the draft: it is not sent, and no finished letter would be lost."""
    if draft.case_id:
        return False
    kept = draft.data.get("step_data", {}).get("about")
    return not kept or kept == typed or not _form(draft.version, MultiValueDict(kept), draft).is_valid()


def _form(version: ServiceVersion, data: MultiValueDict, draft: Draft | None) -> AboutForm:
    return AboutForm(data, prefix="about", version=version, kept=drafts.files_by_question(draft))
