"""What stands on the service sheet, and which pages stand beside a page."""

from dataclasses import dataclass

import pytest

from home.pages.templatetags.home_tags import section, sheet_services
from tests.factories import pages


@dataclass
class Service:
    url: str


@pytest.fixture
def council(home):
    return pages.standard_page(home, "საკრებულო", show_in_menus=True)


def shown(home, rf, *services: Service) -> list:
    request = rf.get("/")
    context = home.get_context(request) | {"request": request, "services": list(services)}
    return sheet_services(context)


def put_on_sheet(home, *targets, promise: str = "") -> None:
    home.shortcuts = [("page", {"page": target, "promise": promise, "icon": "people"}) for target in targets]
    home.save_revision().publish()
    home.refresh_from_db()


class TestServiceSheet:
    def test_open_services_stand_first_then_what_the_editor_chose(self, home, council, rf):
        put_on_sheet(home, council, promise="ვინ იღებს გადაწყვეტილებებს.")
        letter = Service("/letter/")
        first, second = shown(home, rf, letter)
        assert first is letter
        assert (second["title"], second["promise"], second["icon"]) == (
            "საკრებულო",
            "ვინ იღებს გადაწყვეტილებებს.",
            "people",
        )

    def test_a_page_that_is_a_service_already_is_not_shown_twice(self, home, council, rf):
        put_on_sheet(home, council)
        assert len(shown(home, rf, Service(council.get_url()))) == 1

    def test_six_fill_the_sheet(self, home, council, rf):
        put_on_sheet(home, council)
        assert len(shown(home, rf, *(Service(f"/{number}/") for number in range(9)))) == 6

    def test_an_unpublished_page_is_left_out(self, home, council, rf):
        put_on_sheet(home, council)
        council.unpublish()
        assert shown(home, rf) == []


class TestSection:
    def test_a_page_knows_the_menu_entry_it_stands_below(self, home, council, rf):
        below = pages.standard_page(council, "სხდომები", show_in_menus=True)
        here = section({"request": rf.get(below.get_url()), "page": below})
        assert here.title == "საკრებულო"
        assert [(link.title, link.current) for link in here.children] == [("სხდომები", True)]

    def test_a_page_outside_the_menu_has_none(self, home, council, rf):
        alone = pages.standard_page(home, "ცალკე")
        assert section({"request": rf.get(alone.get_url()), "page": alone}) is None
