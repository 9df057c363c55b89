"""What stands above what, on every engine."""

import datetime
from dataclasses import replace

import pytest

from search import languages
from search.engines import Engine
from search.query import Meaning, OtherName
from tests.search.records import entry

from .asked import keys


@pytest.fixture(autouse=True)
def nothing_stood_there_before(engine: Engine) -> None:
    """In Elasticsearch what was deleted counts among the words until it is merged away."""
    engine.clear()


def test_title_before_lead_before_body_before_attachments(engine: Engine) -> None:
    parts = ("attachments", "body", "lead", "title")
    engine.write([entry(part, **{"title": "სხვა", part: "წყალი"}) for part in parts])
    assert keys(engine, "წყალი") == ["page:title", "page:lead", "page:body", "page:attachments"]


def test_the_exact_form_before_its_relatives(engine: Engine) -> None:
    engine.write([entry(1, body="წყალი მოვიდა"), entry(2, body="წყლის მოვიდა")])
    assert keys(engine, "წყლის") == ["page:2", "page:1"]
    assert keys(engine, "წყალი") == ["page:1", "page:2"]


def test_city_hall_before_the_mayor(engine: Engine) -> None:
    engine.write([entry(1, body="მერი"), entry(2, body="მერია")])
    assert keys(engine, "მერია")[0] == "page:2"
    assert keys(engine, "მერი")[0] == "page:1"


def test_inflected_words_find_each_other(engine: Engine) -> None:
    engine.write([entry(1, body="სამუშაოები რუსთაველის ქუჩებზე")])
    assert keys(engine, "ქუჩა") == keys(engine, "რუსთაველი") == keys(engine, "ქუჩის") == ["page:1"]


def test_the_last_word_may_be_unfinished(engine: Engine) -> None:
    engine.write([entry(1, title="წყალმომარაგება")])
    assert keys(engine, "წყალმომ") == ["page:1"]


def test_all_words_that_begin_so_are_found(engine: Engine) -> None:
    engine.write([entry(number, title=f"prefix{number:03}", language="en") for number in range(200)])
    assert keys(engine, "prefix19", "en") == [
        f"page:{number}" for number in sorted(range(190, 200), key=lambda each: _place(f"page:{each}"))
    ]


def test_all_of_two_words_are_needed_and_most_of_more(engine: Engine) -> None:
    engine.write([entry(1, body="წყალი"), entry(2, body="წყალი და გზა"), entry(3, body="წყალი გზა ხიდი პარკი")])
    assert set(keys(engine, "წყალი გზა")) == {"page:2", "page:3"}
    assert keys(engine, "წყალი გზა ხიდი ბაღი") == ["page:3"]


def test_words_side_by_side_come_first(engine: Engine) -> None:
    filler = " სიტყვა" * 5
    engine.write([entry(1, body=f"ქუჩა{filler} წყალი"), entry(2, body=f"ქუჩა წყალი{filler}")])
    assert keys(engine, "ქუჩის წყალი") == ["page:2", "page:1"]


def test_a_quoted_phrase_is_found_in_any_inflection_but_in_its_order(engine: Engine) -> None:
    engine.write([entry(1, body="საკრებულოს სხდომა"), entry(2, body="სხდომა საკრებულოს")])
    assert keys(engine, "„საკრებულოს სხდომები“") == ["page:1"]


def test_stop_words_alone_find_what_holds_them(engine: Engine) -> None:
    engine.write([entry(1, body="წყალი და გზა")])
    assert keys(engine, "და") == ["page:1"]


def test_a_rare_word_weighs_more_than_a_common_one(engine: Engine) -> None:
    common = [entry(f"c{number}", body="გზა") for number in range(20)]
    engine.write([entry(1, body="წყალი სიტყვა"), entry(2, body="გზა სიტყვა"), *common])
    assert keys(engine, "გზა წყალი", loosely=True)[0] == "page:1"


class TestLanguages:
    def test_a_visitors_language_comes_first_whatever_the_words_weigh(self, engine: Engine) -> None:
        far = "covid " + "სიტყვა " * 900
        engine.write(
            [entry(1, language="en", title="covid covid"), entry(2, language="ka", title="სხვა", attachments=far)]
        )
        assert keys(engine, "covid") == ["page:2", "page:1"]
        assert keys(engine, "covid", "en") == ["page:1", "page:2"]

    def test_words_are_rare_or_not_in_all_languages_together(self, engine: Engine) -> None:
        georgian = [entry(f"k{number}", body="covid გზა") for number in range(20)]
        engine.write([*georgian, entry(1, language="en", body="covid"), entry(2, language="en", body="vaccine")])
        assert keys(engine, "covid vaccine", "en", loosely=True)[0] == "page:2"


class TestLoosely:
    def test_some_of_the_words_are_enough_and_all_of_them_come_first(self, engine: Engine) -> None:
        engine.write([entry(1, title="ხიდი"), entry(2, body="დიდი ხიდი აშენდა ზემოხევში"), entry(3, title="წყალი")])
        assert keys(engine, "ხიდი ზემოხევში") == ["page:2"]
        assert keys(engine, "ხიდი ზემოხევში", loosely=True) == ["page:2", "page:1"]

    def test_a_number_must_be_there(self, engine: Engine) -> None:
        engine.write([entry(1, title="ბიუჯეტი", numbers=("18",)), entry(2, title="დოკუმენტი", numbers=("19",))])
        assert keys(engine, "დოკუმენტი №18", loosely=True) == ["page:1"]


class TestSounds:
    def test_georgian_cases_are_heard_in_latin_letters(self, engine: Engine) -> None:
        engine.write([entry(1, body="ვაკანსიების პორტალი"), entry(2, title="ვაკანსია")])
        assert keys(engine, "vakansiebi") == ["page:2", "page:1"]

    def test_a_name_in_cyrillic(self, engine: Engine) -> None:
        engine.write([entry(1, title="ლანჩხუთის პარკი")])
        assert keys(engine, "Ланчхути", "ru") == ["page:1"]


class TestOtherNames:
    @staticmethod
    def water(*names: str) -> tuple[Meaning, ...]:
        """What the thesaurus may say of the first word that is sought."""
        told = [OtherName("en", name, tuple(languages.forms_in(word, "en") for word in name.split())) for name in names]
        return (Meaning(0, 1, tuple(told)),)

    def test_what_is_called_otherwise_is_found_below_what_was_typed(self, engine: Engine) -> None:
        engine.write([entry(1, title="Water supply", language="en"), entry(2, title="წყალი", language="en")])
        assert keys(engine, "წყალი") == ["page:2"]
        assert keys(engine, "წყალი", meanings=self.water("water")) == ["page:2", "page:1"]

    def test_every_word_of_a_name_is_needed(self, engine: Engine) -> None:
        engine.write([entry(1, title="Water supply", language="en"), entry(2, title="Water", language="en")])
        assert keys(engine, "წყალი", meanings=self.water("water supply")) == ["page:1"]

    def test_what_only_asks_for_a_thing_finds_its_names_first(self, engine: Engine) -> None:
        (meaning,) = self.water("water supply")
        engine.write([entry(1, title="Water supply", language="en"), entry(2, title="წყალი")])
        asked = [(replace(meaning, asked=asked),) for asked in (False, True)]
        found = [keys(engine, "წყალი", "hy", meanings=meanings) for meanings in asked]
        assert found == [["page:2", "page:1"], ["page:1", "page:2"]]

    def test_a_server_is_not_asked_for_more_than_it_takes(self, engine: Engine) -> None:
        """Twelve words with a hundred names each: the first of them are looked for."""
        engine.write([entry(1, title="Water supply", language="en"), entry(2, title="წყალი", language="en")])
        (water,) = self.water("water", *(f"name{number} of{number} it{number}" for number in range(100)))
        meanings = tuple(replace(water, start=place) for place in range(12))
        typed = " ".join(f"სიტყვა{place}" for place in range(12))
        assert keys(engine, typed, meanings=meanings) == ["page:1"]


class TestLifts:
    def test_a_service_stands_above_a_page_with_the_same_words(self, engine: Engine) -> None:
        engine.write([entry(1, title="საჩივარი"), entry(2, title="საჩივარი", kind="service")])
        assert keys(engine, "საჩივარი") == ["page:2", "page:1"]

    def test_what_is_in_force_stands_above_what_is_not(self, engine: Engine) -> None:
        engine.write([entry(1, title="წესი", in_force=False), entry(2, title="წესი", in_force=True)])
        assert keys(engine, "წესი") == ["page:2", "page:1"]

    def test_what_was_repealed_stands_below_what_says_it_less_well(self, engine: Engine) -> None:
        repealed = entry(1, title="ნაგვის გატანის წესი", kind="act", in_force=False)
        in_force = entry(2, title="მყარი ნარჩენების და ნაგვის გატანის ახალი წესი და ტარიფი", kind="act", in_force=True)
        engine.write([repealed, in_force, entry(3, body="წესი, ნაგვის და გატანის"), *map(entry, range(9, 30))])
        assert keys(engine, "ნაგვის გატანის წესი")[-1] == "page:1"

    def test_but_it_is_the_one_of_its_number(self, engine: Engine) -> None:
        repealed = entry(1, title="წესი", kind="act", numbers=("214",), in_force=False)
        engine.write([repealed, entry(2, title="წესი", body="ბრძანება №214", kind="act", in_force=True)])
        assert keys(engine, "№214") == keys(engine, "214") == keys(engine, "წესი №214") == ["page:1", "page:2"]

    def test_what_a_page_says_stands_above_a_file_of_that_name(self, engine: Engine) -> None:
        engine.write([entry(1, title="წყალი", kind="file"), entry(2, body="წყალი", kind="news")])
        assert keys(engine, "წყალი") == ["page:2", "page:1"]

    def test_of_two_alike_the_newer(self, engine: Engine) -> None:
        days = {number: datetime.date(2020, 1, number) for number in (3, 1, 9, 4)}
        engine.write([entry(number, title="წყალი", date=day) for number, day in days.items()])
        engine.write([entry(2, title="წყალი")])
        assert keys(engine, "წყალი") == ["page:9", "page:4", "page:3", "page:1", "page:2"]


def _place(key: str) -> int:
    """Where what is alike in everything stands: always the same."""
    from search.engines.fields import order

    return -order(entry(key.removeprefix("page:")).record)
