"""Runs the real reader on bytes, as the site does."""

from pathlib import Path

from search.extract.asking import ask

SAMPLES = Path(__file__).parents[1] / "samples"


def sample(name: str) -> bytes:
    """A file as a real program saved it."""
    return (SAMPLES / name).read_bytes()


def told(content: bytes, folder: Path) -> dict:
    """What the child says of a file with this content; its name says nothing."""
    path = folder / "file"
    path.write_bytes(content)
    with path.open("rb") as opened:
        return ask("read", opened)
