"""How long the server takes for the pages people open most, on the demo town, as the median of fifty requests each."""

import statistics
import sys
import time
from io import StringIO
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]

import django

REQUESTS = 50
PAGES = {
    "home page, Georgian": "/",
    "home page, English": "/en/",
    "search, one word": "/search/?q=ბიუჯეტი",
    "search, three words": "/search/?q=საჯარო ინფორმაციის მოთხოვნა",
    "sign-in": "/admin/login/",
}


def median_ms(address: str) -> float:
    """One request to warm up, then the median of the others, in milliseconds."""
    from django.test import Client

    client = Client()
    times = []
    for _ in range(REQUESTS + 1):
        began = time.perf_counter()
        response = client.get(address)
        times.append((time.perf_counter() - began) * 1000)
        assert response.status_code == 200, (address, response.status_code)
    return statistics.median(times[1:])


def main() -> None:
    """Load the demo, fill the index, print one row a page."""
    django.setup()
    from django.core.management import call_command

    for command in (["migrate"], ["collectstatic"]):
        call_command(*command, interactive=False, verbosity=0)
    call_command("load_demo", stdout=StringIO())
    call_command("work", once=True)
    print("| pages, one process | ms |")
    print("|---|---:|")
    for name, address in PAGES.items():
        print(f"| {name} | {median_ms(address):.1f} |")


if __name__ == "__main__":
    main()
