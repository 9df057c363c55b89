"""`make bench`: runs every program in tests/bench, each on a fresh folder, and prints their tables."""

import environment  # first: it says plainly when Python is too old  # isort: skip

import os
import platform
import subprocess
import sys
import tempfile

from progress import ROOT, Failed, say

SETTINGS = {
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
    "MERIA_ENV_FILE": os.devnull,
    "MERIA_URL": "http://127.0.0.1:8000",
    "MERIA_FROM": "noreply@alviskhevi.example",
    "EMAIL_URL": "dummymail://",
    "SECRET_KEY": "only-for-the-benchmarks-" + "x" * 40,
    "ALLOWED_HOSTS": "127.0.0.1,testserver",
    "PYTHONPATH": f"{ROOT}:{ROOT / 'site'}",
}


def _measure(program: str) -> None:
    """Run one program, which prints a table of its own; raises Failed."""
    with tempfile.TemporaryDirectory(prefix="meria-bench-") as var:
        command = [str(environment.PYTHON), program]
        done = subprocess.run(command, cwd=ROOT, env=os.environ | SETTINGS | {"MERIA_VAR": var}, check=False)
    if done.returncode:
        raise Failed(program)


def main() -> None:
    try:
        environment.ensure(dev=True)
        say(f"{platform.node()}: {os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
        for path in sorted((ROOT / "tests" / "bench").glob("bench_*.py")):
            say("")
            _measure(str(path.relative_to(ROOT)))
    except Failed as error:
        sys.exit(f"Stopped: {error}.")


if __name__ == "__main__":
    main()
