"""How many times as slow or as quick the search is as its rivals, against the bars."""

from collections.abc import Iterator

from tests.bench.tables import Times, at, heading, show

BARS = {"raw": 3.0, "wagtail": 100.0, "growth": 2.0, "suggest": 0.5}


def ratios(
    times: dict[str, Times], others: dict[str, Times], sizes: list[int]
) -> Iterator[tuple[str, float, str, bool]]:
    """What, how much, the bar in words, whether it holds; all of the 95th percentile over all searches."""
    few, many = (f"ours {size}" for size in sizes)
    p95 = {name: at(each, 95) for name, each in times.items()}
    far = p95[many] / p95[f"raw {sizes[1]}"]
    yield f"as slow as tantivy with nothing around it, {sizes[1]:,}", far, f"at most {BARS['raw']}", far <= BARS["raw"]
    for name, each in others.items():
        ahead = at(each, 95) / p95[few]
        yield f"ahead of {name}, {sizes[0]:,}", ahead, f"at least {BARS['wagtail']}", ahead >= BARS["wagtail"]
    growth = p95[many] / p95[few]
    yield f"growth from {sizes[0]:,} to {sizes[1]:,}", growth, f"under {BARS['growth']}", growth < BARS["growth"]
    quick = p95[f"suggesting {sizes[1]}"] / p95[many]
    yield f"suggestions as slow as a search, {sizes[1]:,}", quick, f"under {BARS['suggest']}", quick < BARS["suggest"]


def show_ratios(times: dict[str, Times], others: dict[str, Times], sizes: list[int]) -> None:
    """The bars; and how far ahead the limit and the usual search are, which have none."""
    heading("search: ratios of p95 in this run", "times", "bar", "holds")
    for what, times_as_much, bar, holds in ratios(times, others, sizes):
        show(what, f"{times_as_much:.2f}", bar, "yes" if holds else "NO")
    few = sizes[0]
    for name, each in others.items():
        limit = at(each, 95) / at(times[f"raw {few}"], 95)
        show(f"tantivy with nothing around it, ahead of {name}, {few:,}", f"{limit:.2f}", "", "")
        usual = at(each, 50) / at(times[f"ours {few}"], 50)
        show(f"ahead of {name}, {few:,}, the usual search (p50)", f"{usual:.2f}", "", "")
