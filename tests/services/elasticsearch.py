"""Real Elasticsearch nodes for the tests, in folders of their own, on ports of the loopback."""

import json
import os
import shutil
import signal
import ssl
import subprocess
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from deploy import distribution

from .processes import end, give, remove, start_as_user, temporary_folder, wait_until

# A small node that starts quickly: compiling thoroughly does not pay in the minutes that tests take.
MEMORY = ("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC")
QUICK = (*MEMORY, "-XX:TieredStopAtLevel=1")
LOGGING = """appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %d %p %c{1.} %m%n
rootLogger.level = info
rootLogger.appenderRef.console.ref = console
"""
SETTINGS = {
    "cluster.name": "meria-tests",
    "network.host": "127.0.0.1",
    "node.portsfile": "true",
    "node.store.allow_mmap": "false",  # a machine of tests may not allow that many maps
    "cluster.routing.allocation.disk.threshold_enabled": "false",
    "http.port": "0",
    "transport.port": "0",
}
ALONE = {"discovery.type": "single-node", "xpack.security.enabled": "false"}
T = TypeVar("T")


class Node:
    """One server process and its folder; it can end, be killed or held still, and start again with its data."""

    def __init__(self, name: str, settings: dict[str, str], java: tuple[str, ...] = QUICK) -> None:
        self.home = distribution.fetch()
        self.folder = temporary_folder("es")
        self.config = self.folder / "config"
        self.name = name
        self.settings = SETTINGS | {"node.name": name} | settings
        for each in ("config", "tmp"):
            (self.folder / each).mkdir()
        (self.config / "jvm.options").write_text("\n".join([*java, "-Djava.io.tmpdir=${ES_TMPDIR}\n"]))
        (self.config / "log4j2.properties").write_text(LOGGING)
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def env(self) -> dict[str, str]:
        """What its programs want to know."""
        java = shutil.which("java")
        if java is None:
            raise RuntimeError("Java is not installed: apt-get install maven")
        return {
            "ES_PATH_CONF": str(self.config),
            "ES_TMPDIR": str(self.folder / "tmp"),
            "ES_JAVA_HOME": str(Path(java).resolve().parents[1]),
        }

    def launch(self) -> None:
        """Start the process; it does not answer yet."""
        settings = self.settings | {"path.data": f"{self.folder}/data", "path.logs": f"{self.folder}/logs"}
        lines = [f"{name}: {value}\n" for name, value in settings.items()]
        (self.config / "elasticsearch.yml").write_text("".join(lines))
        self._ports.unlink(missing_ok=True)
        give(self.folder)
        self.process = start_as_user(self.folder, self.home / "bin" / "elasticsearch", **self.env)

    def wait(self, check: Callable[[], T]) -> T:
        """The first answer of `check` that is no error."""
        assert self.process is not None
        return wait_until(check, self.process, self.log)

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def _ports(self) -> Path:
        return self.folder / "logs" / "http.ports"

    @property
    def address(self) -> str:
        """Host and port; those it was first given it keeps when it starts again."""
        if self.settings["http.port"] == "0":
            told = self.wait(lambda: self._ports.read_text().split()[0])
            self.settings["http.port"] = told.rpartition(":")[2]
        return f"127.0.0.1:{self.settings['http.port']}"

    def _server(self) -> int:
        """The process that holds the data: the one that was started here is its launcher."""
        assert self.process is not None
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return next(int(pid) for children in tasks for pid in children.read_text().split())

    def memory(self) -> float:
        """Megabytes that the server holds, its heap included."""
        lines = Path(f"/proc/{self._server()}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1000 for line in lines if line.startswith("VmRSS"))

    def kill(self) -> None:
        """As a power cut would: no time to finish anything."""
        os.kill(self._server(), signal.SIGKILL)
        assert self.process is not None
        self.process.wait(30)
        self.process = None

    def pause(self) -> None:
        """Its connections stay open and nothing is answered, until `resume`."""
        server = self._server()
        os.kill(server, signal.SIGSTOP)
        self.wait(lambda: _is_still(server))

    def resume(self) -> None:
        os.kill(self._server(), signal.SIGCONT)

    def stop(self) -> None:
        """End it in order; the data stay."""
        if self.process is not None:
            end(self.process)
            self.process = None

    def close(self) -> None:
        """Stop and throw the data away."""
        self.stop()
        remove(self.folder)


def _is_still(process: int) -> None:
    """Raises AssertionError while one of its threads may run on."""
    states = [path.read_text().rpartition(")")[2].split()[0] for path in Path(f"/proc/{process}/task").glob("*/stat")]
    assert set(states) == {"T"}


class Elasticsearch(Node):
    """One node without passwords, started at once; `url` is its address."""

    def __init__(self, java: tuple[str, ...] = QUICK, **settings: str) -> None:
        super().__init__("alone", ALONE | settings, java)
        self.start()

    @property
    def url(self) -> str:
        return f"http://{self.address}"

    def start(self) -> None:
        """Start (again, on the same port with the same data) and wait until it answers."""
        self.launch()
        self.wait(lambda: self.ask("/_cluster/health?wait_for_status=yellow&timeout=1s"))

    def ask(self, path: str, body: Any = None, *, method: str | None = None) -> Any:
        """Its answer to one request, sent by nothing but Python's own library."""
        return ask(self.url + path, body, method=method)

    def indices(self, prefix: str = "") -> list[str]:
        """The names of its indices that begin so."""
        found = self.ask("/_cat/indices?format=json&h=index&expand_wildcards=all")
        return sorted(each["index"] for each in found if each["index"].startswith(prefix))

    def clear(self, prefix: str = "meria") -> None:
        """Delete every index whose name begins so."""
        if found := self.indices(prefix):
            self.ask(f"/{','.join(found)}", method="DELETE")


def ask(url: str, body: Any = None, *, method: str | None = None, headers: dict[str, str] | None = None,
        trust: ssl.SSLContext | None = None) -> Any:  # fmt: skip
    """The JSON that a server answers; raises urllib's HTTPError and URLError."""
    data = None if body is None else json.dumps(body).encode()
    said = {"Content-Type": "application/json"} | (headers or {})
    request = urllib.request.Request(url, data, said, method=method)
    with urllib.request.urlopen(request, timeout=30, context=trust) as answer:
        return json.loads(answer.read())
