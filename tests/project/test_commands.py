"""The commands a person types: what they say when something is in the way, and that Ctrl-C leaves nothing behind."""

import fcntl
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import polib
import pytest

from deploy import catalogues
from tests.services.processes import free_port, wait_until

ROOT = Path(__file__).resolve().parents[2]


def _run(program: str, folder: Path, said: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, f"deploy/{program}.py"],
        cwd=ROOT,
        env=os.environ | {"MERIA_VAR": str(folder), "YES": ""} | env,
        input=said,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A folder that looks like a demo's."""
    (tmp_path / "demo.env").write_text("SECRET_KEY=x\n")
    (tmp_path / "meria.sqlite3").write_text("data")
    return tmp_path


class TestRun:
    def test_says_plainly_that_the_port_is_taken(self, tmp_path: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
            done = _run("serve", tmp_path, PORT=str(port))
        assert done.returncode != 0
        assert f"Port {port} is taken" in done.stderr

    def test_refuses_what_is_no_port(self, tmp_path: Path) -> None:
        assert "is not a port number" in _run("serve", tmp_path, PORT="eighty").stderr

    def test_does_not_start_twice_in_one_folder(self, demo: Path) -> None:
        with (demo / "demo.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            assert "is running already" in _run("serve", demo, PORT=str(free_port())).stderr


class TestReset:
    def test_asks_and_keeps_everything_without_a_yes(self, demo: Path) -> None:
        for answer in ("", "no\n"):
            assert "Nothing was deleted" in _run("reset", demo, answer).stderr
        assert (demo / "meria.sqlite3").exists()

    def test_deletes_after_a_yes(self, demo: Path) -> None:
        assert _run("reset", demo, "yes\n").returncode == 0
        assert not demo.exists()

    def test_can_be_told_not_to_ask(self, demo: Path) -> None:
        assert _run("reset", demo, YES="1").returncode == 0
        assert not demo.exists()

    def test_never_deletes_a_folder_that_is_no_demo(self, tmp_path: Path) -> None:
        (tmp_path / "meria.sqlite3").write_text("a real town")
        assert "There is no demo" in _run("reset", tmp_path, YES="1").stderr
        assert (tmp_path / "meria.sqlite3").exists()

    def test_does_not_pull_the_floor_from_under_a_running_demo(self, demo: Path) -> None:
        with (demo / "demo.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            assert "The demo is running" in _run("reset", demo, YES="1").stderr
        assert (demo / "meria.sqlite3").exists()


class TestCatalogues:
    def test_a_newer_translation_is_compiled_and_an_old_one_left(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = tmp_path / "ka" / "LC_MESSAGES"
        folder.mkdir(parents=True)
        catalogue = polib.POFile()
        catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
        catalogue.append(polib.POEntry(msgid="Send", msgstr="გაგზავნა"))
        catalogue.save(str(folder / "django.po"))
        monkeypatch.setattr(catalogues, "LOCALE", tmp_path)
        assert catalogues.compile_all() == 1
        assert polib.mofile(str(folder / "django.mo"))[0].msgstr == "გაგზავნა"
        assert catalogues.compile_all() == 0


def _children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [int(child) for child in listed] + [below for child in listed for below in _children(int(child))]


@pytest.mark.journey
class TestDemo:
    def _start(self, folder: Path, port: int) -> subprocess.Popen[bytes]:
        env = os.environ | {"MERIA_VAR": str(folder), "PORT": str(port), "http_proxy": "http://127.0.0.1:9"}
        env.pop("DATABASE_URL", None)
        with (folder / "output").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "deploy/serve.py"], cwd=ROOT, env=env, stdout=log, stderr=log, start_new_session=True
            )
        wait_until(
            lambda: (folder / "output").read_text().rindex("Ctrl-C stops site and worker"),
            process,
            folder / "output",
            600,
        )
        return process

    def test_it_opens_stops_on_ctrl_c_with_its_worker_and_keeps_the_data(self, tmp_path: Path) -> None:
        port = free_port()
        process = self._start(tmp_path, port)
        assert b"<html" in urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30).read()
        family = _children(process.pid)
        assert len(family) >= 3  # site, its workers, the worker
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(120) == 0
        assert [one for one in family if Path(f"/proc/{one}").exists()] == []

        key = (tmp_path / "demo.env").read_text()
        loaded = (tmp_path / "demo.loaded").stat().st_mtime
        (tmp_path / "output").unlink()
        process = self._start(tmp_path, port)
        os.killpg(process.pid, signal.SIGTERM)
        assert process.wait(120) == 0
        assert (tmp_path / "demo.env").read_text() == key
        assert (tmp_path / "demo.loaded").stat().st_mtime == loaded
