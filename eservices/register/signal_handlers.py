"""What every migrate puts right: triggers, role groups, the first calendar; and which private files are in use."""

from typing import Any

from backstage.private_files import owner


def after_migrate(using: str, **_kwargs: Any) -> None:
    from .append_only import put_up
    from .calendars import fill_ahead
    from .roles import make_groups

    put_up(using)
    make_groups()
    fill_ahead()


@owner
def attachment_names() -> list[str]:
    from .models import Attachment

    return list(Attachment.objects.values_list("file", flat=True))
