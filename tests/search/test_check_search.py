"""manage.py check_search: each kind of difference is found, told in words, and mended."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from backstage import queue
from search import keeping
from search.engines import EMBEDDED, engine, kept
from search.models import KeptEngine, Pending
from tests.factories import pages

from .on_disk import damage, lose
from .records import entry
from .test_indexing import titles

pytestmark = pytest.mark.django_db


@pytest.fixture
def town(home):
    """Two pages beside the home page, all in the index."""
    pages.standard_page(home, "წყალი", slug="water")
    pages.standard_page(home, "გზა", slug="road")
    queue.drain()
    return home


def check(capsys: pytest.CaptureFixture, *arguments: str) -> tuple[int, str]:
    """The command's exit code, and what it says."""
    capsys.readouterr()
    code = 0
    try:
        call_command("check_search", *arguments)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return code, capsys.readouterr().out


def page(slug: str):
    from home.pages.models import StandardPage

    return StandardPage.objects.get(slug=slug)


class TestDifferences:
    def test_nothing_differs(self, town, capsys) -> None:
        code, said = check(capsys)
        assert code == 0
        assert "embedded:" in said and "3 records" in said and "It holds what the database says." in said

    def test_it_says_what_takes_long_on_a_big_index(self, town) -> None:
        told = io.StringIO()
        call_command("check_search", "--only-tell", stdout=io.StringIO(), stderr=told)
        assert [line.partition(" …")[0] for line in told.getvalue().splitlines()] == [
            "  embedded: looking whether it is whole",
            "  embedded: comparing every record with the database",
        ]

    def test_missing(self, town, capsys) -> None:
        engine().write([], [f"page:{page('water').pk}"])
        code, said = check(capsys, "--only-tell")
        assert (code, titles("წყალი")) == (1, [])
        assert "1 missing:" in said and f"page:{page('water').pk} «წყალი» /water/" in said
        code, said = check(capsys)
        assert (code, titles("წყალი")) == (0, ["წყალი"])

    def test_superfluous(self, town, capsys) -> None:
        engine().write([entry("99999", title="წყალი")])
        code, said = check(capsys, "--only-tell")
        assert code == 1 and "1 no longer public, but still there:" in said and "page:99999" in said
        assert check(capsys)[0] == 0
        assert titles("წყალი") == ["წყალი"]

    def test_a_hidden_page_is_told_without_its_title(self, town, capsys) -> None:
        type(page("water")).objects.filter(slug="water").update(live=False)
        code, said = check(capsys, "--only-tell")
        assert code == 1 and "still there" in said and "«წყალი»" not in said

    def test_out_of_date(self, town, capsys) -> None:
        engine().write([entry(page("water").pk, title="ძველი", stamp="another")])
        code, said = check(capsys, "--only-tell")
        assert code == 1 and "1 out of date:" in said and "«წყალი»" in said
        assert check(capsys)[0] == 0
        assert titles("ძველი") == []

    def test_many_are_counted_and_some_named(self, town, capsys) -> None:
        engine().write([entry(90000 + number, title="წყალი") for number in range(12)])
        _, said = check(capsys, "--only-tell")
        assert "12 no longer public" in said and "and 7 more" in said

    def test_damage(self, town, capsys, tmp_path: Path) -> None:
        damage(tmp_path, "store", "written over")
        assert check(capsys, "--only-tell") == (1, "embedded:\n  The index is damaged.\n")
        assert check(capsys)[0] == 0

    def test_no_index(self, town, capsys, tmp_path: Path) -> None:
        lose(tmp_path)
        code, said = check(capsys, "--only-tell")
        assert code == 1 and "There is no index" in said
        code, said = check(capsys)
        assert code == 0 and "3 records" in said

    def test_what_waits_is_done_too(self, town, capsys) -> None:
        page("water").unpublish()
        assert Pending.objects.exists()
        assert check(capsys)[0] == 0
        assert not Pending.objects.exists()


class TestTrouble:
    def test_what_cannot_be_read_is_told_and_stays_wrong(self, town, capsys, monkeypatch) -> None:
        from search import content, indexing
        from search.management.commands import check_search

        engine().write([], [f"page:{page('water').pk}"])
        current = content.current

        def broken(key: str):
            if key == f"page:{page('water').pk}":
                raise ValueError("no such block")
            return current(key)

        monkeypatch.setattr(indexing, "current", broken)
        monkeypatch.setattr(check_search, "current", broken)
        code, said = check(capsys)
        assert code == 1 and "which cannot be read: ValueError: no such block" in said

    def test_another_process_writes(self, town, capsys, tmp_path: Path) -> None:
        lose(tmp_path)
        with kept()[EMBEDDED]._folders.writing():
            code, said = check(capsys)
        assert code == 1 and "Another process is writing" in said

    def test_one_that_was_left_alone_is_mended_at_once(self, town, capsys) -> None:
        engine().write([], [f"page:{page('water').pk}"])
        keeping.went_away(EMBEDDED, OSError("the disk is full"))
        assert check(capsys)[0] == 0
        assert KeptEngine.objects.get(name=EMBEDDED).ready

    @pytest.mark.parametrize("command", ["check_search", "rebuild_search"])
    def test_an_engine_that_the_settings_do_not_keep(self, town, command: str) -> None:
        with pytest.raises(CommandError, match="The settings keep embedded, not elasticsearch"):
            call_command(command, "--engine", "elasticsearch")
