"""A town with the calendar of its country, and a citizen who reads the page of a case in English."""

from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import override

from eservices.register import calendars
from eservices.register.tracking import link_token
from tests.factories.pages import home_page

PDF = b"%PDF-1.4\n%%EOF"


class Reader:
    """Somebody with the link of a case, in English."""

    def __init__(self, client, case):
        self.client, self.case = client, case

    def address(self, place="case"):
        with override("en"):
            return reverse(f"follow:{place}", args=[link_token(self.case)])

    def look(self, place="case"):
        return self.client.get(self.address(place))

    def read(self, place="case"):
        return self.look(place).content.decode()

    def send(self, place, text="Here it is.", **more):
        """Send a form as the page of this place has it; `more` replaces its fields."""
        prefix = "complete-" if place == "complete" else ""
        fields = {"text": text, "key": str(uuid4())} | more
        return self.client.post(self.address(place), {f"{prefix}{name}": value for name, value in fields.items()})


def pdf(name="scan.pdf", content=PDF):
    return SimpleUploadedFile(name, content)


@pytest.fixture
def town(db):
    return home_page()


@pytest.fixture
def now(now, town):
    calendars.fill("GE", range(2026, 2028))
    return now


@pytest.fixture
def citizen(client, case):
    return Reader(client, case)
