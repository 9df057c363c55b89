"""Slows down who guesses: failures are counted by address and by number, successes are not."""

from datetime import timedelta

from django.http import HttpRequest

from backstage.requests import client_ip
from backstage.throttle import allowed, exhausted

WINDOW = timedelta(minutes=15)
PER_ADDRESS = 20  # a family or an office behind one address may mistype now and then
PER_NUMBER = 10


def _keys(request: HttpRequest, number: str) -> list[tuple[str, int]]:
    return [(f"follow:ip:{client_ip(request)}", PER_ADDRESS), (f"follow:number:{number.casefold()[:60]}", PER_NUMBER)]


def is_too_much(request: HttpRequest, number: str) -> bool:
    """Whether this visitor, or anybody for this number, has failed too often within the last quarter of an hour."""
    return any(exhausted(key, limit=limit, window=WINDOW) for key, limit in _keys(request, number))


def count_failure(request: HttpRequest, number: str) -> None:
    """Remember one wrong number or code."""
    for key, limit in _keys(request, number):
        allowed(key, limit=limit, window=WINDOW)
