"""Addresses that leave the site: in mails, on receipts and in QR codes, always whole and in the case's language."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from . import tracking
from .models import Case


def absolute(path: str) -> str:
    """A whole address of this site."""
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path


def follow_link(case: Case) -> str:
    """The signed link to the citizen's page of a case."""
    with translation.override(case.language):
        return absolute(reverse("follow:case", args=[tracking.link_token(case)]))


def follow_page(case: Case) -> str:
    """The page where number and code are typed."""
    with translation.override(case.language):
        return absolute(reverse("follow:enter"))
