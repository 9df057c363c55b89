"""What is said at every start about settings of the search that cannot work."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import trustme
from django.conf import settings
from django.core.checks import run_checks

from search.checks import elasticsearch_settings
from search.engines import SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from tests.services.http_peer import HttpPeer

GOOD = "https://town:secret@search.example.org:9200"


def ids() -> list[str]:
    """Which things are said."""
    return [message.id for message in elasticsearch_settings()]


def told() -> str:
    """In which words."""
    return "\n".join(f"{message.msg} {message.hint or ''}" for message in elasticsearch_settings())


class TestRight:
    def test_without_elasticsearch_nothing_is_said(self) -> None:
        assert ids() == []
        assert not [message for message in run_checks() if message.id.startswith("search.")]

    @pytest.mark.parametrize(
        "url",
        [GOOD, "https://search.example.org", "http://127.0.0.1:9200", f"{GOOD}, {GOOD}", "https://[2001:db8::1]:9200"],
    )
    def test_addresses(self, settings, url: str) -> None:
        settings.ELASTICSEARCH_URL = url
        assert ids() == []

    def test_a_certificate_and_a_key(self, settings, tmp_path: Path) -> None:
        trustme.CA().cert_pem.write_to_path(tmp_path / "ca.crt")
        settings.ELASTICSEARCH_URL = "https://search.example.org:9200"
        settings.ELASTICSEARCH_CA, settings.ELASTICSEARCH_API_KEY = str(tmp_path / "ca.crt"), "aGVsbG8="
        assert ids() == []


class TestWrong:
    @pytest.mark.parametrize(
        "url",
        [
            "search.example.org:9200",
            "ftp://search.example.org",
            "https://",
            "https://search.example.org:port",
            "https://search.example.org:99999",
            "https://search.example.org:0",
            "https://[::1",
            "https://town:se#cret@search.example.org",
            "https://town@search.example.org",
            "https://sea rch.example.org",
            ",",
        ],
    )
    def test_addresses(self, settings, url: str) -> None:
        settings.ELASTICSEARCH_URL = url
        assert "search.E001" in ids()
        assert "https://user:password@" in told()

    def test_a_password_is_not_repeated(self, settings) -> None:
        settings.ELASTICSEARCH_URL = "https://town:pass?word@search.example.org, https://a:secret@b:x"
        assert ids().count("search.E001") == 2
        assert "pass?word" not in told() and "secret" not in told()

    def test_nodes_with_different_users(self, settings) -> None:
        settings.ELASTICSEARCH_URL = f"{GOOD},https://other:word@second.example.org:9200"
        assert ids() == ["search.E002"]

    def test_https_and_http_together(self, settings) -> None:
        settings.ELASTICSEARCH_URL = "https://search.example.org:9200, http://127.0.0.1:9200"
        assert ids() == ["search.E009"]
        assert "some addresses begin with https://, others with http://" in told()

    def test_a_key_and_a_user(self, settings) -> None:
        settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_API_KEY = GOOD, "aGVsbG8="
        assert ids() == ["search.E003"]

    def test_a_certificate_that_is_missing_or_none(self, settings, tmp_path: Path) -> None:
        settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_CA = GOOD, str(tmp_path / "ca.crt")
        assert ids() == ["search.E004"]
        (tmp_path / "ca.crt").write_bytes(b"\x30\x82")
        assert "no certificate" in told()

    @pytest.mark.parametrize(
        ("name", "value", "said"),
        [
            ("PREFIX", "Town", "search.E005"),
            ("PREFIX", "-town", "search.E005"),
            ("PREFIX", "a*", "search.E005"),
            ("SHARDS", 0, "search.E006"),
            ("REPLICAS", -1, "search.E007"),
            ("TIMEOUT", 0.0, "search.E008"),
            ("TIMEOUT", 600.0, "search.E008"),
        ],
    )
    def test_numbers_and_names(self, settings, name: str, value: object, said: str) -> None:
        settings.ELASTICSEARCH_URL = GOOD
        setattr(settings, f"ELASTICSEARCH_{name}", value)
        assert ids() == [said]


class TestNumbers:
    """In a process of its own: they are read before anything can be said."""

    @staticmethod
    def check(**given: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "manage.py", "check"]
        return subprocess.run(command, cwd=settings.BASE_DIR, env=os.environ | given, capture_output=True, text=True)

    def test_what_is_no_number_is_named(self) -> None:
        done = self.check(ELASTICSEARCH_SHARDS="two", ELASTICSEARCH_TIMEOUT="2 s")
        assert done.returncode == 1
        assert "ELASTICSEARCH_SHARDS is “two”: this is no number." in done.stderr
        assert "ELASTICSEARCH_TIMEOUT is “2 s”: this is no number." in done.stderr
        assert "Traceback" not in done.stderr

    def test_what_is_empty_is_not_set(self) -> None:
        done = self.check(ELASTICSEARCH_SHARDS="", ELASTICSEARCH_REPLICAS="", ELASTICSEARCH_TIMEOUT="")
        assert done.returncode == 0, done.stderr


class TestWithoutEffect:
    def test_a_certificate_for_plain_http(self, settings, tmp_path: Path, http_peer: HttpPeer) -> None:
        trustme.CA().cert_pem.write_to_path(tmp_path / "ca.crt")
        settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_CA = http_peer.url, str(tmp_path / "ca.crt")
        assert ids() == ["search.W001"]
        with pytest.raises(SearchUnavailable):
            ElasticEngine(Connection.from_settings()).count()
        assert http_peer.asked

    def test_what_is_said_without_an_address(self, settings) -> None:
        settings.ELASTICSEARCH_API_KEY, settings.SEARCH_KEEP_EMBEDDED = "x", False
        assert ids() == ["search.W001", "search.W002"]

    def test_plain_http_through_a_network(self, settings) -> None:
        settings.ELASTICSEARCH_URL = "http://10.0.0.5:9200"
        assert ids() == ["search.W003"]
