"""Formtools' storage on a draft row: two tabs are two drafts, and no session is needed."""

from typing import Any

from django.utils import timezone
from django.utils.datastructures import MultiValueDict
from formtools.wizard.storage.base import BaseStorage

from .models import Draft

SENT = "sent_steps"  # steps that were sent at least once: shown again, they show their errors


class DraftStorage(BaseStorage):
    """Files are not in here: they are rows of their own beside the draft."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.draft: Draft | None = None
        self.init_data()

    def init_data(self) -> None:
        super().init_data()
        self.data[SENT] = []

    def open(self, draft: Draft) -> None:
        """Go on with a draft."""
        self.draft = draft
        self.data |= draft.data

    @property
    def opened(self) -> Draft:
        """The draft that is being written; nothing is taken in before there is one."""
        if self.draft is None:
            raise LookupError("No draft was opened.")
        return self.draft

    def set_typed(self, step: str, typed: dict[str, list[str]], *, sent: bool) -> None:
        """Keep what was typed into a step, right or not; `sent` says that the citizen wanted to go on."""
        self.set_step_data(step, typed)
        others = [name for name in self.data[SENT] if name != step]
        self.data[SENT] = [*others, step] if sent else others

    def was_sent(self, step: str) -> bool:
        return step in self.data[SENT]

    def initial(self, step: str) -> MultiValueDict:
        """What was typed into a step that is not judged yet."""
        return self.get_step_data(step) or MultiValueDict()

    def keep(self, language: str) -> None:
        """Write it down, unless another request has sent the draft in the meantime."""
        if self.draft:
            mine = Draft.objects.filter(pk=self.draft.pk, case=None)
            mine.update(data=self.data, language=language, updated_at=timezone.now())

    def reset(self) -> None:
        """A draft is closed by registration, never emptied by the wizard."""
