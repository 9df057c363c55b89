"""Slows down who guesses: failures are counted by address and by number, successes are not."""

from datetime import timedelta

from django.http import HttpRequest

from backstage.requests import client_ip
from backstage.throttle import allowed, give_back
from eservices.register.numbering import key_of

WINDOW = timedelta(minutes=15)
PER_ADDRESS = 20  # a family or an office behind one address may mistype now and then
PER_NUMBER = 10


def may_try(request: HttpRequest) -> bool:
    """Count a try before it is made, so that no two tries at once slip through; False when the address has used up
    its tries within the last quarter of an hour."""
    return allowed(_address(request), limit=PER_ADDRESS, window=WINDOW)


def forgive(request: HttpRequest) -> None:
    """The try was right: it is no failure."""
    give_back(_address(request), window=WINDOW)


def too_often_wrong(number: str) -> bool:
    """Count a wrong code for this number, however it is typed; True when there were too many, whoever sent them.

    Who has the right code is let in all the same: a stranger cannot lock out the holder of a receipt.
    """
    key = key_of(number) or number.casefold()[:60]
    return not allowed(f"follow:number:{key}", limit=PER_NUMBER, window=WINDOW)


def _address(request: HttpRequest) -> str:
    return f"follow:ip:{client_ip(request)}"
