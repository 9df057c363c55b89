"""Processes that write to the index as fast as it takes, and keep account of what was acknowledged."""

import multiprocessing
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from search.engines import Busy, SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from tests.search.records import entry

TOGETHER = 5  # records a call
_fork = multiprocessing.get_context("fork")


class Writers:
    """`acknowledged` are the keys of which the engine said that it has them."""

    def __init__(self, connection: Connection, folder: Path, number: int = 2) -> None:
        self._stop = _fork.Event()
        self._accounts = [folder / f"writer-{each}" for each in range(number)]
        for account in self._accounts:
            account.touch()
        self._processes = [
            _fork.Process(target=_write, args=(connection, each, account, self._stop), daemon=True)
            for each, account in enumerate(self._accounts)
        ]

    @property
    def acknowledged(self) -> set[str]:
        """So far. A line that is being written has no end yet."""
        return {
            line.rstrip("\n")
            for account in self._accounts
            for line in account.read_text().splitlines(keepends=True)
            if line.endswith("\n")
        }

    def wait_for(self, number: int, seconds: float = 60) -> None:
        """Until so many more are acknowledged."""
        wanted, time_is_up = len(self.acknowledged) + number, threading.Event()
        timer = threading.Timer(seconds, time_is_up.set)
        timer.start()
        while len(self.acknowledged) < wanted:
            assert not time_is_up.wait(0.02), f"{len(self.acknowledged)} of {wanted} were acknowledged"
        timer.cancel()

    @contextmanager
    def running(self) -> Iterator[None]:
        for process in self._processes:
            process.start()
        try:
            yield
        finally:
            self._stop.set()
            for process in self._processes:
                process.join(30)
                process.kill()
        assert [process.exitcode for process in self._processes] == [0] * len(self._processes)


def _write(connection: Connection, writer: int, account: Path, stop: threading.Event) -> None:
    """What the engine did not take is offered again, as the worker does it."""
    engine = ElasticEngine(connection)
    with account.open("a") as said:
        for turn in count():
            batch = [entry(f"{writer}-{turn}-{each}", title="წყალი", lead="ქუჩა") for each in range(TOGETHER)]
            while not stop.is_set():
                try:
                    refused = engine.write(batch)
                except (SearchUnavailable, Busy):
                    stop.wait(0.05)
                    continue
                taken = [one.record.key for one in batch if one.record.key not in refused]
                said.write("".join(f"{key}\n" for key in taken))
                said.flush()
                break
            if stop.is_set():
                return
