"""Attempts are counted in the database, per key and window."""

from datetime import timedelta

import pytest
import time_machine

from backstage.models import Throttle
from backstage.throttle import allowed, exhausted, forget_old, give_back

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def five_past_ten():
    with time_machine.travel("2026-11-20T10:05:00Z", tick=False):
        yield


class TestThrottle:
    def test_allowed_up_to_the_limit(self):
        assert [allowed("code:1", limit=3, window=HOUR) for _ in range(4)] == [True, True, True, False]

    def test_keys_are_counted_apart(self):
        allowed("code:1", limit=1, window=HOUR)
        assert allowed("code:2", limit=1, window=HOUR)

    def test_looking_counts_nothing(self):
        allowed("code:1", limit=2, window=HOUR)
        assert not exhausted("code:1", limit=2, window=HOUR)
        assert not exhausted("code:1", limit=2, window=HOUR)
        allowed("code:1", limit=2, window=HOUR)
        assert exhausted("code:1", limit=2, window=HOUR)

    def test_honest_attempt_is_given_back(self):
        allowed("code:1", limit=1, window=HOUR)
        give_back("code:1", window=HOUR)
        assert [allowed("code:1", limit=1, window=HOUR) for _ in range(2)] == [True, False]

    def test_nothing_is_given_back_where_nothing_was_counted(self):
        give_back("code:1", window=HOUR)
        assert not Throttle.objects.exists()

    def test_a_new_window_begins_afresh(self):
        assert not allowed("code:1", limit=0, window=HOUR)
        with time_machine.travel("2026-11-20T11:05:00Z", tick=False):
            assert allowed("code:1", limit=1, window=HOUR)

    def test_old_windows_are_forgotten(self):
        allowed("code:1", limit=1, window=HOUR)
        with time_machine.travel("2026-11-24T10:05:00Z", tick=False):
            forget_old()
        assert not Throttle.objects.exists()
