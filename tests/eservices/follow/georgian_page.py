"""The page of a case as a citizen finds it in Georgian, by address, and what is sent from it."""

from uuid import uuid4

from django.urls import reverse

from eservices.register.tracking import link_token

ENTER = "/follow/"
PDF = b"%PDF-1.4\n%%EOF"


def page_of(case):
    return reverse("follow:case", args=[link_token(case)])


def message(text="სკოლის მხარეს.", **more):
    """What the form of the page sends; each has its own key, as the form has."""
    return {"text": text, "key": str(uuid4())} | more


def text_of(response):
    return response.content.decode()
