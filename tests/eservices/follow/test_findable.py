"""Who asks where the letter is finds the page that tells it, though it is no page of the tree."""

import pytest

from eservices.register.models import Service
from search import indexing
from search.find import find
from search.query import parse
from tests.factories import pages
from tests.factories.services import make_service

pytestmark = pytest.mark.django_db


@pytest.fixture
def town(settings, tmp_path):
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    pages.home_page()
    make_service("letter")
    indexing.rebuild()


def addresses(words: str, language: str = "en") -> list[str]:
    return [hit.url for hit in find(parse(words, language)).hits]


@pytest.mark.parametrize(
    ("words", "language", "address"),
    [
        ("where is my application", "en", "/en/follow/"),
        ("track my letter", "en", "/en/follow/"),
        ("lost code", "en", "/en/follow/"),
        ("სად არის ჩემი განცხადება", "ka", "/follow/"),
        ("დავკარგე კოდი", "ka", "/follow/"),
    ],
)
def test_the_page_for_following_a_case_is_found(town, words, language, address):
    assert addresses(words, language)[:1] == [address]


def test_it_answers_at_the_address_that_search_names(town, client):
    for address in addresses("lost code", "en") + addresses("კოდი", "ka"):
        assert client.get(address).status_code == 200


def test_where_no_service_takes_letters_there_is_none_to_follow(town):
    Service.objects.update(is_active=False)
    assert addresses("lost code") == []
    assert indexing.sweep()
    assert addresses("lost code") == []
