"""What is hidden shows nowhere in search: not listed, counted, suggested, hinted at or told to programs."""

import json

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.models import Page

from backstage import queue
from eservices.register.submission import store
from search import indexing
from search.engines import engine
from tests.factories import cases, pages

from .both import both_engines
from .test_permission import WAYS, hide

pytestmark = pytest.mark.django_db

SECRET = "ორანჟერეა"
MISSPELT = "ორანჟერრა"


@pytest.fixture
def page(home) -> Page:
    """A page with a word of its own, beside one that stays."""
    pages.standard_page(home, "სათბური", slug="open")
    parent = pages.standard_page(home, "მშობელი")
    page = pages.standard_page(parent, SECRET, lead="სათბური ბაღში", slug="secret")
    queue.drain()
    return page


def told(client: Client) -> str:
    """All that a stranger is told by every way of asking."""
    asked = [
        client.get("/search/", {"q": "სათბური"}),
        client.get("/search/", {"q": MISSPELT}),
        client.get("/search/", {"q": "სათბური", "kind": "page", "sort": "date"}),
        client.get("/search/suggest/", {"q": SECRET[:5]}),
        client.get("/search/suggest/", {"q": "oranJ"}),
        client.get("/api/search/", {"q": "სათბური"}),
        client.get("/api/search/", {"q": MISSPELT}),
    ]
    return "\n".join(_text(response) for response in asked)


def _text(response: object) -> str:
    if response["Content-Type"].startswith("application/json"):
        return json.dumps(response.json(), ensure_ascii=False)
    return response.content.decode()


def total(client: Client, text: str) -> int:
    return client.get("/search/", {"q": text}).context["results"].total


@both_engines
class TestWorkerDown:
    def test_all_of_them_tell_of_it_while_it_is_public(self, client: Client, page: Page) -> None:
        assert told(client).count(SECRET) >= 5
        assert "/secret/" in told(client)
        assert total(client, "სათბური") == 2

    @pytest.mark.parametrize("way", WAYS)
    def test_none_of_them_does_once_it_is_hidden(self, client: Client, page: Page, way: str) -> None:
        hide(page, way)
        assert SECRET not in told(client)
        assert "/secret/" not in told(client)
        assert total(client, "სათბური") == 1

    def test_moved_below_a_private_page(self, client: Client, page: Page) -> None:
        shelf = pages.standard_page(page.get_parent().get_parent(), "თარო")
        hide(pages.standard_page(shelf, "ქვეგვერდი"), "below a private page")
        page.move(Page.objects.get(pk=shelf.pk), pos="last-child")
        assert SECRET not in told(client)
        assert total(client, "სათბური") == 1

    def test_changed_while_public_nothing_of_what_was_taken_out_is_left_when_the_worker_is_back(
        self, client: Client, page: Page
    ) -> None:
        page.title, page.slug = "სხვა", "other"
        page.save_revision().publish()
        queue.drain()
        assert SECRET not in told(client)


@both_engines
class TestCases:
    """Letters, answers and files of citizens are no things of search at all."""

    @pytest.fixture
    def case(self, home):
        file = store(ContentFile(SECRET.encode(), name=f"{SECRET}.txt"), content_type="text/plain")
        answers = {"subject": SECRET, "text": f"{SECRET} მინდა", "addressee": "mayor"}
        return cases.make_case("letter", answers=answers, files=(file,), answered=True)

    def test_nothing_of_a_case_is_found(self, client: Client, case) -> None:
        queue.drain()
        indexing.sweep()
        assert {key.partition(":")[0] for key in engine().stamps()} <= {"page", "file", "following"}
        assert total(client, SECRET) == 0
        assert total(client, "ტროტუარი შეკეთდა") == 0  # the answer
        assert total(client, case.number) == 0
        assert SECRET not in told(client)
