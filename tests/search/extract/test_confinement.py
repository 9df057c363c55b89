"""A reader that was turned against us reaches nothing, and ends in time."""

import platform
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.conf import settings

from search.extract import asking, checks, kernel_filter

from .children import told


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The child with a hostile reader in it."""

    def run(name: str, *arguments: str) -> dict:
        command = [sys.executable, "-m", "tests.search.extract.hostile", name, *arguments]
        monkeypatch.setattr(asking, "COMMAND", command)
        return told(b"just words", tmp_path)

    return run


class TestReach:
    def test_nothing_that_leads_out_of_the_child_works(self, hostile, tmp_path: Path) -> None:
        victim = tmp_path / "secrets" / ".env"
        victim.parent.mkdir()
        victim.write_text("SECRET_KEY=1")
        with socket.create_server(("127.0.0.1", 0)) as listening:
            found = hostile("everything", str(victim), str(listening.getsockname()[1]))
        assert found["text"] == "nothing"
        assert [path.name for path in victim.parent.iterdir()] == [".env"]
        assert victim.read_text() == "SECRET_KEY=1"

    def test_it_is_the_kernel_that_refuses(self) -> None:
        """The same attempts, before the child confines itself, work."""
        program = (
            "import sys; sys.argv = ['', 'everything', '/etc/hostname', '1'];"
            "from tests.search.extract.hostile import _attempts, _worked; a = _attempts();"
            "print([_worked(a[name]) for name in ('a socket', 'a program', 'a thread', 'reading a file', 'a pause')])"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], cwd=settings.BASE_DIR, capture_output=True, text=True, check=True
        )
        assert done.stdout.split("\n")[-2] == str([True] * 5)

    def test_the_child_has_no_secrets_and_nothing_open(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        program = (
            "import json, os; print(json.dumps({'text': sorted(os.environ), 'pages': os.listdir('/proc/self/fd')}))"
        )
        monkeypatch.setenv("SECRET_KEY", "secret")
        monkeypatch.setattr(asking, "COMMAND", [sys.executable, "-c", program])
        found = told(b"", tmp_path)
        assert [name for name in found["text"] if name not in (*asking.ENVIRONMENT, "LC_CTYPE")] == []
        assert len(found["pages"]) == 4  # the file, the answer, no errors, and the folder that was listed


class TestLimits:
    @pytest.mark.parametrize("name", ["spin", "crash"])
    def test_a_reader_that_ends_badly_marks_the_file(self, name: str, hostile) -> None:
        found = hostile(name)
        assert (found["state"], found["problem"][:22]) == ("too_much", "the reader ended with ")

    def test_one_that_eats_memory_is_stopped(self, hostile) -> None:
        assert hostile("memory")["state"] == "too_much"

    def test_one_that_waits_for_ever_is_ended(self, hostile, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(asking, "SECONDS", 3)
        found = hostile("wait")
        assert (found["state"], found["problem"]) == ("too_much", "not read within 3 seconds")

    def test_one_that_never_stops_talking_is_not_heard_out(self, hostile) -> None:
        began = time.monotonic()
        assert hostile("chatter")["state"] in ("too_much", "broken")
        assert time.monotonic() - began < asking.SECONDS

    def test_one_that_never_stops_reading_is_cut(self, hostile) -> None:
        found = hostile("endless")
        assert (found["state"], len(found["text"])) == ("read", pytest.approx(3000 * 600, rel=0.1))


class TestSystems:
    def test_this_machine_can_confine(self) -> None:
        assert kernel_filter.missing() == ""
        assert checks.readers_are_confined() == []

    def test_an_unknown_machine_is_told_by_the_checks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(platform, "machine", lambda: "riscv64")
        assert "riscv64" in checks.readers_are_confined()[0].msg

    def test_another_system_is_told_by_the_checks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "darwin")
        assert "darwin is not Linux" in checks.readers_are_confined()[0].msg

    def test_a_reader_that_cannot_be_confined_does_not_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        program = (
            "import runpy, search.extract.kernel_filter as f\n"
            "def refused(*a, **k): raise OSError(1, 'no')\n"
            "f.allow_only = refused\n"
            "runpy.run_module('search.extract.child', run_name='__main__')"
        )
        monkeypatch.setattr(asking, "COMMAND", [sys.executable, "-c", program])
        with pytest.raises(OSError, match="confined"):
            told(b"just words", tmp_path)

    @pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
    def test_a_filter_is_whole_on_both_machines(self, machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """Every jump lands inside the program, and every way ends with an answer."""
        programs: list[list[bytes]] = []
        monkeypatch.setattr(platform, "machine", lambda: machine)
        monkeypatch.setattr(kernel_filter, "_install", programs.append)
        kernel_filter.allow_only({"read": (0, 63), "open": (2, None)}, may_read_files=True)
        kernel_filter.refuse({"socket": (41, 198)})
        for steps in programs:
            assert all(len(step) == 8 for step in steps)
            assert all(place + 1 + max(step[2], step[3]) < len(steps) for place, step in enumerate(steps[:-1]))
            assert steps[-1][0] == 0x06
