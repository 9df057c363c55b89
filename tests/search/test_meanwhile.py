"""While the worker builds an index: letters leave, quick work of others is done, and it can be ended."""

import os
import signal
from collections.abc import Iterator

import pytest
from django.core.mail import EmailMessage
from django.core.management import call_command

from backstage import meanwhile, queue, stopping, timetable
from backstage.management.commands import work
from backstage.models import Job
from backstage.outgoing import queue_mail
from search import engines, indexing, keeping
from search.engines import ELASTICSEARCH, EMBEDDED, kept
from tests.factories import pages
from tests.services.smtp import MailPeer

from .on_disk import lose
from .two_engines.distant import Distant, titles, watch

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Others are let pass after every record."""
    monkeypatch.setattr(meanwhile, "EVERY", 0.0)


@pytest.fixture
def post(settings, mail_peer: MailPeer) -> MailPeer:
    """Where the letters go."""
    settings.OUTGOING_EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.OUTGOING_EMAIL_HOST, settings.OUTGOING_EMAIL_PORT = "127.0.0.1", mail_peer.port
    return mail_peer


@pytest.fixture
def signals() -> Iterator[None]:
    """The worker takes the signals of its process; afterwards they are the tests' own again."""
    before = {name: signal.getsignal(name) for name in (signal.SIGTERM, signal.SIGINT)}
    yield
    for name, handler in before.items():
        signal.signal(name, handler)
    stopping.asked.clear()


@pytest.fixture
def town(home, tmp_path):
    """Three pages, and no index any more."""
    for number in range(2):
        pages.standard_page(home, f"წყალი {number}")
    queue.drain()
    lose(tmp_path)
    return home


@pytest.fixture
def two(tmp_path, monkeypatch, settings) -> None:
    """A second engine, in the place of Elasticsearch."""
    distant = Distant(tmp_path / "first")
    monkeypatch.setattr(engines, "_distant", lambda: distant)
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:1"
    indexing.mend()


def builds(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """When an engine begins to be built and when it is, from now on."""
    told: list[str] = []
    for name, engine in kept().items():

        def rebuild(entries, name=name, rebuild=engine.rebuild):
            told.append(f"{name} begins")
            number = rebuild(entries)
            told.append(f"{name} is built")
            return number

        monkeypatch.setattr(engine, "rebuild", rebuild)
    return told


class TestLettingPass:
    def test_a_letter_leaves_and_others_work_is_done_before_the_build_ends(self, town, post, monkeypatch) -> None:
        seen: list[tuple[int, int]] = []
        done: list[dict] = []
        monkeypatch.setitem(queue._handlers, "test.write", done.append)
        queue.enqueue("search.mend", {}, key="search")
        queue_mail(EmailMessage("ქვითარი", "ტექსტი", "city@example.org", ["nana@example.org"]))
        queue.enqueue("test.write", {"n": 1})
        watch(monkeypatch, lambda: seen.append((len(post.to("nana@example.org")), len(done))))
        told = builds(monkeypatch)
        queue.drain(limit=1)
        assert (1, 1) in seen
        assert told == ["embedded begins", "embedded is built"]
        assert titles(kept()[EMBEDDED], "წყალი") != []

    def test_no_build_is_begun_within_a_build(self, home, two, monkeypatch) -> None:
        for pointer in (each._folders.pointer for each in kept().values()):
            pointer.unlink()
        pages.standard_page(home, "წყალი")
        told = builds(monkeypatch)
        queue.enqueue("search.mend", {}, key="search")
        queue.drain()
        assert told == [f"{name} {how}" for name in (EMBEDDED, ELASTICSEARCH) for how in ("begins", "is built")]
        assert not Job.objects.exists()
        assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}

    def test_commands_leave_letters_to_the_worker(self, town, post) -> None:
        queue_mail(EmailMessage("ქვითარი", "ტექსტი", "city@example.org", ["nana@example.org"]))
        call_command("rebuild_search")
        assert post.messages == []


class TestEnding:
    @pytest.fixture
    def worker(self, town, signals, monkeypatch) -> work.Command:
        """With the duties of search alone."""
        monkeypatch.setattr(work, "close_old_connections", lambda: None)  # the test's own transaction is open
        monkeypatch.setattr(timetable, "_duties", {})
        return work.Command()

    def test_it_breaks_a_build_off_changes_nothing_and_gives_the_work_back(self, worker, town, monkeypatch) -> None:
        queue.enqueue("search.mend", {}, key="search")
        asked = []
        with monkeypatch.context() as patched:
            watch(patched, lambda: asked.append(os.kill(os.getpid(), signal.SIGTERM)))
            call_command(worker)
        assert len(asked) == 1
        assert not kept()[EMBEDDED].is_current()
        assert Job.objects.get(kind="search.mend").lease_until is None
        call_command(worker, once=True)
        assert len(titles(kept()[EMBEDDED], "წყალი")) == 2
        assert not Job.objects.exists()
