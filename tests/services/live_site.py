"""A whole Meria as child processes, as in production: gunicorn and worker on a database and folder of their own."""

import os
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

from .postgres import create_database
from .processes import end, end_with_parent, free_port, remove, temporary_folder, wait_until

ROOT = Path(__file__).resolve().parents[2]


class LiveSite:
    """`url` answers after `start()`; site and worker can be killed and started again without losing the data."""

    def __init__(self, mail_url: str = "consolemail://", like: "LiveSite | None" = None) -> None:
        """A new installation, or a copy of a prepared one that is not running."""
        self.folder = temporary_folder("live")
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.env = self._environment(mail_url, like)
        if like is not None:
            shutil.copytree(like.folder, self.folder, dirs_exist_ok=True)
        self.site: subprocess.Popen[bytes] | None = None
        self.worker: subprocess.Popen[bytes] | None = None

    def _environment(self, mail_url: str, like: "LiveSite | None") -> dict[str, str]:
        env = os.environ | {
            "DJANGO_SETTINGS_MODULE": "config.settings.production",
            "MERIA_ENV_FILE": os.devnull,
            "MERIA_VAR": str(self.folder),
            "MERIA_URL": self.url,
            "SECRET_KEY": "of-the-live-site-in-tests-only-" + "x" * 30,
            "ALLOWED_HOSTS": "127.0.0.1",
            "MERIA_FROM": "noreply@alviskhevi.example",
            "EMAIL_URL": mail_url,
            "PORT": str(self.port),
            "PYTHONUNBUFFERED": "1",
        }
        server = os.environ.get("DATABASE_URL")
        if server:  # the run is on PostgreSQL
            template = like.folder.name if like is not None else "template1"
            env["DATABASE_URL"] = create_database(server, self.folder.name, template)
        return env

    def _spawn(self, name: str, *command: str) -> subprocess.Popen[bytes]:
        with self.log(name).open("ab") as log:
            return subprocess.Popen(
                [sys.executable, *command],
                cwd=ROOT,
                env=self.env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=end_with_parent,
            )

    def log(self, name: str) -> Path:
        return self.folder / f"{name}.log"

    def said(self) -> Iterator[tuple[str, str]]:
        """The end of what site and worker wrote, each with its name."""
        for name in ("site", "worker"):
            if self.log(name).exists():
                yield name, self.log(name).read_text(errors="replace")[-3000:]

    def prepare(self, demo: bool = True) -> None:
        """Tables, static files and, unless told otherwise, the demo town; raises CalledProcessError."""
        loaded = ["--demo", str(self.folder / "demo.loaded")] if demo else []
        self._run("deploy/prepare.py", *loaded)

    def manage(self, *arguments: str) -> str:
        """Run a management command on this site's data; returns what it printed."""
        return self._run("manage.py", *arguments)

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            [sys.executable, *command], cwd=ROOT, env=self.env, capture_output=True, text=True, stdin=subprocess.DEVNULL
        )
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}")
        return done.stdout

    def start(self) -> None:
        self.start_site()
        self.start_worker()

    def start_site(self) -> None:
        self.site = self._spawn("site", "-m", "gunicorn")
        wait_until(self._answers, self.site, self.log("site"))

    def _answers(self) -> None:
        urllib.request.urlopen(f"{self.url}/robots.txt", timeout=30).close()

    def start_worker(self) -> None:
        self.worker = self._spawn("worker", "manage.py", "work")

    def eventually(self, check: Callable[[], object]) -> None:
        """Return when the check no longer fails; with the worker's log when it still does after minutes."""
        process = self.worker or self.site
        assert process is not None
        wait_until(check, process, self.log("worker" if self.worker else "site"))

    def kill_worker(self) -> None:
        """As a power cut would: no time to finish anything."""
        if self.worker is not None:
            end(self.worker, signal.SIGKILL)
            self.worker = None

    def kill_site(self) -> None:
        if self.site is not None:
            end(self.site, signal.SIGKILL)
            self.site = None

    def stop(self) -> None:
        for process in (self.worker, self.site):
            if process is not None:
                end(process)
        self.site = self.worker = None

    def close(self) -> None:
        """Stop and throw the data away."""
        self.stop()
        remove(self.folder)
