"""System checks of the search: a setting that cannot work is said at every start, in plain words."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

LOOPBACK = {"localhost", "127.0.0.1", "::1"}
PREFIX = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}")


@register()
def elasticsearch_settings(**_kwargs: Any) -> list[CheckMessage]:
    """What is said about Elasticsearch can be used, and nothing is said that would be passed over."""
    if not settings.ELASTICSEARCH_URL:
        needless = [name for name in ("ELASTICSEARCH_API_KEY", "ELASTICSEARCH_CA") if getattr(settings, name)]
        alone = [] if settings.SEARCH_KEEP_EMBEDDED else [_nothing_else()]
        return [*_no_numbers(), *map(_passed_over, needless), *alone]
    return [*_no_numbers(), *_addresses(), *_who_asks(), *_certificate(), *_numbers()]


def _addresses() -> Iterator[CheckMessage]:
    given = [each.strip() for each in settings.ELASTICSEARCH_URL.split(",") if each.strip()]
    if not given:
        yield Error("ELASTICSEARCH_URL names no address.", hint=_LIKE, id="search.E001")
    for place, address in enumerate(given, 1):
        if problem := _wrong_with(address):
            yield Error(f"ELASTICSEARCH_URL: address {place} {problem}.", hint=_LIKE, id="search.E001")
    hosts = [urlsplit(address) for address in given if not _wrong_with(address)]
    if len({(host.username, host.password) for host in hosts}) > 1:
        told = "ELASTICSEARCH_URL: the nodes have different users or passwords."
        yield Error(told, hint="One cluster has one user for the site: write the same one into each.", id="search.E002")
    if len({host.scheme for host in hosts}) > 1:
        told = "ELASTICSEARCH_URL: some addresses begin with https://, others with http://."
        yield Error(told, hint="The nodes of one cluster are all asked the same way: https.", id="search.E009")
    open_hosts = [host.hostname for host in hosts if host.scheme == "http" and host.hostname not in LOOPBACK]
    if open_hosts:
        told = f"What is sent to {', '.join(map(str, open_hosts))} can be read and changed on its way."
        yield Warning(told, hint="Turn TLS on in Elasticsearch and write https.", id="search.W003")


_LIKE = "Write it as https://user:password@search.example.org:9200; several nodes with commas between them."


def _wrong_with(address: str) -> str:
    """What cannot be used about an address, without repeating its password; empty when nothing."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return "has a port that is no number from 1 to 65535, or brackets that do not match"
    if parts.scheme not in ("http", "https"):
        return "does not begin with https:// or http://"
    if not parts.hostname or re.search(r"\s", address):
        return "names no host"
    if port == 0:
        return "has a port that is no number from 1 to 65535, or brackets that do not match"
    if parts.query or parts.fragment:
        return "has a part after ? or #; in a password these are written %3F and %23"
    if bool(parts.username) != bool(parts.password):
        return "has a user without a password, or a password without a user"
    return ""


def _who_asks() -> Iterator[CheckMessage]:
    if settings.ELASTICSEARCH_API_KEY and "@" in settings.ELASTICSEARCH_URL:
        told = "Both an API key and a user with a password are given for Elasticsearch."
        hint = "Keep one: ELASTICSEARCH_API_KEY, or user:password@ in ELASTICSEARCH_URL."
        yield Error(told, hint=hint, id="search.E003")


def _certificate() -> Iterator[CheckMessage]:
    path = settings.ELASTICSEARCH_CA
    if not path:
        return
    if "https://" not in settings.ELASTICSEARCH_URL:
        yield _passed_over("ELASTICSEARCH_CA")
    try:
        is_certificate = b"-----BEGIN CERTIFICATE-----" in Path(path).read_bytes()
    except OSError as error:
        told = f"ELASTICSEARCH_CA: the file {path} cannot be read: {error.strerror}."
        yield Error(told, hint="Elasticsearch writes it to config/certs/http_ca.crt.", id="search.E004")
        return
    if not is_certificate:
        told = f"ELASTICSEARCH_CA: the file {path} holds no certificate in PEM form."
        yield Error(told, hint="Elasticsearch writes it to config/certs/http_ca.crt.", id="search.E004")


def _no_numbers() -> Iterator[CheckMessage]:
    for name, text in settings.NO_NUMBERS.items():
        yield Error(f"{name} is “{text}”: this is no number.", id="search.E010")


def _numbers() -> Iterator[CheckMessage]:
    if not PREFIX.fullmatch(settings.ELASTICSEARCH_PREFIX):
        told = "ELASTICSEARCH_PREFIX begins the names of the indexes: small Latin letters, digits, - and _ only."
        yield Error(told, id="search.E005")
    if settings.ELASTICSEARCH_SHARDS < 1:
        yield Error("ELASTICSEARCH_SHARDS is at least 1.", id="search.E006")
    if settings.ELASTICSEARCH_REPLICAS is not None and settings.ELASTICSEARCH_REPLICAS < 0:
        yield Error("ELASTICSEARCH_REPLICAS is at least 0.", id="search.E007")
    if not 0 < settings.ELASTICSEARCH_TIMEOUT <= 30:
        told = "ELASTICSEARCH_TIMEOUT is more than 0 and at most 30 seconds: a visitor waits so long."
        yield Error(told, id="search.E008")


def _passed_over(name: str) -> CheckMessage:
    why = "it is for https addresses" if settings.ELASTICSEARCH_URL else "ELASTICSEARCH_URL is empty"
    return Warning(f"{name} is set but has no effect: {why}.", id="search.W001")


def _nothing_else() -> CheckMessage:
    told = "SEARCH_KEEP_EMBEDDED is off, but there is no other engine: the embedded one is kept."
    return Warning(told, hint="Set ELASTICSEARCH_URL, or take this setting away.", id="search.W002")
