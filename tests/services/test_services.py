"""The test services themselves: the chosen database is the one in use, the mail peer goes away and comes back."""

import os
import smtplib
import urllib.error
import urllib.request

import pytest
from django.db import connection

from .browser import Visitors, assert_fits
from .elasticsearch import Elasticsearch
from .live_site import LiveSite
from .smtp import MailPeer, nobody_listens, text


def _send(peer: MailPeer, recipient: str) -> None:
    with smtplib.SMTP("127.0.0.1", peer.port) as server:
        server.sendmail("town@example.org", [recipient], "Subject: test\r\n\r\nHello.\r\n")


@pytest.mark.both_databases
@pytest.mark.django_db
def test_the_run_is_on_the_database_it_was_asked_for() -> None:
    wanted = {"postgres": "postgresql"}.get(os.environ.get("TEST_DATABASE", "sqlite"), "sqlite")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    assert connection.vendor == wanted


class TestMailPeer:
    def test_keeps_what_it_was_sent(self, mail_peer: MailPeer) -> None:
        _send(mail_peer, "nino@example.org")
        assert text(mail_peer.to("nino@example.org")[0]).strip() == "Hello."

    def test_refuses_until_told_to_accept(self, mail_peer: MailPeer) -> None:
        mail_peer.refuse("later@example.org", "451 4.7.1 Try again later")
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            _send(mail_peer, "later@example.org")
        mail_peer.accept("later@example.org")
        _send(mail_peer, "later@example.org")
        assert len(mail_peer.messages) == 1

    def test_comes_back_on_the_same_port(self, mail_peer: MailPeer) -> None:
        mail_peer.stop()
        assert nobody_listens(mail_peer.port)
        mail_peer.start()
        _send(mail_peer, "nino@example.org")
        assert mail_peer.messages


class TestWatch:
    def test_sees_a_script_that_fails(self, visitors: Visitors) -> None:
        page = visitors.open(phone=True)
        with page.expect_event("pageerror"):
            page.set_content("<!doctype html><title>x</title><script>throw new Error('broken')</script>")
        assert_fits(page)
        assert "broken" in visitors.watch.problems.pop()

    def test_sees_what_the_content_policy_stops(self, visitors: Visitors) -> None:
        page = visitors.open()
        policy = "<meta http-equiv='Content-Security-Policy' content=\"style-src 'none'\">"
        with page.expect_console_message(lambda message: message.type == "error"):
            page.set_content(f"<!doctype html><head>{policy}<title>x</title><style>p{{color:red}}</style><p>x")
        assert any("Content Security Policy" in problem for problem in visitors.watch.problems)
        visitors.watch.problems.clear()

    def test_without_scripts_none_runs(self, visitors: Visitors) -> None:
        page = visitors.open(javascript=False)
        page.set_content("<!doctype html><title>x</title><noscript>plain</noscript>")
        assert page.get_by_text("plain").is_visible()


@pytest.mark.both_databases
class TestOwnSite:
    def test_serves_what_was_prepared(self, own_site: LiveSite) -> None:
        own_site.start()
        assert "User-agent" in urllib.request.urlopen(f"{own_site.url}/robots.txt", timeout=30).read().decode()

    def test_runs_its_own_commands(self, own_site: LiveSite) -> None:
        assert "backstage" in own_site.manage("showmigrations", "--plan")

    def test_worker_can_be_killed_and_comes_back(self, own_site: LiveSite) -> None:
        own_site.start_worker()
        own_site.kill_worker()
        own_site.start_worker()
        assert own_site.worker is not None
        assert own_site.worker.poll() is None


class TestElasticsearch:
    def test_holds_what_it_was_given_until_it_is_cleared(self, elasticsearch: Elasticsearch) -> None:
        elasticsearch.ask("/services-one/_doc/1?refresh=true", {"title": "ბიუჯეტი"}, method="PUT")
        elasticsearch.ask("/other-one/_doc/1?refresh=true", {"title": "ქუჩა"}, method="PUT")
        found = elasticsearch.ask("/services-*/_search", {"query": {"match": {"title": "ბიუჯეტი"}}})
        assert found["hits"]["total"]["value"] == 1
        elasticsearch.clear("services-")
        assert elasticsearch.indices("services-") == []
        assert elasticsearch.indices("other-") == ["other-one"]
        elasticsearch.clear("other-")

    def test_comes_back_with_its_data_after_a_kill(self, elasticsearch: Elasticsearch) -> None:
        elasticsearch.ask("/services-kept/_doc/1", {"title": "kept"}, method="PUT")
        before = elasticsearch.url
        elasticsearch.kill()
        with pytest.raises(urllib.error.URLError):
            elasticsearch.ask("/")
        elasticsearch.start()
        assert elasticsearch.url == before
        assert elasticsearch.ask("/services-kept/_doc/1")["found"]
        elasticsearch.clear("services-")

    def test_held_still_it_answers_nothing(self, elasticsearch: Elasticsearch) -> None:
        elasticsearch.pause()
        try:
            with pytest.raises(TimeoutError):
                urllib.request.urlopen(f"{elasticsearch.url}/_cluster/health", timeout=0.3)
        finally:
            elasticsearch.resume()
        assert elasticsearch.ask("/_cluster/health")["status"] in ("green", "yellow")
