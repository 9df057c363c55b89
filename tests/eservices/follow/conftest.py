"""A town, a case in the middle of its story, and a citizen who reads its page in English."""

from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import activate, override

from eservices.register import calendars
from eservices.register.choices import Role
from eservices.register.tracking import link_token
from tests.eservices.register.clock_stories import SENT_BACK, make_clock_case, send_back, travel
from tests.factories.cases import make_staff
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
def now(db):
    """Friday, 20 November 2026, in English; `move_to` goes on."""
    activate("en")
    home_page()
    calendars.fill("GE", range(2026, 2028))
    with travel() as traveller:
        yield traveller


@pytest.fixture
def case(now):
    """Received now, to be answered within a month, by Monday, 21 December."""
    return make_clock_case()


@pytest.fixture
def officer(case):
    return make_staff(Role.OFFICER, case.department)


@pytest.fixture
def citizen(client, case):
    return Reader(client, case)


@pytest.fixture
def waiting(case, officer, now):
    """Sent back on Tuesday, 24 November, to be completed by Tuesday, 1 December."""
    now.move_to(SENT_BACK)
    send_back(case, officer)
    return case
