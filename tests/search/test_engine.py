"""The contract of every engine, on the real one in a folder of its own."""

import datetime
from pathlib import Path

import pytest

from search.engines import Busy, Engine, SearchUnavailable
from search.engines.embedded import EmbeddedEngine
from search.engines.embedded.folders import Folders
from search.query import parse

from .records import entry


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    engine = EmbeddedEngine(tmp_path / "index")
    engine.clear()
    return engine


def keys(engine: Engine, text: str, **chosen: object) -> list[str]:
    """The keys found, best first."""
    return [found.key for found in engine.search(parse(text, "ka", **chosen), offset=0, limit=10).hits]


class TestWriting:
    def test_what_was_written_is_found_and_what_was_removed_is_not(self, engine: Engine) -> None:
        engine.write([entry(1, title="წყალი"), entry(2, title="გზა")])
        assert keys(engine, "წყალი") == ["page:1"]
        engine.write([], ["page:1"])
        assert keys(engine, "წყალი") == []
        assert engine.count() == 1

    def test_writing_again_replaces(self, engine: Engine) -> None:
        engine.write([entry(1, title="წყალი")])
        engine.write([entry(1, stamp="2", title="გზა")])
        assert engine.count() == 1
        assert keys(engine, "წყალი") == []
        assert engine.stamps() == {"page:1": "2"}

    def test_another_process_sees_a_commit_at_once(self, engine: Engine, tmp_path: Path) -> None:
        reader = EmbeddedEngine(tmp_path / "index")
        assert reader.count() == 0
        engine.write([entry(1)])
        assert reader.count() == 1

    def test_a_record_comes_back_as_it_was(self, engine: Engine) -> None:
        told = entry(1, title="<b>„წყალი“</b>", date=datetime.date(2026, 3, 1), numbers=("12-3",), in_force=True)
        engine.write([told])
        found = engine.search(parse("წყალი", "ka"), offset=0, limit=10).hits[0]
        assert found.record == told.record

    def test_only_one_writes_at_a_time(self, engine: Engine, tmp_path: Path) -> None:
        with Folders(tmp_path / "index").writing(), pytest.raises(Busy):
            engine.write([entry(1)])


class TestRebuild:
    def test_the_old_index_serves_until_the_new_one_is_ready(self, engine: Engine) -> None:
        engine.write([entry(1, title="წყალი")])

        def entries():
            assert keys(engine, "წყალი") == ["page:1"]
            yield entry(2, title="წყალი")

        assert engine.rebuild(entries()) == 1
        assert keys(engine, "წყალი") == ["page:2"]

    def test_a_rebuild_that_breaks_off_changes_nothing(self, engine: Engine) -> None:
        engine.write([entry(1, title="წყალი")])

        def entries():
            yield entry(2)
            raise RuntimeError("broken off")

        with pytest.raises(RuntimeError):
            engine.rebuild(entries())
        assert keys(engine, "წყალი") == ["page:1"]

    def test_an_index_that_is_not_there_is_not_current(self, tmp_path: Path) -> None:
        engine = EmbeddedEngine(tmp_path / "none")
        assert not engine.is_current()
        with pytest.raises(SearchUnavailable):
            engine.search(parse("წყალი"), offset=0, limit=10)

    @pytest.mark.parametrize("damage", ["meta.json", "*.term", "*.store", "*.fast", "*.idx"])
    def test_a_damaged_index_is_said_to_be_so(self, engine: Engine, tmp_path: Path, damage: str) -> None:
        engine.write([entry(number, title="წყალი") for number in range(3)])
        for path in (tmp_path / "index").glob(f"*/{damage}"):
            path.write_bytes(b"nonsense")
        again = EmbeddedEngine(tmp_path / "index")
        assert not again.is_current()
        with pytest.raises(SearchUnavailable):
            again.search(parse("წყალი", "ka"), offset=0, limit=10)
        again.rebuild([entry(1, title="წყალი")])
        assert keys(again, "წყალი") == ["page:1"]

    def test_an_index_of_an_older_analysis_is_not_current(
        self, engine: Engine, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert engine.is_current()
        monkeypatch.setattr("search.engines.embedded.engine.VERSION", "s9a9")
        assert not engine.is_current()


class TestRanking:
    def test_title_before_lead_before_body_before_attachments(self, engine: Engine) -> None:
        parts = ("attachments", "body", "lead", "title")
        engine.write([entry(part, **{"title": "სხვა", part: "წყალი"}) for part in parts])
        assert keys(engine, "წყალი") == ["page:title", "page:lead", "page:body", "page:attachments"]

    def test_the_exact_form_before_its_relatives(self, engine: Engine) -> None:
        engine.write([entry(1, body="წყალი მოვიდა"), entry(2, body="წყლის მოვიდა")])
        assert keys(engine, "წყლის") == ["page:2", "page:1"]
        assert keys(engine, "წყალი") == ["page:1", "page:2"]

    def test_city_hall_before_the_mayor(self, engine: Engine) -> None:
        engine.write([entry(1, body="მერი"), entry(2, body="მერია")])
        assert keys(engine, "მერია")[0] == "page:2"
        assert keys(engine, "მერი")[0] == "page:1"

    def test_inflected_words_find_each_other(self, engine: Engine) -> None:
        engine.write([entry(1, body="სამუშაოები რუსთაველის ქუჩებზე")])
        assert keys(engine, "ქუჩა") == keys(engine, "რუსთაველი") == keys(engine, "ქუჩის") == ["page:1"]

    def test_a_visitors_language_comes_first_whatever_the_words_weigh(self, engine: Engine) -> None:
        engine.write(
            [
                entry(1, language="en", title="covid covid"),
                entry(2, language="ka", title="სხვა", attachments="covid " + "სიტყვა " * 900),
            ]
        )
        assert keys(engine, "covid") == ["page:2", "page:1"]

    def test_the_last_word_may_be_unfinished(self, engine: Engine) -> None:
        engine.write([entry(1, title="წყალმომარაგება")])
        assert keys(engine, "წყალმომ") == ["page:1"]

    def test_all_of_two_words_are_needed_and_most_of_more(self, engine: Engine) -> None:
        engine.write([entry(1, body="წყალი"), entry(2, body="წყალი და გზა"), entry(3, body="წყალი გზა ხიდი პარკი")])
        assert set(keys(engine, "წყალი გზა")) == {"page:2", "page:3"}
        assert keys(engine, "წყალი გზა ხიდი ბაღი") == ["page:3"]

    def test_words_side_by_side_come_first(self, engine: Engine) -> None:
        filler = " სიტყვა" * 5
        engine.write([entry(1, body=f"ქუჩა{filler} წყალი"), entry(2, body=f"ქუჩა წყალი{filler}")])
        assert keys(engine, "ქუჩის წყალი") == ["page:2", "page:1"]

    def test_a_quoted_phrase_is_found_in_any_inflection_but_in_its_order(self, engine: Engine) -> None:
        engine.write([entry(1, body="საკრებულოს სხდომა"), entry(2, body="სხდომა საკრებულოს")])
        assert keys(engine, "„საკრებულოს სხდომები“") == ["page:1"]

    def test_stop_words_alone_find_what_holds_them(self, engine: Engine) -> None:
        engine.write([entry(1, body="წყალი და გზა")])
        assert keys(engine, "და") == ["page:1"]


class TestNumbers:
    @pytest.mark.parametrize("typed", ["№ 12-34/25", "12-34/25", "1234/25", "n12-34/25", "12 34 25", "012-34/25"])
    def test_an_act_is_found_by_its_number_however_it_is_typed(self, engine: Engine, typed: str) -> None:
        engine.write([entry(1, numbers=("12-34/25",)), entry(2, body="წინა აქტი №12-34/25"), entry(3, body="12 კაცი")])
        assert keys(engine, typed)[:2] == ["page:1", "page:2"]

    @pytest.mark.parametrize("typed", ["სი-26-00028", "SI-26-28", "si26-28"])
    def test_its_letters_may_be_latin(self, engine: Engine, typed: str) -> None:
        engine.write([entry(1, numbers=("სი-26-00028",)), entry(2, numbers=("სი-26-00029",))])
        assert keys(engine, typed)[:1] == ["page:1"]

    def test_words_beside_the_number_count_too(self, engine: Engine) -> None:
        engine.write([entry(1, title="ბიუჯეტი", numbers=("18",)), entry(2, title="ბიუჯეტი", numbers=("19",))])
        assert keys(engine, "ბიუჯეტი №18") == ["page:1"]

    def test_a_year_is_a_word_as_well(self, engine: Engine) -> None:
        engine.write([entry(1, title="2026 წლის ბიუჯეტი")])
        assert keys(engine, "2026") == ["page:1"]


class TestFilters:
    @pytest.fixture
    def engine(self, engine: Engine) -> Engine:
        day = datetime.date
        engine.write(
            [
                entry(1, kind="news", title="წყალი", date=day(2026, 1, 2)),
                entry(2, kind="act", title="წყალი", date=day(2025, 1, 2)),
                entry(3, kind="act", title="წყალი", language="en", date=day(2025, 5, 2)),
                entry(4, kind="page", title="გზა"),
            ]
        )
        return engine

    def test_counts_are_of_what_was_found(self, engine: Engine) -> None:
        answer = engine.search(parse("წყალი", "ka"), offset=0, limit=10)
        assert answer.total == 3
        assert answer.counts == {
            "kind": {"act": 2, "news": 1},
            "language": {"ka": 2, "en": 1},
            "year": {"2025": 2, "2026": 1},
            "department": {},
            "in_force": {},
        }

    def test_a_facet_counts_its_other_values_beside_the_chosen_one(self, engine: Engine) -> None:
        answer = engine.search(parse("წყალი", "ka", kinds=("act",)), offset=0, limit=10)
        assert answer.total == 2
        assert answer.counts["kind"] == {"act": 2, "news": 1}
        assert answer.counts["year"] == {"2025": 2}

    def test_filters_narrow_together(self, engine: Engine) -> None:
        assert keys(engine, "წყალი", kinds=("act",), in_languages=("en",), years=("2025",)) == ["page:3"]
        assert keys(engine, "წყალი", kinds=("act", "news"), years=("2026",)) == ["page:1"]

    def test_pages_follow_each_other(self, engine: Engine) -> None:
        query = parse("წყალი", "ka")
        pages = [engine.search(query, offset=place, limit=1).hits[0].key for place in range(3)]
        assert sorted(pages) == ["page:1", "page:2", "page:3"]


ODD = [
    "",
    "\x00",
    "წყ\x00ალი",
    '"',
    "„",
    "***",
    "a:b AND (c OR",
    "title_exact:x^2 ~ [a TO b] +-!{}",
    "წყალი " * 2000,
    "ა" * 10_000,
    "№",
    "№ № №",
    "1" * 500,
    "-/-/-",
    "\u202e\u200b\ufeff",
    "😀 🏛",
    "'; DROP TABLE --",
    "<script>alert(1)</script>",
    "½ ② ﷺ",
    "\ud800",
    '"" "" "და"',
]


@pytest.mark.parametrize("text", ODD)
def test_nothing_a_visitor_types_makes_it_fail(engine: Engine, text: str) -> None:
    engine.write([entry(1, title="წყალი")])
    engine.search(parse(text, "ka"), offset=0, limit=10)
