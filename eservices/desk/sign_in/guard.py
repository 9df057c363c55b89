"""Counts failed sign-ins per sender and per user name, and says when they are too many."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest

from backstage.requests import client_ip
from backstage.throttle import allowed, exhausted

WINDOW = timedelta(minutes=15)
FAILURES_OF_A_NAME = 10
FAILURES_OF_A_SENDER = 50  # a whole office may share one address


def plain(username: str) -> str:
    """The name without null bytes, which no database can look up, and without spaces around it."""
    return username.replace("\x00", "").strip()


def _counters(request: HttpRequest, username: str) -> list[tuple[str, int]]:
    return [
        (f"sign-in:ip:{client_ip(request)}", FAILURES_OF_A_SENDER),
        (f"sign-in:name:{plain(username).casefold()}", FAILURES_OF_A_NAME),
    ]


def is_locked(request: HttpRequest, username: str) -> bool:
    """Whether sender or name have failed too often; the same for names that exist and names that do not."""
    return any(exhausted(key, limit=limit, window=WINDOW) for key, limit in _counters(request, username))


def count_failure(*, credentials: dict[str, Any], request: HttpRequest | None = None, **_signal: Any) -> None:
    """Receives Django's `user_login_failed`, whichever form the password was typed into."""
    if request is not None:
        for key, limit in _counters(request, str(credentials.get("username") or "")):
            allowed(key, limit=limit, window=WINDOW)
