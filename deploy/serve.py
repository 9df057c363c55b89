"""`make run`: the demo municipality on this machine, site and worker, until Ctrl-C."""

import environment  # first: it says plainly when Python is too old  # isort: skip

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from types import FrameType

import demo_folder
import processes
from progress import ROOT, Failed, say, step

READY_SECONDS = 90
ASKED_TO_END = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
SIGN_INS = ("editor", "officer", "head", "clerk", "controller", "administrator")
PASSWORD = "alviskhevi"  # noqa: S105 - the demo's, printed on purpose


class Stop(Exception):
    """Somebody asked the demo to end."""


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise Stop


def _port() -> int:
    given = os.environ.get("PORT") or "8000"
    if not given.isdigit() or not 0 < int(given) < 65536:
        sys.exit(f"PORT={given} is not a port number.")
    if not processes.port_is_free(int(given)):
        sys.exit(
            f"Port {given} is taken by another program. Choose one, such as:\n\n    make run PORT={int(given) + 80}\n"
        )
    return int(given)


def _commands() -> dict[str, list[str]]:
    python = str(environment.PYTHON)
    return {"site": [python, "-m", "gunicorn"], "worker": [python, "manage.py", "work"]}


class Demo:
    """Site and worker as two children; one that falls is started again, one that cannot start ends the demo."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.env = demo_folder.environment(port)
        self.children: dict[str, subprocess.Popen[bytes]] = {}
        self.started: dict[str, float] = {}

    def start(self, name: str) -> None:
        log = demo_folder.VAR / "log" / f"{name}.log"
        self.children[name] = processes.start(_commands()[name], log, self.env, ROOT)
        self.started[name] = time.monotonic()

    def watch(self) -> None:
        """Start again what fell; raises Failed when it falls at once."""
        for name, child in self.children.items():
            if child.poll() is None:
                continue
            log = demo_folder.VAR / "log" / f"{name}.log"
            if time.monotonic() - self.started[name] < 10:
                say(processes.tail(log))
                raise Failed(f"the {name} ended with code {child.returncode}; its whole log is {log}")
            say(f"  The {name} ended with code {child.returncode} and is started again.")
            self.start(name)

    def wait_until_it_answers(self) -> None:
        end = time.monotonic() + READY_SECONDS
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a proxy knows nothing of this machine
        while time.monotonic() < end:
            self.watch()
            try:
                direct.open(f"http://127.0.0.1:{self.port}/", timeout=30).close()
                return
            except urllib.error.HTTPError as error:
                say(processes.tail(demo_folder.VAR / "log" / "site.log"))
                raise Failed(f"the home page answers {error.code}") from error
            except OSError:
                time.sleep(0.2)
        raise Failed(f"the site did not answer within {READY_SECONDS} seconds")

    def stop(self) -> None:
        processes.stop(list(self.children.values()))


def _greet(port: int) -> None:
    site = f"http://127.0.0.1:{port}"
    say(
        f"""
  Alviskhevi is open.

    Citizens    {site}/      {site}/en/      {site}/ru/
    Staff       {site}/admin/
    Sign-ins    {", ".join(SIGN_INS)}; the password of each is {PASSWORD}
    Letters     leave as files in {demo_folder.VAR / "mail"}
    Logs        {demo_folder.VAR / "log"}

  Ctrl-C stops site and worker; the data stay for the next `make run`.
"""
    )


def _serve(port: int) -> None:
    demo = Demo(port)
    try:
        for name in _commands():
            demo.start(name)
        demo.wait_until_it_answers()
        _greet(port)
        while True:
            time.sleep(0.5)
            demo.watch()
    except Stop:
        say("\n  Stopping …")
    finally:
        for number in ASKED_TO_END:
            signal.signal(number, signal.SIG_IGN)
        demo.stop()
    say("  Stopped.")


def main() -> None:
    processes.end_with_parent()
    for number in ASKED_TO_END:
        signal.signal(number, _stop)
    port = _port()
    lock = demo_folder.lock()
    if lock is None:
        sys.exit(f"The demo in {demo_folder.VAR} is running already (MERIA_VAR=/another/folder gives a second one).")
    try:
        environment.ensure()
        demo_folder.make_env_file()
        prepare = [str(environment.PYTHON), "deploy/prepare.py", "--demo", str(demo_folder.LOADED)]
        first = not demo_folder.LOADED.exists()
        title = "Making the demo municipality" if first else "Bringing tables and static files up to date"
        step(title, prepare, demo_folder.environment(port))
        _serve(port)
    except Failed as error:
        sys.exit(f"Stopped: {error}.")
    except Stop:
        sys.exit("Stopped before the demo was ready; `make run` goes on from here.")


if __name__ == "__main__":
    main()
