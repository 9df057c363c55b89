"""The order of a draft's questions, removing them, looking at them, and who may."""

import pytest
from django.urls import reverse

from eservices.register import publishing
from eservices.register.models import ServiceVersion
from tests.factories.cases import make_service

from .editor import Editor, languages

pytestmark = pytest.mark.django_db


class TestOrder:
    def test_up_and_down(self, maker):
        assert maker.codes() == ["subject", "text", "form", "pages"]
        maker.send("question_order", "text", "up")
        assert maker.codes() == ["text", "subject", "form", "pages"]
        maker.send("question_order", "text", "down")
        assert maker.codes() == ["subject", "text", "form", "pages"]

    def test_at_the_end_it_stays(self, maker):
        maker.send("question_order", "subject", "up")
        assert maker.codes()[0] == "subject"

    @pytest.mark.parametrize(
        "change", [("question_order", "pages", "up"), ("question_order", "form", "down"), ("question_remove", "form")]
    )
    def test_what_hangs_on_an_answer_stays_behind_it(self, maker, change):
        page = maker.client.get(maker.send(*change).url.partition("#")[0])
        assert maker.codes() == ["subject", "text", "form", "pages"]
        assert [str(message) for message in page.context["messages"]]

    def test_removed_question_names_no_case_any_more(self, maker):
        maker.send("question_remove", "subject")
        assert maker.codes() == ["text", "form", "pages"]
        assert maker.fresh().summary == []

    def test_order_in_which_answers_name_the_case_is_left_alone(self, maker):
        ServiceVersion.objects.filter(pk=maker.draft.pk).update(summary=["form", "subject"])
        maker.send("question_order", "text", "up")
        maker.send(
            "question", "subject", **languages("labels", "რა?", "What?"), kind="text", max_length="90", naming="on"
        )
        assert maker.fresh().summary == ["form", "subject"]
        maker.send("question", "subject", **languages("labels", "რა?", "What?"), kind="text", max_length="90")
        assert maker.fresh().summary == ["form"]

    def test_stale_button_does_nothing(self, maker):
        seen = publishing.edition(maker.fresh())
        maker.send("question_order", "text", "up")
        maker.send("question_remove", "pages", edition=seen)
        assert "pages" in maker.codes()

    def test_looking_at_the_address_does_nothing(self, maker):
        assert maker.client.get(maker.url("question_order", "pages", "up")).status_code == 405
        page = maker.client.get(maker.url("question_remove", "pages")).content.decode()
        assert "How many pages?" in page
        assert "pages" in maker.codes()

    def test_unknown_question_is_not_found(self, maker):
        for name, *args in [("question",), ("question_remove",)]:
            assert maker.client.get(maker.url(name, "nothing", *args)).status_code == 404
        assert maker.send("question_order", "nothing", "up").status_code == 404


class TestLooking:
    def test_list_tells_kind_condition_and_missing_languages(self, maker):
        maker.send("question_add", "yes_no", **languages("labels", "კი?"))
        page = maker.client.get(maker.url("questions")).content.decode()
        assert "only if “In what form?” is answered “A copy on paper”" in page
        assert "No text in: English" in page

    def test_preview_draws_the_draft_in_the_language_asked_for(self, maker):
        maker.add("file", "მოწმობა", max_count="1", max_mb="5", types=["pdf"])
        page = maker.client.get(maker.url("questions_preview"), {"language": "ka"}).content.decode()
        assert "მოწმობა" in page
        assert 'type="file" name="about-motsmoba"' in page
        assert 'lang="ka"' in page

    def test_without_a_draft_there_is_nothing_to_edit(self, maker):
        service = make_service("letter").service
        assert maker.client.get(reverse("desk_services:questions", args=[service.pk])).status_code == 404


class TestDoor:
    @pytest.mark.parametrize("who", ["officer", "head", "clerk", "controller", "editor"])
    def test_closed_to_everybody_but_administrators(self, who, request, as_, draft):
        client = as_(request.getfixturevalue(who))
        seen, before = Editor(client, draft), draft.questions
        addresses = [("questions",), ("questions_preview",), ("question_add", "text"), ("question", "form")]
        addresses += [("question_remove", "form")]
        for name, *args in addresses:
            assert client.get(seen.url(name, *args)).status_code in (302, 403), name
        seen.send("question_remove", "pages")
        seen.add("yes_no", "კი?")
        assert seen.fresh().questions == before
