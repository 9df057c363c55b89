"""Where nothing is found, the services stand first that come nearest to what was typed."""

import pytest

from search.engines import engine

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def empty_index():
    """Nothing is found, whatever is typed."""
    engine().clear()


def offered(client, typed: str) -> list[str]:
    """The titles of the services that the page offers, in its order."""
    page = client.get("/search/", {"q": typed}).content.decode()
    return [
        row.partition("</a>")[0].rpartition(">")[2] for row in page.partition("nothing__list")[2].split("<li>")[1:4]
    ]


def test_nearest_first(client, services):
    usual = offered(client, "ველოსიპედები")
    assert usual == [services[kind].title for kind in ("letter", "foi", "hoa")]
    assert offered(client, "ამხანაგობის მანქანები")[0] == services["hoa"].title
    assert offered(client, "სახურავებზე")[0] == services["hoa"].title
    assert offered(client, "ინფორმატსია")[0] == services["foi"].title
