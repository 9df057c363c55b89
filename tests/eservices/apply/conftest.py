"""A small town with its three services on pages, in Georgian and English, and a citizen who fills forms in."""

from io import BytesIO
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from eservices.apply.models import Draft
from tests.factories import pages
from tests.factories.services import service_index, service_page

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"
JPG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + b"\x00" * 64
ABOUT = {
    "letter": {
        "about-addressee": "mayor",
        "about-subject": "დაზიანებული ტროტუარი სკოლასთან",
        "about-text": "№2 სკოლის შესასვლელთან ტროტუარი ჩატეხილია.",
    },
    "foi": {"about-subject": "2026 წლის პრემიები", "about-form": "electronic"},
    "hoa": {
        "about-building": "ჭადრების 14",
        "about-category": "roof",
        "about-text": "სახურავი წვიმს.",
        "about-meeting": "2026-11-02",
    },
}
PERSON = {
    "letter": {"person-kind": "person", "person-address": "ჭადრების ქუჩა 14"},
    "foi": {"person-kind": "person"},
    "hoa": {"person-organisation": "ჭადრების 14", "person-phone": "599 12 34 56"},
}
EVERYBODY = {
    "person-name": "ნანა გელაშვილი",
    "person-answer_by": "email",
    "person-email": "nana.gelashvili@example.org",
}


def upload(name="ფოტო.pdf", content=PDF):
    return SimpleUploadedFile(name, content)


def office_file(*members):
    """A zip archive with these members, as office programs write them."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for member in members:
            archive.writestr(member, "x")
    return buffer.getvalue()


def text_of(response):
    return response.content.decode()


class Citizen:
    """Somebody with a browser and no scripts, at the form of one service."""

    def __init__(self, client, page, kind="letter"):
        self.client, self.page, self.kind = client, page, kind
        self.start_url = f"{page.url}apply/"

    def about(self, **more):
        return ABOUT[self.kind] | {"draft": str(uuid4())} | more

    def person(self, **more):
        return EVERYBODY | PERSON[self.kind] | more

    def begin(self, **more):
        """Send the first step; the draft stands after it."""
        response = self.client.post(self.start_url, self.about(**more))
        self.draft = Draft.objects.latest("created_at")
        return response

    def at(self, step, page=None):
        return f"{(page or self.page).url}apply/{self.draft.token}/{step}/"

    def send_step(self, step, data):
        return self.client.post(self.at(step), data)

    def reach_check(self, **more):
        self.begin(**more)
        return self.send_step("person", self.person())

    def send(self):
        return self.send_step("check", {"check-agree": "on"})

    def whole_way(self, **more):
        """Everything up to the page of confirmation."""
        self.reach_check(**more)
        response = self.send()
        self.draft.refresh_from_db()
        return self.client.get(response["Location"])


@pytest.fixture
def home(db):
    home = pages.home_page()
    pages.site_settings(phone="0 422 00 12 12")
    pages.locale("en")
    return home


@pytest.fixture
def services(home):
    """The pages of the three services, by kind."""
    index = service_index(home)
    return {kind: service_page(index, kind) for kind in ("letter", "foi", "hoa")}


@pytest.fixture
def citizen(client, services):
    return Citizen(client, services["letter"])
