"""A thesaurus receives what later versions of Meria know, and keeps what editors made of what it has."""

import pytest

from search import thesaurus
from search.models import Concept, ConceptWord, ReadyMadeConcept
from search.thesaurus import filling

pytestmark = pytest.mark.django_db
FIRST = {"waste": {"en": ["waste", "rubbish"], "ka": ["ნაგავი"]}, "road": {"en": ["road"], "ka": ["გზა"]}}
LATER = FIRST | {
    "waste": {"en": ["waste", "rubbish", "litter"], "ka": ["ნაგავი", "ნარჩენები"]},
    "tree": {"en": ["tree"], "ka": ["ხე"]},
}


@pytest.fixture
def version(monkeypatch):
    """Fill the thesaurus with what a version of Meria has."""

    def fill(concepts: dict) -> int:
        monkeypatch.setattr(filling, "ready_made", lambda: iter(concepts.items()))
        return thesaurus.fill()

    fill(FIRST)
    return fill


def names(concept: str) -> dict:
    return {code: sorted(texts) for code, texts in thesaurus.words_of(Concept.objects.get(name=concept)).items()}


def test_later_concepts_and_names_come_in_once(version):
    assert version(LATER) == 4
    assert names("waste") == {"en": ["litter", "rubbish", "waste"], "ka": ["ნაგავი", "ნარჩენები"]}
    assert names("tree") == {"en": ["tree"], "ka": ["ხე"]}
    assert Concept.objects.filter(is_ready_made=True).count() == 3
    assert version(LATER) == 0


def test_an_unchanged_version_asks_little(version, django_assert_num_queries):
    with django_assert_num_queries(3):  # the rows, and the transaction of the test
        version(FIRST)


def test_names_that_an_editor_took_away_do_not_come_back(version):
    thesaurus.set_words(Concept.objects.get(name="waste"), {"en": ["waste", "litter"]})
    version(LATER)
    assert names("waste") == {"en": ["litter", "waste"], "ka": ["ნარჩენები"]}


def test_a_concept_that_was_deleted_stays_away(version):
    Concept.objects.get(name="waste").delete()
    version(LATER)
    assert set(Concept.objects.values_list("name", flat=True)) == {"road", "tree"}


def test_a_concept_that_was_switched_off_or_renamed_is_the_same_still(version):
    Concept.objects.filter(name="waste").update(name="rubbish of all kinds", is_active=False)
    version(LATER)
    assert set(Concept.objects.values_list("name", flat=True)) == {"rubbish of all kinds", "road", "tree"}
    assert not Concept.objects.get(name="rubbish of all kinds").is_active
    assert "litter" in names("rubbish of all kinds")["en"]


def test_a_town_keeps_its_own_concept_of_that_name(version):
    thesaurus.set_words(Concept.objects.create(name="tree"), {"en": ["spruce"]})
    version(LATER)
    assert names("tree") == {"en": ["spruce"]}


def test_what_came_before_it_was_written_down_is_not_brought_again(version):
    ReadyMadeConcept.objects.all().delete()
    ConceptWord.objects.filter(text="rubbish").delete()
    version(FIRST)
    assert names("waste") == {"en": ["waste"], "ka": ["ნაგავი"]}
    assert version(LATER) == 4
    assert names("waste") == {"en": ["litter", "waste"], "ka": ["ნაგავი", "ნარჩენები"]}
