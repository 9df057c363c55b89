"""How often one address may ask, counted in the cache of files that a town has, and in the others it may have."""

from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.core.cache import cache
from django.core.management import call_command
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from search import views
from search.throttling import at_most

BEGUN = "2026-11-20T10:00:00Z"
BACKENDS = {"filebased.FileBasedCache": "", "locmem.LocMemCache": "throttling", "db.DatabaseCache": "counted"}


@at_most(3)
def answering(request: HttpRequest) -> HttpResponse:
    return HttpResponse("found")


@at_most(3)
def suggesting(request: HttpRequest) -> HttpResponse:
    return HttpResponse("suggested")


@pytest.fixture(autouse=True, params=BACKENDS)
def kept_in(request: pytest.FixtureRequest, settings, tmp_path: Path, db) -> None:
    place = BACKENDS[request.param] or str(tmp_path)
    settings.CACHES = {"default": {"BACKEND": f"django.core.cache.backends.{request.param}", "LOCATION": place}}
    call_command("createcachetable")
    cache.clear()


def ask(view=answering, address: str = "10.0.0.1") -> HttpResponse:
    return view(RequestFactory().get("/", REMOTE_ADDR=address))


def answers(times: int) -> list[int]:
    return [ask().status_code for _ in range(times)]


class TestAMinute:
    def test_a_few_questions_are_answered_and_no_more(self) -> None:
        assert answers(5) == [200, 200, 200, 429, 429]

    def test_it_ends_though_somebody_goes_on_asking(self) -> None:
        with time_machine.travel(BEGUN, tick=False) as clock:
            answers(3)
            for _ in range(5):
                clock.shift(timedelta(seconds=10))
                assert ask().status_code == 429
            clock.shift(timedelta(seconds=10))
            assert answers(4) == [200, 200, 200, 429]

    def test_who_asks_seldom_is_never_refused(self) -> None:
        with time_machine.travel(BEGUN, tick=False) as clock:
            for _ in range(20):
                assert ask().status_code == 200
                clock.shift(timedelta(seconds=30))

    def test_it_says_when_the_next_may_come_and_then_it_may(self) -> None:
        with time_machine.travel(BEGUN, tick=False) as clock:
            answers(3)
            clock.shift(timedelta(seconds=42.5))
            assert (wait := int(ask()["Retry-After"])) == 18
            clock.shift(timedelta(seconds=wait))
            assert ask().status_code == 200

    def test_a_clock_that_was_ahead_locks_nobody_out(self) -> None:
        with time_machine.travel("2027-11-20T10:00:00Z", tick=False):
            answers(4)
        with time_machine.travel(BEGUN, tick=False):
            assert ask().status_code == 200


class TestTown:
    @pytest.mark.parametrize(
        ("path", "limit"), [("/api/search/", views.ASKED_A_MINUTE), ("/search/suggest/", views.TYPED_A_MINUTE)]
    )
    def test_who_asks_too_much_waits(self, client: Client, path: str, limit: int) -> None:
        with time_machine.travel(BEGUN, tick=False):
            asked = [client.get(path).status_code for _ in range(limit + 1)]
            assert (set(asked[:limit]), asked[limit]) == ({200}, 429)
            assert client.get(path)["Retry-After"] == "60"


class TestApart:
    def test_one_address_takes_nothing_from_another(self) -> None:
        answers(4)
        assert ask(address="10.0.0.2").status_code == 200

    def test_one_view_takes_nothing_from_another(self) -> None:
        answers(4)
        assert ask(suggesting).status_code == 200
