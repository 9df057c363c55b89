"""Makes .venv with the pinned requirements; does nothing when that has been done."""

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("Meria needs Python 3.11 or newer. Choose it with: make PYTHON=/path/to/python3.11 …")

from progress import ROOT, Failed, say, step

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "meria-installed"  # one hash a line: the requirements that are in
FILES = {
    "requirements.txt": ["requirements.txt", "deploy/constraints.txt"],
    "requirements-dev.txt": ["requirements.txt", "requirements-dev.txt", "deploy/constraints.txt"],
}


def _fingerprint(requirements: str) -> str:
    content = b"".join((ROOT / name).read_bytes() for name in FILES[requirements])
    return hashlib.sha256(content + sys.version.encode()).hexdigest()


def _line_that_installs_venv() -> str:
    """The command that brings Python's venv module on this kind of machine."""
    release = Path("/etc/os-release")
    kind = release.read_text() if release.exists() else ""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    sudo = "" if os.geteuid() == 0 else "sudo "
    if "debian" in kind or "ubuntu" in kind:
        return f"{sudo}apt-get update && {sudo}apt-get install python{version}-venv"
    if "fedora" in kind or "rhel" in kind:
        return f"{sudo}dnf install python{version} python{version}-pip"
    if "alpine" in kind:
        return f"{sudo}apk add python3 py3-pip"
    return "install the venv and ensurepip modules of Python " + version


def _runs(*command: str | Path) -> bool:
    try:
        return subprocess.run([*command], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _make_venv() -> None:
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        sys.exit(f"Python's venv module is missing here. Install it with:\n\n    {_line_that_installs_venv()}\n")
    step("Making the environment in .venv", [sys.executable, "-m", "venv", "--clear", str(VENV)])


def ensure(dev: bool = False) -> None:
    """Bring .venv up to the pinned requirements; with `dev`, also what tests and checks need."""
    name = "requirements-dev.txt" if dev else "requirements.txt"
    wanted = _fingerprint(name)
    if not _runs(PYTHON, "-m", "pip", "--version"):
        _make_venv()
    if STAMP.exists() and wanted in STAMP.read_text().split():
        return
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
    step("Installing the pinned requirements", [*pip, "-r", str(ROOT / name)])
    done = {wanted, _fingerprint("requirements.txt")}
    STAMP.write_text("\n".join(sorted(done)) + "\n")


def main() -> None:
    try:
        ensure(dev=True)
    except Failed as error:
        sys.exit(f"Stopped: {error}.")
    say("The environment is ready: .venv")


if __name__ == "__main__":
    main()
