"""Other scripts, other keyboards, other spellings: what was meant is found, and no hidden word is told."""

import pytest

from backstage import queue
from search import languages
from search.engines.embedded import EmbeddedEngine
from search.find import find
from search.languages.sounds import sound
from search.models import Concept
from search.query import parse
from search.thesaurus import set_words
from tests.factories import pages

pytestmark = pytest.mark.django_db
MOST_QUESTIONS = 13  # to the engine, for one page of results


@pytest.fixture
def town(home):
    index = pages.news_index(home)
    pages.news(index, "სასმელი წყალი ბათუმში", lead="წყალმომარაგება აღდგება ხვალ.")
    pages.news(index, "ლანჩხუთის პარკი")
    pages.news(index, "ახალი შუქნიშანი")
    pages.standard_page(home, "Городской парк в Батуми")
    queue.drain()
    return home


def found(client, typed: str, address: str = "/search/"):
    return client.get(address, {"q": typed}).context["results"]


def titles(client, typed: str, address: str = "/search/") -> str:
    return " ".join(
        hit.title.replace("<mark>", "").replace("</mark>", "") for hit in found(client, typed, address).hits
    )


class TestSounds:
    @pytest.mark.parametrize(
        "words",
        [
            ["lanchkhuti", "lanchxuti", "ლანჩხუთი", "ланчхути", "ланчкхути"],
            ["kutaisi", "qutaisi", "ქუთაისი", "кутаиси"],
            ["tskali", "tsqali", "წყალი"],
            ["batumi", "ბათუმი", "батуми"],
            ["chiatura", "ჭიათურა", "чиатура"],
            ["ganckhadeba", "ganckhadeba", "განცხადება"],
            ["alviskhevi", "alvisxevi", "ალვისხევი", "алвисхеви", "алвісхеві", "ալվիսխեվի"],
        ],
    )
    def test_one_word_in_any_letters_has_one_key(self, words):
        assert len({sound(languages.normalise(word)) for word in words}) == 1

    @pytest.mark.parametrize("typed", ["lanchkhuti", "lanchxuti", "Ланчхути", "LANCHKHUTI"])
    def test_a_georgian_place_in_other_letters(self, town, client, typed):
        assert "ლანჩხუთის" in titles(client, typed)

    def test_an_inflected_name_too(self, town, client):
        assert "ბათუმში" in titles(client, "batumi")

    def test_the_page_says_which_word_sounds_so(self, town, client):
        (hit,) = [hit for hit in found(client, "ланчхути", "/ru/search/").hits if hit.language]
        assert hit.found_as == "ლანჩხუთის"

    def test_it_does_not_where_the_word_is_spelled_so(self, town, client):
        hits = found(client, "парк батуми", "/en/search/").hits
        assert {(hit.language, hit.found_as) for hit in hits} == {("ka", ""), ("ka", "ბათუმში"), ("ka", "პარკი")}


class TestKeyboards:
    @pytest.mark.parametrize("typed", ["SuqniSani", "цнфдш"])
    def test_georgian_typed_on_another_keyboard(self, town, client, typed):
        shown = found(client, typed)
        assert (shown.read_as, shown.reason) in (("შუქნიშანი", "keyboard"), ("წყალი", "keyboard"))
        assert shown.total == 1

    def test_where_the_letters_sound_alike_no_other_reading_is_needed(self, town, client):
        assert found(client, "wyali").read_as == ""
        assert "წყალი" in titles(client, "wyali")

    def test_russian_typed_on_the_latin_keyboard(self, town, client):
        assert found(client, "gfhr", "/ru/search/").read_as == "парк"

    @pytest.mark.parametrize("typed", ["როდის აღდგება წყალი სახლში", "ოპენინგ ჰოურს", "ბათუმი ხვალინდელი"])
    def test_right_georgian_is_not_read_as_latin_that_only_sounds_so(self, town, client, typed):
        assert found(client, typed).read_as == ""

    @pytest.mark.parametrize("typed", ["C++", "b", "gj"])
    def test_a_sign_or_two_tell_no_keyboard(self, town, client, typed):
        pages.standard_page(town, "Дорога с мостом по реке и тропа")
        queue.drain()
        assert found(client, typed, "/ru/search/").read_as == ""

    def test_what_finds_something_is_not_read_otherwise(self, town, client):
        assert found(client, "წყალი").read_as == ""


class TestSpelling:
    def test_a_word_of_the_towns_own_pages_is_proposed(self, town, client):
        shown = found(client, "წყალმომარაკება")
        assert (shown.read_as, shown.reason) == ("წყალმომარაგება", "spelling")
        assert shown.total == 1

    def test_the_page_says_what_it_did(self, town, client):
        html = client.get("/en/search/", {"q": "წყალმომარაკება"}).content.decode()
        assert "Did you mean <b>წყალმომარაგება</b>?" in html

    def test_a_name_of_the_thesaurus_is_proposed_in_a_language_without_pages(self, town, client):
        set_words(Concept.objects.create(name="park"), {"ka": ["პარკი"], "hy": ["զբոսայգի"]})
        results = find(parse("զբոսայկի", "hy"))
        assert (results.read_as, results.reason) == ("զբոսայգի", "spelling")
        assert "პარკ" in " ".join(hit.title for hit in results.hits)

    def test_no_word_of_a_page_that_became_hidden_is_told(self, town, client):
        hidden = pages.news(pages.news_index(town), "იდუმალიშენება")
        queue.drain()
        assert found(client, "იდუმალიშებება").read_as == "იდუმალიშენება"
        type(hidden).objects.filter(pk=hidden.pk).update(live=False)  # behind the index's back: the worker is down
        shown = client.get("/search/", {"q": "იდუმალიშებება"})
        assert "იდუმალიშენება" not in shown.content.decode()


class TestQuestionsToTheEngine:
    """Each costs a visitor time, most of all where the engine is another machine."""

    @pytest.fixture
    def asked(self, town, monkeypatch) -> list[str]:
        for number in range(3):
            pages.standard_page(town, f"წყალი {number}")
        queue.drain()
        noted: list[str] = []
        for name in ("search", "similar"):
            monkeypatch.setattr(EmbeddedEngine, name, _noting(getattr(EmbeddedEngine, name), name, noted))
        return noted

    @pytest.mark.parametrize("chosen", [{}, {"kind": "page"}, {"sort": "date"}])
    def test_one_where_enough_is_found(self, asked, client, chosen):
        assert client.get("/search/", {"q": "წყალი", **chosen}).context["results"].total >= 3
        assert asked == ["search"]

    @pytest.mark.parametrize(
        "typed",
        [
            "abrakadaba",
            "xyzzyqa plughaz",
            "grzegorz brzeczyszcz chrzaszcz",
            "щпрущ щкрбщ щгрущ ъкщзщ ъкпвщ ъдьлщ щфжщэ щзщхш щхзшф",
            "abraka badabra hokus pokus fidibus simsala bimbam larifa rifari",
        ],
    )
    @pytest.mark.parametrize("chosen", [{}, {"kind": "news"}])
    def test_few_where_nothing_is_found(self, asked, client, typed, chosen):
        assert client.get("/search/", {"q": typed, **chosen}).context["results"].total == 0
        assert len(asked) <= MOST_QUESTIONS


def _noting(function, name, noted):
    def noting(*args, **options):
        noted.append(name)
        return function(*args, **options)

    return noting
