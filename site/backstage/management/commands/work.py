"""The worker: sends mail, does queued work, keeps the timetable. One process is enough; two do no harm."""

import signal
import time
from argparse import ArgumentParser
from types import FrameType

from django.core.management.base import BaseCommand
from django.db import OperationalError, close_old_connections

from backstage import outgoing, queue, stopping, timetable

IDLE_SECONDS = 0.5


class Command(BaseCommand):
    help = "Drains queued work and mail and runs the timetable; --once stops when nothing is due."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true")

    def handle(self, *args: object, **options: object) -> None:
        stopping.asked.clear()
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, self._stop)
        while not stopping.asked.is_set():
            busy = self._round()
            if options["once"] and not busy:
                break
            if not busy:
                time.sleep(IDLE_SECONDS)

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        """Finish the piece in hand, or break it off where that takes long, then end."""
        stopping.asked.set()

    def _round(self) -> int:
        close_old_connections()
        try:
            quick = timetable.run_due() + queue.drain(limit=50) + outgoing.send_due(limit=50)
            return quick + queue.drain(limit=1, slow=True)  # letters wait for one page of a scan, never for a thousand
        except stopping.Stopping:
            return 0
        except OperationalError as error:
            # The database is away or locked for long: say so and come back.
            self.stderr.write(f"database: {error}")
            time.sleep(IDLE_SECONDS * 4)
            return 0
