"""The regular duty of this room."""

from datetime import timedelta

from backstage.timetable import tick

from . import drafts


@tick("forget-drafts", every=timedelta(hours=12))
def forget_drafts() -> None:
    """Sent or not, a draft goes after a month without a touch."""
    drafts.forget_old()
