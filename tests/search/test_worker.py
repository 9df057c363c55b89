"""The real worker on a real site: what is published is found, and it is killed while it writes."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote

import pytest

from search.engines import SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from search.engines.embedded import EmbeddedEngine
from search.query import parse
from tests.services.elasticsearch import Elasticsearch
from tests.services.live_site import ROOT, LiveSite

from . import kills, kills_elasticsearch

PREFIX = "meria-worker"


def town(site: LiveSite, *arguments: str, program: str = "tests.search.town") -> str:
    """Run a program of the tests on this site's data."""
    env = site.env | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"}
    done = subprocess.run(
        [sys.executable, "-m", program, *arguments], cwd=ROOT, env=env, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def reader(site: LiveSite) -> EmbeddedEngine:
    """A reader of the site's index, as a web process has it."""
    return EmbeddedEngine(site.folder / "search")


@contextmanager
def beside(site: LiveSite, elasticsearch: Elasticsearch) -> Iterator[None]:
    """The site's settings name this server beside the embedded engine; at the end its indices are gone."""
    site.env |= {"ELASTICSEARCH_URL": elasticsearch.url, "ELASTICSEARCH_PREFIX": PREFIX, "ELASTICSEARCH_TIMEOUT": "1"}
    try:
        yield
    finally:
        site.stop()
        elasticsearch.clear(PREFIX)


@pytest.mark.both_databases
def test_a_worker_killed_at_fifty_moments_leaves_an_index_that_opens_and_catches_up(own_site: LiveSite) -> None:
    died = json.loads(town(own_site, program="tests.search.kills"))
    assert {name: died[name] for name in kills.COUNTED} == kills.COUNTED
    assert sum(kills.COUNTED.values()) == 50


@pytest.mark.elasticsearch
def test_a_worker_killed_while_it_writes_to_elasticsearch_catches_up(
    own_site: LiveSite, elasticsearch: Elasticsearch
) -> None:
    with beside(own_site, elasticsearch):
        died = json.loads(town(own_site, program="tests.search.kills_elasticsearch"))
    assert died == kills_elasticsearch.COUNTED


@pytest.mark.elasticsearch
def test_the_site_answers_while_elasticsearch_is_held_still_and_all_of_it_catches_up(
    own_site: LiveSite, elasticsearch: Elasticsearch
) -> None:
    def found(word: str) -> None:
        with urllib.request.urlopen(f"{own_site.url}/search/?q={quote(word)}", timeout=30) as page:
            assert f"<mark>{word}</mark>" in page.read().decode()

    def in_elasticsearch(word: str) -> None:
        connection = Connection(urls=(elasticsearch.url,), prefix=PREFIX)
        assert ElasticEngine(connection).search(parse(word, "ka"), offset=0, limit=1).total == 1

    with beside(own_site, elasticsearch):
        town(own_site, "publish", "საპროექტო")
        own_site.start()
        own_site.eventually(lambda: in_elasticsearch("საპროექტო"))
        found("საპროექტო")
        elasticsearch.pause()
        try:
            found("საპროექტო")
            town(own_site, "publish", "ახლანდელი")
            own_site.eventually(lambda: found("ახლანდელი"))
        finally:
            elasticsearch.resume()
        town(own_site, "later")
        own_site.eventually(lambda: in_elasticsearch("ახლანდელი"))
        found("ახლანდელი")
        told = json.loads(town(own_site, "report"))
        assert (told["pending"], told["ready"]) == (0, ["elasticsearch", "embedded"])


def test_what_is_published_is_found_long_before_the_sweep(own_site: LiveSite) -> None:
    def found(word: str) -> None:
        try:
            answer = reader(own_site).search(parse(word, "ka"), offset=0, limit=10)
        except SearchUnavailable as error:  # the worker builds the first index
            raise AssertionError from error
        assert answer.total == 1

    own_site.start_worker()
    town(own_site, "publish", "საკრებულო")
    own_site.eventually(lambda: found("საკრებულო"))
    town(own_site, "publish", "საპროექტო")
    own_site.eventually(lambda: found("საპროექტო"))
