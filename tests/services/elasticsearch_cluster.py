"""Three Elasticsearch nodes as a town would run them: TLS on both layers, passwords, a user with least rights."""

import base64
import json
import shutil
import ssl
from typing import Any

import trustme

from .elasticsearch import Node, ask
from .processes import free_port, give, run_as_user

NAMES = ("first", "second", "third")
ROOT_PASSWORD = "of-the-user-elastic"
USER, PASSWORD = "site", "of-the-user-site"
ROLES = """site:
  cluster: [monitor]
  indices: [{names: ['meria-*'], privileges: [all]}]
"""
KEPT = ("users", "users_roles", "elasticsearch.keystore")  # made once: each tool starts a Java of its own


class Cluster:
    """Started at once; `urls` are the three addresses, `ca` the file that vouches for them."""

    def __init__(self) -> None:
        self._authority = trustme.CA()
        self._certificate = self._authority.issue_cert("localhost", "127.0.0.1")
        self.nodes = self._nodes()
        self.ca = self.nodes[0].config / "ca.crt"
        for node in self.nodes:
            self._certify(node)
        self._passwords(self.nodes[0])
        for node in self.nodes:
            for name in KEPT if node is not self.nodes[0] else ():
                shutil.copy(self.nodes[0].config / name, node.config / name)
            node.launch()
        self.wait_until_whole()

    def _nodes(self) -> list[Node]:
        ports = [free_port() for _ in range(2 * len(NAMES))]
        inner = ports[len(NAMES) :]
        shared = _tls() | {
            "xpack.security.enabled": "true",
            "xpack.security.autoconfiguration.enabled": "false",
            "discovery.seed_hosts": json.dumps([f"127.0.0.1:{port}" for port in inner]),
            "cluster.initial_master_nodes": json.dumps(NAMES),
        }
        return [
            Node(name, shared | {"http.port": str(outer), "transport.port": str(port)})
            for name, outer, port in zip(NAMES, ports, inner, strict=False)
        ]

    def _certify(self, node: Node) -> None:
        self._authority.cert_pem.write_to_path(str(node.config / "ca.crt"))
        self._certificate.private_key_pem.write_to_path(str(node.config / "node.key"))
        self._certificate.cert_chain_pems[0].write_to_path(str(node.config / "node.crt"))
        (node.config / "roles.yml").write_text(ROLES)

    def _passwords(self, node: Node) -> None:
        """Users in files, which every node reads for itself."""
        for name in ("users", "users_roles"):
            (node.config / name).touch()
        give(node.folder)
        programs = node.home / "bin"
        keystore = programs / "elasticsearch-keystore"
        run_as_user(node.folder, keystore, "create", **node.env)
        password = node.config / "bootstrap"
        password.write_text(ROOT_PASSWORD)
        give(node.folder)
        run_as_user(node.folder, keystore, "add-file", "-f", "bootstrap.password", password, **node.env)
        added = (programs / "elasticsearch-users", "useradd", USER, "-p", PASSWORD, "-r", "site")
        run_as_user(node.folder, *added, **node.env)

    @property
    def urls(self) -> tuple[str, ...]:
        return tuple(f"https://{node.address}" for node in self.nodes)

    def ask(self, path: str, body: Any = None, *, method: str | None = None) -> Any:
        """The answer of the first living node to its administrator; raises urllib's errors."""
        living = next(node for node in self.nodes if node.process is not None)
        secret = base64.b64encode(f"elastic:{ROOT_PASSWORD}".encode()).decode()
        headers = {"Authorization": f"Basic {secret}"}
        return ask(f"https://{living.address}{path}", body, method=method, headers=headers, trust=self.trust)

    @property
    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.ca))

    def wait_until_whole(self) -> None:
        """All nodes that run have found each other, and every shard has its copies."""
        living = [node for node in self.nodes if node.process is not None]
        path = f"/_cluster/health?wait_for_nodes={len(living)}&wait_for_status=green&timeout=1s"
        living[0].wait(lambda: self.ask(path))

    def clear(self, prefix: str = "meria") -> None:
        """Delete every index whose name begins so."""
        found = self.ask("/_cat/indices?format=json&h=index&expand_wildcards=all")
        if names := [each["index"] for each in found if each["index"].startswith(prefix)]:
            self.ask(f"/{','.join(names)}", method="DELETE")

    def close(self) -> None:
        for node in self.nodes:
            node.close()


def _tls() -> dict[str, str]:
    """One certificate for visitors and for the nodes among themselves."""
    parts = {"enabled": "true", "key": "node.key", "certificate": "node.crt", "certificate_authorities": "ca.crt"}
    return {
        f"xpack.security.{layer}.ssl.{name}": value for layer in ("http", "transport") for name, value in parts.items()
    }
