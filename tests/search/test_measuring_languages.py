"""The measures of the languages, on data as small as can be."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from search import languages
from search.measuring_languages import running_text, words_a_second

SCRIPT = """
def evaluate(stem, language):
    met = stem("roads", language) & stem("road", language)
    return {"ud_recall": 1.0 if met else 0.0, "over": 0.5, "qP": 0.9}
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder as the inflection data is laid out, two words a language."""
    (tmp_path / "measure.py").write_text(SCRIPT)
    for language in languages.SUPPORTED:
        (tmp_path / f"ud_{language}.tsv").write_text("road\troads\t3\tNOUN\nroad\troad\t1\tNOUN\n")
        (tmp_path / f"eval_{language}.tsv").write_text("street\tstreets\n")
    return tmp_path


def test_prints_every_measure_with_its_bar(data: Path) -> None:
    out = io.StringIO()
    call_command("measure_languages", data=data, stdout=out)
    printed = out.getvalue()
    assert "en 1.0000 (0.96)    0.5000 (0.020) ! 0.9000 (0.85)" in printed
    assert "Memory of all five languages: " in printed


def test_missing_data_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="not there"):
        call_command("measure_languages", data=tmp_path / "none")


def test_running_text_is_the_same_each_time_and_has_rare_words(data: Path) -> None:
    text = running_text(data, "en")
    assert text == running_text(data, "en")
    assert text.count("roads") > text.count("road") > 0
    assert "streets" in text


def test_words_are_counted_by_processor_time(data: Path) -> None:
    assert words_a_second(running_text(data, "en")[:1000], "en") > 0
