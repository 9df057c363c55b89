"""Excerpts come from the original text, with every form of the words marked, and nothing else let through."""

import pytest

from search.excerpts import LENGTH, PIECES, beginning
from search.highlight import Highlighter
from search.query import parse

LONG = "სიტყვა " * 200


def marked(query: str, text: str, language: str = "ka") -> str:
    """The text with its marks."""
    return str(Highlighter(parse(query, language)).marked(text, language))


class TestMarks:
    def test_another_form_of_the_word_is_marked_as_it_stands(self) -> None:
        assert marked("ქუჩა", "სამუშაოები ქუჩებზე.") == "სამუშაოები <mark>ქუჩებზე</mark>."

    def test_syncope_is_seen_through(self) -> None:
        assert marked("წყალი", "სუფთა წყლის") == "სუფთა <mark>წყლის</mark>"

    def test_the_mayor_is_not_city_hall(self) -> None:
        assert "<mark>" not in marked("მერი ქალაქში", "მერიაში")

    def test_the_beginning_of_a_word_is_enough_for_the_last_one(self) -> None:
        assert marked("წყალმომ", "წყალმომარაგება") == "<mark>წყალმომარაგება</mark>"

    def test_stop_words_are_left_alone_beside_others(self) -> None:
        assert marked("წყალი და გზა", "წყალი და გზა") == "<mark>წყალი</mark> და <mark>გზა</mark>"

    def test_a_number_is_marked_however_it_is_written(self) -> None:
        assert marked("1234/25", "აქტი №12-34/25.") == "აქტი <mark>№12-34/25</mark>."

    def test_a_word_that_is_part_of_a_number_is_marked_once(self) -> None:
        found = marked("1234/25 აქტი", "№12-34/25 აქტი 12, აქტი №12-34/25, 1234")
        number, word = "<mark>№12-34/25</mark>", "<mark>აქტი</mark>"
        assert found == f"{number} {word} 12, {word} {number}, 1234"

    def test_a_register_of_payments_is_read_in_one_go(self) -> None:
        """Each word held against each number: half an hour."""
        text = "21.11.2026\tგადახდა გადახდა\n" * 100_000
        marks = sum(1 for _ in Highlighter(parse("გადახდა 21.11.2026", "ka")).marks(text, "ka"))
        assert marks == 300_000

    def test_a_list_of_a_hundred_thousand_words_is_read_in_one_go(self) -> None:
        """All begin with what was typed; to seek each in the whole list takes minutes."""
        text = " ".join(f"წყალ{number:06}" for number in range(100_000))
        assert sum(1 for _ in Highlighter(parse("წყალ", "ka")).marks(text, "ka")) == 100_000

    @pytest.mark.parametrize(
        ("query", "text", "language"),
        [("улица", "на улицах", "ru"), ("вулиця", "на вулицях", "uk"), ("street", "in streets", "en")],
    )
    def test_every_language_marks_its_forms(self, query: str, text: str, language: str) -> None:
        first, _, second = text.partition(" ")
        assert marked(query, text, language) == f"{first} <mark>{second}</mark>"

    def test_html_of_the_author_is_shown_not_run(self) -> None:
        assert marked("x", "<script>x</script>") == "&lt;script&gt;<mark>x</mark>&lt;/script&gt;"

    def test_marks_inside_a_word_are_kept(self) -> None:
        assert marked("ინფორმაცია", "ინ\u00adფორმაციის") == "<mark>ინ\u00adფორმაციის</mark>"


class TestExcerpts:
    def test_it_is_cut_around_the_words(self) -> None:
        found = Highlighter(parse("წყალი", "ka")).excerpt([f"{LONG}წყლის მილი {LONG}"], "ka")
        assert "<mark>წყლის</mark> მილი" in found.html
        assert found.html.startswith("… ") and found.html.endswith(" …")
        assert len(found.html) < LENGTH + 60

    def test_the_place_with_most_of_the_words_is_chosen(self) -> None:
        text = f"წყალი. {LONG} გზა და წყალი აქაა. {LONG}"
        found = Highlighter(parse("წყალი გზა", "ka")).excerpt([text], "ka")
        assert "<mark>გზა</mark> და <mark>წყალი</mark>" in found.html

    def test_several_places_of_a_text_are_shown_in_its_order(self) -> None:
        text = f"სუფთა წყალი. {LONG} წყლის მილი და გზა. {LONG} გზები. {LONG} წყალს. {LONG}"
        html = Highlighter(parse("წყალი გზა", "ka")).excerpt([text], "ka").html
        assert html.count("…") == PIECES  # between the pieces, and at the end
        assert html.index("<mark>წყალი</mark>") < html.index("<mark>გზა</mark>") < html.index("<mark>გზები</mark>")
        assert len(html) < 2 * LENGTH

    def test_of_a_file_only_one_page_is_shown(self) -> None:
        text = f"წყალი {LONG}\fსუფთა წყალი და გზა {LONG} გზაზე {LONG}\fწყალი"
        found = Highlighter(parse("წყალი გზა", "ka")).excerpt([text], "ka", paged=True)
        assert found.page == 2
        assert found.html.count("<mark>") == 3

    def test_it_begins_with_the_sentence(self) -> None:
        text = f"{LONG}. ახალი წინადადება: სუფთა წყალი. {LONG}"
        assert "… სუფთა <mark>წყალი</mark>" in Highlighter(parse("წყალი", "ka")).excerpt([text], "ka").html

    def test_the_first_text_that_answers_is_taken(self) -> None:
        found = Highlighter(parse("წყალი", "ka")).excerpt(["ლიდი", "სუფთა წყალი", "წყალი"], "ka")
        assert found.html == "სუფთა <mark>წყალი</mark>"

    def test_the_page_of_a_file_is_told(self) -> None:
        found = Highlighter(parse("წყალი", "ka")).excerpt(["ერთი\fორი\fსუფთა წყალი\fოთხი"], "ka", paged=True)
        assert found.page == 3
        assert found.html == "… სუფთა <mark>წყალი</mark> …"

    def test_no_word_no_excerpt(self) -> None:
        assert Highlighter(parse("წყალი", "ka")).excerpt(["გზა", ""], "ka") is None

    def test_the_beginning_stands_in(self) -> None:
        assert beginning("<b> გზა") == "&lt;b&gt; გზა"
        assert beginning(LONG).endswith("სიტყვა …")
