"""The servers as fixtures, and what they said where a test failed."""

from collections.abc import Iterator

import pytest

from .elasticsearch import Elasticsearch
from .elasticsearch_cluster import Cluster
from .http_peer import HttpPeer
from .live_site import LiveSite
from .smtp import MailPeer


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """What failed is reported with what its site and worker said: their folder is gone by then."""
    report = yield
    if report.failed:
        for site in getattr(item, "funcargs", {}).values():
            if isinstance(site, LiveSite):
                report.sections.extend(site.said())
    return report


@pytest.fixture
def mail_peer() -> Iterator[MailPeer]:
    """A mail server of the test's own."""
    peer = MailPeer()
    peer.start()
    yield peer
    peer.stop()


@pytest.fixture
def http_peer() -> Iterator[HttpPeer]:
    """A web server of the test's own that answers as it is told."""
    peer = HttpPeer()
    yield peer
    peer.close()


@pytest.fixture(scope="session")
def town_mail() -> Iterator[MailPeer]:
    """The mail server of the demo town."""
    peer = MailPeer()
    peer.start()
    yield peer
    peer.stop()


@pytest.fixture(scope="session")
def town(town_mail: MailPeer) -> Iterator[LiveSite]:
    """The demo town, served as in production, once for the run; its mail goes to `town_mail`."""
    site = LiveSite(town_mail.url)
    try:
        site.prepare()
        site.start()
        yield site
    finally:
        site.close()


@pytest.fixture(scope="session")
def blank_site() -> Iterator[LiveSite]:
    """Tables and static files, no content; never started, only copied."""
    site = LiveSite()
    try:
        site.prepare(demo=False)
        yield site
    finally:
        site.close()


@pytest.fixture
def own_site(blank_site: LiveSite, mail_peer: MailPeer) -> Iterator[LiveSite]:
    """An installation of the test's own, without the demo and not started: for kills and restarts."""
    site = LiveSite(mail_peer.url, like=blank_site)
    yield site
    site.close()


@pytest.fixture(scope="session")
def elasticsearch() -> Iterator[Elasticsearch]:
    """One Elasticsearch for the run; a test takes a prefix of its own for its indices and clears it at the end."""
    node = Elasticsearch()
    try:
        yield node
    finally:
        node.close()


@pytest.fixture(scope="session")
def elasticsearch_cluster() -> Iterator[Cluster]:
    """Three nodes with TLS and passwords, once for the run."""
    cluster = Cluster()
    try:
        yield cluster
    finally:
        cluster.close()
