"""A town set up by the real command, in a folder of its own, with Armenian and with Ukrainian as its own language."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.core.management.base import CommandError
from django.db import connection

from config.setup import answers, building, env_file, questions
from config.setup.answers import Wrong
from eservices.register.ready_made import COUNTRIES, load
from tests.factories.pages import home_page

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "Mountain-river-7"
ARMENIAN = ("--country", "AM", "--languages", "hy,en,ru", "--name", "hy=Վանեվանի համայնքապետարան")
UKRAINIAN = ("--country", "UA", "--languages", "uk,en", "--name", "uk=Мар’янівська “нова” рада №1 #2")


@dataclass
class Town:
    """A folder with a town's settings and data."""

    folder: Path

    @property
    def settings(self) -> Path:
        return self.folder / "town.env"

    def _run(self, *command: str, **env: str) -> subprocess.CompletedProcess[str]:
        own = {name: value for name, value in os.environ.items() if not name.startswith(("MERIA_", "DATABASE_"))}
        own |= {"MERIA_ENV_FILE": str(self.settings), "MERIA_VAR": str(self.folder / "var")}
        own |= {"DJANGO_SETTINGS_MODULE": "config.settings.dev"}
        return subprocess.run(
            [sys.executable, *command],
            cwd=ROOT,
            env=own | env,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )

    def set_up(self, *options: str, **env: str) -> subprocess.CompletedProcess[str]:
        who = ("--administrator", "admin", "--email", "admin@example.org", "--url", "http://town.example:8141")
        env = {"DJANGO_SUPERUSER_PASSWORD": PASSWORD} | env
        return self._run("manage.py", "setup_town", "--noinput", *who, *options, **env)

    def visit(self) -> dict:
        done = self._run("tests/config/town_visitor.py", "admin", PASSWORD)
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def armenian(tmp_path_factory: pytest.TempPathFactory) -> tuple[Town, str]:
    """From nothing."""
    town = Town(tmp_path_factory.mktemp("armenian"))
    done = town.set_up(*ARMENIAN)
    assert done.returncode == 0, done.stdout + done.stderr
    return town, done.stdout


@pytest.fixture(scope="module")
def seen(armenian: tuple[Town, str]) -> dict:
    """What a citizen and the administrator see of the Armenian town."""
    return armenian[0].visit()


@pytest.fixture(scope="module")
def ukrainian(tmp_path_factory: pytest.TempPathFactory, django_db_setup, django_db_blocker) -> Town:
    """Over tables that were made before anybody chose a country or a language: those of these tests."""
    if connection.vendor != "sqlite":
        pytest.skip("the tables are copied from the file of these tests")
    town = Town(tmp_path_factory.mktemp("ukrainian"))
    (town.folder / "var").mkdir(mode=0o700)
    with django_db_blocker.unblock():
        connection.ensure_connection()
        with sqlite3.connect(town.folder / "var" / "meria.sqlite3") as copy:
            connection.connection.backup(copy)
        copy.close()
    done = town.set_up(*UKRAINIAN)
    assert done.returncode == 0, done.stdout + done.stderr
    return town


def language_of(html: str) -> str:
    """What the page says of its language."""
    return re.search(r"<html[^>]* lang=\"?(\w+)", html)[1]


class TestArmenianTown:
    def test_shows_its_progress(self, armenian: tuple[Town, str]) -> None:
        assert "Tables … " in armenian[1]
        assert "Վանեվանի համայնքապետարան is ready: http://town.example:8141" in armenian[1]

    def test_speaks_armenian_at_the_root_and_the_others_below(self, seen: dict) -> None:
        assert language_of(seen["home"]) == "hy"
        assert "Վանեվանի համայնքապետարան" in seen["home"]
        assert "Նամակ համայնքապետարան" in seen["home"]
        assert seen["languages"] == ["en", "hy", "ru"]

    def test_every_page_answers(self, seen: dict) -> None:
        assert len(seen["pages"]) == 3 * 13  # home, four lists, the date of the answer, seven services
        assert set(seen["pages"].values()) == {200}
        assert seen["problems"] == []
        assert {"/en/", "/ru/", "/"} <= {url.replace("http://town.example:8141", "") for url in seen["pages"]}

    def test_the_service_names_the_law_and_the_form_asks_in_armenian(self, seen: dict) -> None:
        assert "ՀՕ-41-Ն" in seen["service"]
        assert "30 օր" in seen["service"]
        assert "Ո՞ւմ եք գրում" in seen["form"]
        assert "Համայնքի ղեկավար" in seen["form"]

    def test_a_letter_gets_its_number_its_date_and_its_receipt(self, seen: dict) -> None:
        assert re.fullmatch(r"Մ-\d\d-00001", seen["number"])
        assert seen["due"] == seen["foreseen"]
        for page in ("sent", "receipt"):
            assert language_of(seen[page]) == "hy"
            assert seen["number"] in seen[page]

    def test_an_information_request_is_due_as_the_law_says(self, seen: dict) -> None:
        assert seen["foi_due"] == "2026-11-23"
        assert seen["days_off"] > 20

    def test_the_administrator_signs_in_and_works_in_armenian(self, seen: dict) -> None:
        assert seen["signed_in"]
        assert language_of(seen["admin"]) == "hy"
        assert re.search(r"/admin/users/edit/\d+/", seen["people"])

    def test_the_settings_are_whole_and_nobody_else_reads_them(self, armenian: tuple[Town, str]) -> None:
        town, _output = armenian
        written = env_file.read(town.settings)
        assert {"SECRET_KEY", "ALLOWED_HOSTS", "MERIA_URL", "MERIA_FROM", "EMAIL_URL"} <= set(written)
        assert written["MERIA_TIME_ZONE"] == "Asia/Yerevan"
        assert PASSWORD not in town.settings.read_text()
        assert town.settings.stat().st_mode & 0o077 == 0

    def test_again_it_keeps_its_key_and_makes_nothing_twice(self, armenian: tuple[Town, str], seen: dict) -> None:
        town, _output = armenian
        before = env_file.read(town.settings)
        done = town.set_up(*ARMENIAN)
        assert done.returncode == 0, done.stderr
        assert env_file.read(town.settings) == before
        with sqlite3.connect(town.folder / "var" / "meria.sqlite3") as rows:
            assert rows.execute("select count(*) from wagtailcore_page where live").fetchone()[0] - 1 == 39
            assert rows.execute("select count(*) from register_serviceversion").fetchone() == (7,)
            assert rows.execute("select count(*) from auth_user").fetchone() == (1,)

    def test_refuses_to_become_another_town(self, armenian: tuple[Town, str]) -> None:
        town, _output = armenian
        before = town.settings.read_text()
        done = town.set_up(*UKRAINIAN)
        assert "holds another town (MERIA_COUNTRY=AM" in done.stderr
        assert town.settings.read_text() == before

    def test_refuses_what_the_environment_would_overrule(self, armenian: tuple[Town, str]) -> None:
        done = armenian[0].set_up(*ARMENIAN, MERIA_LANGUAGES="ka,en")
        assert "Unset MERIA_LANGUAGES in the environment first" in done.stderr


@pytest.mark.django_db  # before the tests that empty the tables it begins with
class TestUkrainianTown:
    def test_is_at_home_in_ukrainian(self, ukrainian: Town) -> None:
        seen = ukrainian.visit()
        assert language_of(seen["home"]) == language_of(seen["receipt"]) == language_of(seen["admin"]) == "uk"
        assert "Мар’янівська “нова” рада №1 #2" in seen["home"]
        assert "Лист до міської ради" in seen["service"]
        assert "Про звернення громадян" in seen["service"]
        assert "Міський голова" in seen["form"]
        assert seen["languages"] == ["en", "uk"]
        assert set(seen["pages"].values()) == {200}
        assert re.fullmatch(r"ЗГ-\d\d-00001", seen["number"])
        assert seen["due"] == seen["foreseen"]
        assert seen["foi_due"] == "2026-11-24"  # five working days
        assert seen["days_off"] == 0  # martial law: holidays are working days
        assert seen["signed_in"]


@pytest.mark.django_db
class TestAnotherTownsDatabase:
    def test_of_another_country_is_left_alone(self, settings) -> None:
        load(COUNTRIES["AM"])
        settings.MERIA_COUNTRY = "AM"
        building.refuse_another_town()
        settings.MERIA_COUNTRY = "GE"
        with pytest.raises(building.AnotherTown, match="services of AM, not of GE"):
            building.refuse_another_town()

    def test_of_another_language_is_left_alone(self, settings) -> None:
        home_page()
        building.refuse_another_town()
        settings.LANGUAGE_CODE = "uk"
        with pytest.raises(building.AnotherTown, match="own language is “ka”"):
            building.refuse_another_town()


class TestAnswers:
    @pytest.mark.parametrize(
        ("read", "wrong"),
        [
            (answers.country, "FR"),
            (answers.languages, "hy,fr"),
            (answers.languages, ""),
            (answers.time_zone, "Asia/Batumi"),
            (answers.name, "   "),
            (answers.name, "$HOME"),
            (answers.address, "town.example"),
            (answers.address, "https://town.example/site"),
            (answers.mail_server, "mail.example.org"),
        ],
    )
    def test_one_that_cannot_be_used_is_refused_with_what_can(self, read, wrong) -> None:
        with pytest.raises(Wrong, match=r"[.]$"):
            read(wrong)

    def test_those_that_can_are_tidied(self) -> None:
        assert answers.country(" ge ") == "GE"
        assert answers.languages("HY, en,hy") == ["hy", "en"]
        assert answers.address("https://town.example/") == "https://town.example"

    def test_questions_are_asked_again_until_the_answer_fits(self, monkeypatch: pytest.MonkeyPatch) -> None:
        said: list[str] = []
        given = iter(["France", "AM", "", "Mars/Olympus", "", "Վանեվան", "", "http://town.example", ""])
        monkeypatch.setattr("builtins.input", lambda _question: next(given))
        options = {"interactive": True, "names": []}
        town = questions.town(questions.Asker(options, said.append))
        assert (town.country, town.languages, town.time_zone) == ("AM", ["hy", "en"], "Asia/Yerevan")
        assert town.names == {"hy": "Վանեվան", "en": "Վանեվան"}
        assert [text[:8] for text in said] == ["“France”", "“Mars/Ol"]

    def test_a_weak_password_is_refused(self) -> None:
        ask = questions.Asker({"interactive": False, "names": []}, print)
        with pytest.raises(CommandError, match="The password"):
            questions.password(ask, "12345")

    def test_a_password_is_asked_for_until_it_is_good_and_twice_the_same(self, monkeypatch) -> None:
        said: list[str] = []
        typed = iter(["12345", PASSWORD, "another", PASSWORD, PASSWORD])
        monkeypatch.setattr(questions, "getpass", lambda _question: next(typed))
        ask = questions.Asker({"interactive": True, "names": []}, said.append)
        assert questions.password(ask, "") == PASSWORD
        assert said[-1] == "The two are not the same."

    def test_a_name_in_a_language_the_town_has_not_is_refused(self) -> None:
        options = {"interactive": False, "names": ["fr=Ville"], "country": "GE", "languages": "ka", "time_zone": None}
        with pytest.raises(CommandError, match="none of the town's languages"):
            questions.town(questions.Asker(options, print))


class TestEnvFile:
    def test_other_lines_stay_and_every_sign_comes_back(self, tmp_path: Path) -> None:
        path = tmp_path / "town.env"
        path.write_text("# Ours\nMERIA_VAR=/srv/meria\nMERIA_NAME=Old\n")
        name = 'Рада "Нова" \\ №1 #2 — „ქართული“'
        env_file.write(path, {"MERIA_NAME": name})
        assert path.read_text().startswith("# Ours\nMERIA_VAR=/srv/meria\n")
        assert env_file.read(path) == {"MERIA_VAR": "/srv/meria", "MERIA_NAME": name}
        show = "from config.settings import base as s; print(s.WAGTAIL_SITE_NAME, s.VAR_DIR)"
        env = {"PYTHONPATH": str(ROOT / "site"), "MERIA_ENV_FILE": str(path), "MERIA_VAR": str(tmp_path), "PATH": ""}
        done = subprocess.run([sys.executable, "-c", show], env=env, capture_output=True, text=True)
        assert done.stdout.strip() == f"{name} {tmp_path}", done.stderr
