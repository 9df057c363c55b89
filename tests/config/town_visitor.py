"""A program: visits the town of its settings as a citizen and as its administrator, and prints what it saw as JSON."""

import json
import sys
from datetime import datetime
from pathlib import Path
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "site"), str(ROOT)]

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils import timezone  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

from eservices.apply.models import Draft, ServicePage  # noqa: E402
from eservices.register.facts import foresee  # noqa: E402
from eservices.register.models import CalendarDay, Case, ServiceVersion  # noqa: E402

ANSWERS = {
    "about-addressee": "mayor",
    "about-topic": "roads",
    "about-subject": "Մայթ / Тротуар",
    "about-text": "Մայթը վնասված է։ Тротуар пошкоджено.",
}
PERSON = {
    "person-kind": "person",
    "person-name": "Անի Петренко",
    "person-address": "1",
    "person-answer_by": "email",
    "person-email": "ani@example.org",
}


def visited(client: Client, url: str) -> str:
    """The page as text; anything but 200 ends the program."""
    answer = client.get(url, follow=True)
    assert answer.status_code == 200, (url, answer.status_code)
    return answer.content.decode()


def send_letter(client: Client, page: ServicePage) -> Case:
    """Through the three steps of the form, as a browser without scripts does."""
    client.post(f"{page.url}apply/", ANSWERS | {"draft": str(uuid4())})
    draft = Draft.objects.latest("created_at")
    for step, data in (("person", PERSON), ("check", {"check-agree": "on"})):
        client.post(f"{page.url}apply/{draft.token}/{step}/", data)
    draft.refresh_from_db()
    assert draft.case, "the letter was not registered"
    return draft.case


def main(administrator: str, password: str) -> dict:
    client = Client(SERVER_NAME=Site.objects.get(is_default_site=True).hostname)
    own = settings.LANGUAGE_CODE
    letter = ServicePage.objects.live().get(service__code="letter", locale__language_code=own)
    case = send_letter(client, letter)
    draft = Draft.objects.get(case=case)
    version = ServiceVersion.objects.get(service__code="foi")
    received = timezone.make_aware(datetime(2026, 11, 17, 12))
    staff = Client(SERVER_NAME=client.defaults["SERVER_NAME"])
    return {
        "home": visited(client, "/"),
        "service": visited(client, letter.url),
        "form": visited(client, f"{letter.url}apply/"),
        "sent": visited(client, f"{letter.url}sent/{draft.token}/"),
        "receipt": visited(client, f"{letter.url}sent/{draft.token}/receipt/"),
        "pages": {page.url: client.get(page.url).status_code for page in Page.objects.live().filter(depth__gt=1)},
        "languages": sorted({page.locale.language_code for page in Page.objects.live().filter(depth=2)}),
        "number": case.number,
        "due": case.due_on.isoformat(),
        "foreseen": foresee(case.version, case.received_at).due_date.isoformat(),
        "foi_due": foresee(version, received).due_date.isoformat(),
        "days_off": CalendarDay.objects.filter(jurisdiction=settings.MERIA_COUNTRY).count(),
        "problems": [str(problem) for problem in Page.find_problems() if problem],
        "signed_in": staff.login(username=administrator, password=password),
        "admin": visited(staff, "/admin/"),
        "people": visited(staff, "/admin/users/"),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(*sys.argv[1:]), ensure_ascii=False) + "\n")
