"""Bad days, with real processes: the mail server is away, the worker is killed in the middle."""

import json
import os
import subprocess
import sys

import pytest

from tests.services.live_site import ROOT

pytestmark = pytest.mark.both_databases
NANA = "nana@example.org"

MAILS = """
import json
from backstage.models import OutgoingMail
print(json.dumps([[m.state, [t["error"] for t in m.tries]] for m in OutgoingMail.objects.order_by("id")]))
"""
COME_DUE = """
from django.utils import timezone
from backstage.models import OutgoingMail
OutgoingMail.objects.update(next_try_at=timezone.now())
"""
LEASES_END = """
from datetime import timedelta
from django.utils import timezone
from backstage.models import OutgoingMail
OutgoingMail.objects.exclude(lease_until=None).update(lease_until=timezone.now() - timedelta(seconds=1))
"""

# A worker that dies between taking a letter and sending it leaves exactly this behind.
TAKEN_BY_THE_DEAD = """
from backstage.outgoing import delivery
assert delivery._claim()
"""


class Office:
    """A site of its own with one service, looked at from outside."""

    def __init__(self, site) -> None:
        self.site = site
        self.crowd("prepare")

    def crowd(self, what: str) -> str:
        env = self.site.env | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"}
        command = [sys.executable, "-m", "tests.eservices.register.crowd", what]
        return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True).stdout

    def shell(self, code: str) -> str:
        return self.site.manage("shell", "--no-imports", "-c", code)

    def mails(self) -> list:
        return json.loads(self.shell(MAILS))

    def eventually(self, check) -> None:
        """Wait until the check holds."""

        def holds() -> None:
            assert check()

        self.site.eventually(holds)


@pytest.fixture
def office(own_site):
    return Office(own_site)


class TestMailServerAway:
    def test_case_is_registered_and_the_letter_leaves_when_the_server_is_back(self, office, mail_peer):
        mail_peer.stop()
        office.crowd("one")
        office.site.start_worker()
        office.eventually(lambda: office.mails()[0][1])  # tried once, or more where looking takes long
        state, errors = office.mails()[0]
        assert state == "waiting"
        assert "refused" in errors[0].casefold()
        mail_peer.start()
        office.shell(COME_DUE)
        office.eventually(lambda: mail_peer.to(NANA))
        office.eventually(lambda: office.mails()[0][0] == "sent")
        assert len(mail_peer.to(NANA)) == 1
        assert office.mails()[0][1][-1] == ""

    def test_refused_address_is_recorded_and_not_tried_for_ever(self, office, mail_peer):
        mail_peer.refuse(NANA)
        office.crowd("one")
        office.site.start_worker()
        office.eventually(lambda: office.mails()[0][0] == "refused")
        assert "No such user" in office.mails()[0][1][0]


class TestWorkerKilled:
    def test_its_work_is_taken_again_and_nothing_sent_is_sent_twice(self, office, mail_peer):
        office.crowd("one")
        office.site.start_worker()
        office.eventually(lambda: office.mails()[0][0] == "sent")
        office.site.kill_worker()
        office.crowd("another")
        office.shell(TAKEN_BY_THE_DEAD)
        office.shell(LEASES_END)
        office.site.start_worker()
        office.eventually(lambda: [mail[0] for mail in office.mails()] == ["sent", "sent"])
        assert len(mail_peer.to(NANA)) == 2
        subjects = [message["Subject"] for message in mail_peer.to(NANA)]
        assert len(set(subjects)) == 2
