"""Tags of the look: icons, sizes, anchors, the pager's numbers."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.paginator import Paginator
from django.template import Context, Template
from django.utils.translation import override

from home.pages.choices import ServiceIcon
from home.pages.templatetags.look_tags import anchor, file_size, file_type, page_range, without_end

TEMPLATES = Path(settings.BASE_DIR) / "templates"
SPRITE = (Path(settings.BASE_DIR) / "static/img/icons.svg").read_text(encoding="utf-8")


def render(text: str, **context) -> str:
    return Template("{% load look_tags %}" + text).render(Context(context))


class TestIcons:
    def test_an_icon_is_hidden_from_screen_readers(self):
        drawn = render('{% icon "mail" %}')
        assert 'aria-hidden="true"' in drawn
        assert "img/icons.svg#mail" in drawn

    def test_every_icon_that_a_template_names_is_in_the_sprite(self):
        named = set()
        for path in TEMPLATES.rglob("*.html"):
            text = path.read_text(encoding="utf-8")
            named |= set(re.findall(r'{% icon "([\w-]+)"', text)) | set(re.findall(r'icon_name="([\w-]+)"', text))
        assert {name for name in named if f'id="{name}"' not in SPRITE} == set()

    def test_every_icon_an_editor_may_choose_is_in_the_sprite(self):
        assert [name for name in ServiceIcon.values if f'id="{name}"' not in SPRITE] == []


class TestFiles:
    @pytest.mark.parametrize(("size", "words"), [(0, ""), (None, ""), (300, "1 kB"), (880_000, "859 kB")])
    def test_small_files_are_told_in_kilobytes(self, size, words):
        with override("en"):
            assert file_size(size) == words

    def test_large_ones_in_megabytes_with_the_languages_decimal_sign(self):
        with override("en"):
            assert file_size(2_516_582) == "2.4 MB"
        with override("ka"):
            assert file_size(2_516_582).startswith("2,4")

    def test_the_type_is_named_as_people_write_it(self):
        assert [file_type(name) for name in ("a.pdf", "b.JPEG", "c.tar.gz", "d")] == ["PDF", "JPG", "", ""]


class TestWords:
    def test_a_heading_in_georgian_can_be_linked_to(self):
        assert anchor("რას განვიხილავთ?") == "რას-განვიხილავთ"

    def test_a_label_goes_on_without_its_full_stop(self):
        assert without_end("ვადასტურებ.") == "ვადასტურებ"


def test_the_pager_shows_the_ends_and_the_neighbours():
    pages = Paginator(range(100), 5)
    assert list(page_range(pages.page(10))) == [1, pages.ELLIPSIS, 9, 10, 11, pages.ELLIPSIS, 20]
