"""An older and a newer Meria on one database: prepared aside, changed over, caught up, the older index dropped."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from backstage import queue
from search import indexing, keeping
from search.engines import Engine, fields, kept
from search.models import KeptEngine, Pending
from tests.factories import pages

from .both import both_engines
from .conftest import PREFIX
from .two_engines.distant import titles, watch

pytestmark = [pytest.mark.django_db, both_engines]
OLD, NEW = "s98a1", "s99a1"
Meria = Callable[[str], Engine]


@pytest.fixture
def meria(index: None, kind_of_engine: str, monkeypatch, request: pytest.FixtureRequest) -> Iterator[Meria]:
    """From now on everything is done by this version; its engine."""

    def begin(version: str) -> Engine:
        monkeypatch.setattr(fields, "VERSION", version)
        (engine,) = kept().values()
        return engine

    yield begin
    if kind_of_engine == "elasticsearch":
        request.getfixturevalue("elasticsearch").clear(PREFIX)


@pytest.fixture
def old(db: None, meria: Meria) -> Engine:
    """The engine of the old version, in use for a town with one page."""
    engine = meria(OLD)
    pages.standard_page(pages.home_page(), "წყალი")
    queue.drain()
    assert keeping.ready() and titles(engine, "წყალი") == ["წყალი"]
    return engine


@pytest.fixture
def new(old: Engine, meria: Meria) -> Engine:
    """That of the new version, prepared while the old one goes on."""
    engine = meria(NEW)
    call_command("rebuild_search")
    meria(OLD)
    return engine


def publish(title: str) -> None:
    pages.standard_page(pages.home_page(), title)


def hours_pass(monkeypatch: pytest.MonkeyPatch, hours: float) -> None:
    then = timezone.now() + timedelta(hours=hours)
    monkeypatch.setattr(timezone, "now", lambda: then)


class TestPreparing:
    def test_the_old_site_goes_on_meanwhile(self, old, meria, monkeypatch) -> None:
        seen = []

        def look() -> None:
            meria(OLD)
            publish(f"ახალი წყალი {len(seen)}")
            indexing.catch_up()
            seen.append(len(titles(old, "წყალი")))
            meria(NEW)

        new = meria(NEW)
        with monkeypatch.context() as patched:
            watching = []
            watch(patched, lambda: watching or (watching.append(1), look(), watching.clear()))
            call_command("rebuild_search")
        assert seen[:2] == [2, 3]
        assert titles(new, "წყალი")

    def test_what_waits_for_the_old_index_goes_on_waiting(self, old, meria, capsys) -> None:
        publish("ახალი")
        noted = set(Pending.objects.values_list("pk", flat=True))
        meria(NEW)
        call_command("rebuild_search")
        assert "The version that runs keeps its own." in capsys.readouterr().out
        assert set(Pending.objects.values_list("pk", flat=True)) == noted != set()
        meria(OLD)
        assert keeping.ready()
        queue.drain()
        assert titles(old, "ახალი") == ["ახალი"]

    def test_check_search_leaves_it_to_the_old_worker_too(self, old, new, meria, capsys) -> None:
        publish("ახალი")
        noted = Pending.objects.count()
        meria(NEW)
        call_command("check_search")
        assert titles(new, "ახალი") == ["ახალი"]
        assert Pending.objects.count() == noted
        meria(OLD)
        assert keeping.ready()


class TestChangingOver:
    def test_the_new_site_answers_at_once_and_the_worker_catches_up(
        self, old, new, meria, client: Client, monkeypatch
    ) -> None:
        publish("ახალი წყალი")
        queue.drain()  # the old worker takes the notes away
        assert not Pending.objects.exists()
        meria(NEW)
        monkeypatch.setattr(new, "rebuild", None)
        assert client.get("/search/", {"q": "წყალი"}).context["results"].total == 1
        assert not keeping.ready()
        indexing.mend()
        indexing.catch_up()
        assert client.get("/search/", {"q": "წყალი"}).context["results"].total == 2
        assert keeping.ready()

    def test_what_is_hidden_in_between_is_not_shown(self, old, new, meria, client: Client) -> None:
        page = pages.home_page().get_children().get(title="წყალი")
        page.unpublish()
        queue.drain()
        meria(NEW)
        assert client.get("/search/", {"q": "წყალი"}).context["results"].total == 0
        indexing.catch_up()
        assert titles(new, "წყალი") == []

    def test_what_an_old_worker_takes_away_beside_the_new_one_is_caught(self, old, new, meria) -> None:
        meria(NEW)
        indexing.catch_up()
        meria(OLD)
        publish("ახალი")
        queue.drain()
        assert not Pending.objects.exists()
        meria(NEW)
        assert titles(new, "ახალი") == []
        indexing.catch_up()
        assert titles(new, "ახალი") == ["ახალი"]

    def test_without_preparing_the_worker_builds_it(self, old, meria) -> None:
        new = meria(NEW)
        assert indexing.mend()
        assert titles(new, "წყალი") == ["წყალი"]
        assert keeping.ready()

    def test_an_engine_of_a_meria_that_told_no_version_is_compared(self, old, new, meria) -> None:
        KeptEngine.objects.update(identity="", identity_since=None)
        publish("ახალი")
        Pending.objects.all().delete()
        meria(NEW)
        assert not keeping.ready()
        indexing.catch_up()
        assert titles(new, "ახალი") == ["ახალი"]

    def test_who_goes_back_finds_the_old_index_and_catches_up(self, old, new, meria, monkeypatch) -> None:
        meria(NEW)
        publish("ახალი")
        indexing.catch_up()
        meria(OLD)
        monkeypatch.setattr(old, "rebuild", None)
        assert titles(old, "წყალი") == ["წყალი"]
        indexing.mend()
        indexing.catch_up()
        assert titles(old, "ახალი") == ["ახალი"]


class TestDroppingTheOld:
    @pytest.mark.parametrize(("hours", "is_there"), [(23, True), (25, False)])
    def test_a_day_after_the_new_one_is_in_use(self, old, new, meria, monkeypatch, hours: int, is_there: bool) -> None:
        meria(NEW)
        indexing.catch_up()
        hours_pass(monkeypatch, hours)
        indexing.drop_older()
        assert old.is_current() == is_there
        assert titles(new, "წყალი") == ["წყალი"]

    def test_not_before_it_is_in_use(self, old, new, meria, monkeypatch) -> None:
        for version in (NEW, OLD):
            meria(version)
            hours_pass(monkeypatch, 48)
            indexing.drop_older()
            assert old.is_current() and new.is_current()

    def test_not_while_an_old_worker_lives(self, old, new, meria, monkeypatch) -> None:
        meria(NEW)
        indexing.catch_up()
        hours_pass(monkeypatch, 48)
        for version in (OLD, NEW):
            meria(version)
            indexing.catch_up()
        indexing.drop_older()
        assert old.is_current()
