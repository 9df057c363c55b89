"""An empty form out of the browser's memory carries the token of a letter that exists: no letter is lost to that."""

import pytest

from eservices.apply.models import Draft
from eservices.register.models import Case

from .conftest import upload

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def page(citizen):
    """What the empty form holds, with its token, ready to be sent again and again."""
    return citizen.about()


class TestAfterSending:
    @pytest.fixture(autouse=True)
    def sent(self, citizen, page):
        citizen.whole_way(**page)

    def test_another_letter_becomes_a_case_of_its_own(self, citizen, page):
        response = citizen.begin(**page | {"about-subject": "მეორე წერილი"})
        assert response["Location"] == citizen.at("person")
        citizen.send_step("person", citizen.person())
        citizen.send()
        assert {case.subject for case in Case.objects.all()} == {page["about-subject"], "მეორე წერილი"}

    def test_double_click_is_one_more_draft(self, citizen, page):
        another = page | {"about-subject": "მეორე წერილი"}
        places = {citizen.client.post(citizen.start_url, another)["Location"] for _click in range(2)}
        assert len(places) == 1
        assert Draft.objects.count() == 2

    def test_third_letter_goes_on_too(self, citizen, page):
        another = page | {"about-subject": "მეორე წერილი"}
        citizen.begin(**another)
        citizen.send_step("person", citizen.person())
        citizen.send()
        citizen.begin(**another)
        citizen.send_step("person", citizen.person())
        citizen.send()
        assert Case.objects.count() == 3


class TestBeforeSending:
    def test_another_letter_leaves_the_finished_first_one_alone(self, citizen, page):
        citizen.begin(**page)
        first = citizen.draft
        citizen.begin(**page | {"about-subject": "მეორე წერილი"})
        assert citizen.draft != first
        first.refresh_from_db()
        assert first.data["step_data"]["about"]["about-subject"] == [page["about-subject"]]

    def test_what_was_wrong_is_put_right_in_the_same_draft(self, citizen, page):
        citizen.begin(**page | {"about-text": "", "about-files": [upload()]})
        assert citizen.begin(**page).status_code == 302
        draft = Draft.objects.get()
        assert draft.files.count() == 1
        assert draft.data["step_data"]["about"]["about-text"] == [page["about-text"]]

    def test_same_letter_sent_twice_is_one_draft(self, citizen, page):
        citizen.begin(**page)
        citizen.begin(**page)
        assert Draft.objects.count() == 1


def test_empty_form_is_kept_by_no_cache(citizen):
    assert "no-store" in citizen.client.get(citizen.start_url)["Cache-Control"]
