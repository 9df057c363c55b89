"""Words that mean the same find each other's pages, in one language and across five."""

import pytest

from backstage import queue
from search import languages, thesaurus
from search.models import Concept
from search.query import parse
from tests.factories import pages

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def ready_made() -> list:
    return list(thesaurus.ready_made())


@pytest.fixture
def waste() -> Concept:
    concept = Concept.objects.create(name="waste collection")
    words = {"ka": ["ნაგვის გატანა", "დასუფთავება"], "ru": ["вывоз мусора"], "hy": ["աղբահանություն"]}
    thesaurus.set_words(concept, words)
    return concept


@pytest.fixture
def town(home):
    index = pages.news_index(home)
    pages.news(index, "ნაგვის გატანის ახალი გრაფიკი")
    pages.news(index, "კონცერტი პარკში")
    queue.drain()
    return home


class TestReadyMade:
    def test_at_least_four_hundred_concepts_in_every_language(self, ready_made):
        assert len(ready_made) >= 400
        assert all(words[code] and all(words[code]) for _name, words in ready_made for code in languages.SUPPORTED)

    def test_every_word_is_written_in_its_own_script(self, ready_made):
        own = {"ka": {"ka", "en"}, "hy": {"hy", "en"}, "en": {"en"}, "ru": {"cyrillic", "en"}, "uk": {"cyrillic", "en"}}
        for _name, words in ready_made:
            for code, texts in words.items():
                found = {languages.script(word.raw) for text in texts for word in languages.words(text)} - {""}
                assert found <= own[code], (code, texts)

    def test_they_come_in_once_and_what_a_town_changed_stays(self):
        assert thesaurus.fill() >= 400
        Concept.objects.filter(name="waste").update(is_active=False)
        assert thesaurus.fill() == 0
        assert not Concept.objects.get(name="waste").is_active


class TestWidening:
    @pytest.mark.parametrize("typed", ["вывоз мусора", "вывозу мусора", "աղբահանության", "დასუფთავების"])
    def test_an_inflected_name_finds_the_others(self, waste, typed):
        [meaning] = thesaurus.widen(parse(typed)).meanings
        assert "ნაგვის გატანა" in [name.text for name in meaning.names]

    def test_half_a_name_is_not_the_name(self, waste):
        assert not thesaurus.widen(parse("вывоз")).meanings

    def test_what_people_only_ask_by_is_not_looked_for_as_a_name(self):
        thesaurus.set_words(Concept.objects.create(name="vacancy"), {"ru": ["вакансия", "работа?"], "en": ["vacancy"]})
        [asked], [named] = (thesaurus.widen(parse(text, "ru")).meanings for text in ("работу", "вакансии"))
        assert [name.text for name in asked.names] == [name.text for name in named.names] == ["вакансия", "vacancy"]
        assert (asked.asked, named.asked) == (True, False)

    def test_names_of_the_visitors_language_come_first(self, waste):
        [meaning] = thesaurus.widen(parse("დასუფთავება", "ru")).meanings
        assert meaning.names[0].language == "ru"

    def test_a_concept_that_was_switched_off_is_not_used(self, waste):
        Concept.objects.update(is_active=False)
        assert not thesaurus.widen(parse("вывоз мусора")).meanings

    def test_it_reads_the_database_twice_at_most(self, waste, django_assert_max_num_queries):
        with django_assert_max_num_queries(2):
            thesaurus.widen(parse("график вывоза мусора в городе"))


class TestResults:
    def test_a_russian_visitor_finds_the_georgian_page_and_reads_why(self, waste, town, client):
        html = client.get("/ru/search/", {"q": "вывоз мусора"}).content.decode()
        assert "გრაფიკი" in html
        assert '<b lang="ka">ნაგვის გატანა</b>' in html
        assert "კონცერტი" not in html

    def test_without_the_thesaurus_nothing_would_be_found(self, town, client):
        assert "გრაფიკი" not in client.get("/ru/search/", {"q": "вывоз мусора"}).content.decode()

    def test_a_synonym_of_the_same_language_finds_too(self, waste, town, client):
        assert "გრაფიკი" in client.get("/search/", {"q": "დასუფთავება"}).content.decode()
