"""How much one address may send: generous for people, tight enough for machines."""

from datetime import timedelta

from django.utils.translation import gettext as _

from backstage.throttle import allowed

HOUR = timedelta(hours=1)
DRAFTS_AN_HOUR = 120
LETTERS_AN_HOUR = 30


def may_start(ip: str) -> bool:
    """Whether this address may begin another draft."""
    return allowed(f"apply:draft:{ip}", limit=DRAFTS_AN_HOUR, window=HOUR)


def may_send(ip: str) -> bool:
    """Whether this address may register another case."""
    return allowed(f"apply:send:{ip}", limit=LETTERS_AN_HOUR, window=HOUR)


def message() -> str:
    return _("Very many letters came from your connection within an hour. Nothing is lost: please send it again later.")
