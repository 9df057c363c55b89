"""Answer the citizen, with files; the case is closed with the result."""

from datetime import datetime
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from .. import access, identity, notices
from ..choices import AnswerBy, Direction, Dispatch, EventKind
from ..lifecycle import NotAllowed
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message
from .ending import check_answer, put_end


def answer(
    case: Case,
    *,
    actor: Any,
    letter: Letter,
    result: str,
    ground: str = "",
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """The answer carries the service's text on where and until when it can be appealed (Georgia: GAC 52).

    `ground` is what a refusal rests on; the citizen reads it beneath the text. A proposed answer that was endorsed
    is sent out by the head with this same step, perhaps with the proposal's own files (`proposals`).
    """
    told = with_ground(letter, ground, case.language)

    def write(current: Case) -> Entry:
        if identity.is_unchecked(current):
            raise NotAllowed(_("The applicant's identity is not checked yet: no answer goes out before that."))
        check_answer(current, result, ground)
        put_end(current, result, at)
        # A mailed answer counts as sent when the mail server has taken it (see `dispatch`).
        current.dispatch = Dispatch.READY if current.answer_by == AnswerBy.COUNTER else Dispatch.NOT_SENT
        current.executor = access.responsible_for(current, actor)
        data = {"result": result, "files": len(letter.files)}
        return Entry(EventKind.ANSWERED, True, data, {"text": told.text, "ground": ground})

    def then(current: Case, event: Event) -> None:
        notices.answered(current, write_message(current, event, Direction.TO_CITIZEN, told))

    return change("answer", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)


def with_ground(letter: Letter, ground: str, language: str) -> Letter:
    """The letter as the citizen gets it: with the ground of the refusal at its end, where there is one."""
    if not ground.strip():
        return letter
    with translation.override(language):
        line = _("Ground of the refusal: %(ground)s") % {"ground": ground.strip()}
    return Letter("\n\n".join(filter(None, [letter.text, line])), letter.files)
