"""Mail waits as a row, is tried with growing pauses, and every try is recorded."""

from datetime import timedelta
from smtplib import SMTPRecipientsRefused

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone

from backstage.models import OutgoingMail
from backstage.outgoing import delivery, queue_mail, send_due

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def letter():
    message = EmailMultiAlternatives("ქვითარი", "ტექსტი", "city@example.org", ["nana@example.org"])
    message.attach_alternative("<p>ტექსტი</p>", "text/html")
    message.attach("ქვითარი.txt", "შიგთავსი", "text/plain")
    return queue_mail(message, reference="case:1")[0]


@pytest.fixture
def server_says(monkeypatch):
    """The mail server's answer to every try: None is yes."""
    answer: dict[str, Exception | None] = {"error": None}
    real = delivery.connection

    def connection():
        if answer["error"]:
            raise answer["error"]
        return real()

    monkeypatch.setattr(delivery, "connection", connection)
    return answer


def come_due():
    OutgoingMail.objects.update(next_try_at=timezone.now() - timedelta(seconds=1))


class TestSending:
    def test_mail_arrives_as_it_was_written(self, letter):
        assert send_due() == 1
        sent = mail.outbox[0]
        assert (sent.subject, sent.body, sent.to) == ("ქვითარი", "ტექსტი", ["nana@example.org"])
        assert sent.alternatives[0][0] == "<p>ტექსტი</p>"
        assert sent.attachments[0][1] == "შიგთავსი"

    def test_sent_mail_is_never_sent_again(self, letter):
        send_due()
        come_due()
        assert send_due() == 0
        letter.refresh_from_db()
        assert letter.state == "sent"
        assert len(letter.tries) == 1

    def test_recipients_get_a_row_each(self):
        queue_mail(EmailMultiAlternatives("s", "b", "a@example.org", ["b@example.org", "c@example.org"]))
        assert set(OutgoingMail.objects.values_list("recipient", flat=True)) == {"b@example.org", "c@example.org"}


class TestServerAway:
    def test_letter_waits_and_leaves_when_the_server_is_back(self, letter, server_says):
        server_says["error"] = ConnectionRefusedError("no server")
        send_due()
        letter.refresh_from_db()
        assert letter.state == "waiting"
        assert letter.tries[0]["error"] == "no server"
        assert letter.next_try_at > timezone.now()
        server_says["error"] = None
        come_due()
        send_due()
        letter.refresh_from_db()
        assert letter.state == "sent"
        assert [bool(each["error"]) for each in letter.tries] == [True, False]

    def test_refused_recipient_is_final(self, letter, server_says):
        server_says["error"] = SMTPRecipientsRefused({"nana@example.org": (550, b"no such user")})
        send_due()
        letter.refresh_from_db()
        assert letter.state == "refused"

    def test_try_again_later_is_not_final(self, letter, server_says):
        server_says["error"] = SMTPRecipientsRefused({"nana@example.org": (451, b"try again later")})
        send_due()
        letter.refresh_from_db()
        assert letter.state == "waiting"

    def test_the_message_id_stays_the_same_on_every_try(self, letter):
        from backstage.outgoing.rows import as_message

        assert as_message(letter).extra_headers["Message-ID"] == as_message(letter).extra_headers["Message-ID"]

    def test_mail_of_a_killed_worker_is_taken_again(self, letter):
        OutgoingMail.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
        assert send_due() == 1
