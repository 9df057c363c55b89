"""The page of all components: each renders, and none breaks the rules that hold for every template."""

import re

import pytest
from django.urls import NoReverseMatch, reverse

from home.pages.preview import components
from tests.factories.pages import home_page


@pytest.fixture
def shown(rf, db):
    home_page()
    return components(rf.get("/components/")).content.decode()


def test_every_component_is_shown(shown):
    for name in (
        "service-sheet", "notice", "button--primary", "steps", "error-summary", "field--error", "numbered", "facts",
        "letter-part", "receipt", "ledger", "timeline", "message--own", "filter-row", "chip", "hit--service", "pager",
        "register-table", "date-row", "list-row", "file-link", "empty", "status--red", "tag", "section-head",
    ):  # fmt: skip
        assert re.search(rf'class="[^"]*\b{name}\b', shown), name


def test_the_strict_policy_holds(shown):
    assert not re.search(r"\sstyle=|\son\w+=|<style|<script(?! type=\"module\" src=)", shown)


def test_an_error_is_joined_to_its_field(shown):
    assert 'aria-describedby="id_text_helptext id_text_error"' in shown
    assert 'id="id_text_error"' in shown
    assert 'href="#id_text"' in shown


def test_ids_are_not_used_twice(shown):
    ids = re.findall(r'\sid="([^"]+)"', shown)
    assert sorted(set(ids)) == sorted(ids)


def test_the_page_is_for_developers_only():
    with pytest.raises(NoReverseMatch):
        reverse("components")
