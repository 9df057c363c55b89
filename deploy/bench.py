"""`make bench`: runs every program in tests/bench and prints one table with the machine's name.

Each program prints lines of three columns parted by tabs: what was measured, the number, its unit.
"""

import environment  # first: it says plainly when Python is too old  # isort: skip

import os
import platform
import subprocess
import sys
import tempfile

from progress import ROOT, Failed, say


def _measure(program: str, var: str) -> list[list[str]]:
    """The rows one program printed; raises Failed."""
    say(f"  {program} …")
    env = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "MERIA_ENV_FILE": os.devnull,
        "MERIA_VAR": var,
        "MERIA_URL": "http://127.0.0.1:8000",
        "MERIA_FROM": "noreply@alviskhevi.example",
        "EMAIL_URL": "dummymail://",
        "SECRET_KEY": "only-for-the-benchmarks-" + "x" * 40,
        "ALLOWED_HOSTS": "127.0.0.1,testserver",
        "PYTHONPATH": f"{ROOT}:{ROOT / 'site'}",
    }
    done = subprocess.run(
        [str(environment.PYTHON), program], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        raise Failed(program)
    return [line.split("\t") for line in done.stdout.splitlines() if line.count("\t") == 2]


def _table(rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(f"  {what:<{widths[0]}}  {number:>{widths[1]}} {unit}" for what, number, unit in rows)


def main() -> None:
    try:
        environment.ensure(dev=True)
        rows = []
        for path in sorted((ROOT / "tests" / "bench").glob("[a-z]*.py")):
            with tempfile.TemporaryDirectory(prefix="meria-bench-") as var:
                rows += _measure(str(path.relative_to(ROOT)), var)
    except Failed as error:
        sys.exit(f"Stopped: {error}.")
    if not rows:
        sys.exit("There is nothing in tests/bench.")
    say(f"\n{platform.node()}: {os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}\n")
    say(_table(rows))


if __name__ == "__main__":
    main()
