"""Rows of a benchmark's tables."""

import os
import statistics

Times = list[tuple[str, float]]  # kind of search, milliseconds


def at(times: Times, hundredth: int, kind: str = "") -> float:
    """That percentile, of one kind of searches or of all."""
    chosen = [milliseconds for what, milliseconds in times if kind in ("", what)]
    return statistics.quantiles(chosen, n=100, method="inclusive")[hundredth - 1] if len(chosen) > 1 else chosen[0]


def show(*cells: object) -> None:
    print(
        "| " + " | ".join(f"{cell:,.1f}" if isinstance(cell, float) else f"{cell}" for cell in cells) + " |", flush=True
    )


def heading(*cells: str) -> None:
    print()
    show(*cells)
    print("|---|" + "---:|" * (len(cells) - 1), flush=True)


def show_times(name: str, times: Times) -> None:
    """One row over all searches."""
    show(name, len(times), at(times, 50), at(times, 95), at(times, 99))


def load() -> None:
    print(f"\nLoad of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.", flush=True)
