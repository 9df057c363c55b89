"""Where the views of this room send people on to."""

from urllib.parse import urlencode

from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse


def case_address(token: str, *, sent: str = "") -> str:
    """The page of a case; `sent` names the step it tells of on top."""
    query = f"?{urlencode({'sent': sent})}" if sent else ""
    return reverse("follow:case", args=[token]) + query


def expired() -> HttpResponseRedirect:
    """To the page where number and code are typed, which says that the link is dead."""
    return redirect(reverse("follow:enter") + "?expired=1")
