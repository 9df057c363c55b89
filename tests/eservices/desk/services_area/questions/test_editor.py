"""An editor makes the questions of a draft without code: adds them, with conditions, and changes them."""

import pytest

from eservices.register import publishing
from eservices.register.models import ServiceVersion

from .editor import languages

pytestmark = pytest.mark.django_db
SPARE = {"choices-TOTAL_FORMS": "4", "choices-INITIAL_FORMS": "0"}


class TestAdding:
    def test_text_gets_a_code_out_of_its_label(self, maker):
        answer = maker.add("text", "ბავშვის სახელი", required="on", max_length="80", kind="text")
        assert answer.url == maker.url("questions")
        assert maker.question("bavshvis_sakheli") == {
            "code": "bavshvis_sakheli",
            "kind": "text",
            "required": True,
            "labels": {"ka": "ბავშვის სახელი", "en": "English"},
            "hints": {},
            "errors": {},
            "max_length": 80,
        }

    def test_same_label_twice_gets_two_codes(self, maker):
        for _ in range(2):
            maker.add("yes_no", "კი თუ არა?")
        assert maker.codes()[-2:] == ["ki_tu_ara", "ki_tu_ara_2"]

    def test_hint_remedy_and_naming_are_kept(self, maker):
        more = languages("hints", "როგორც პასპორტში") | languages("remedy", "დაწერეთ სახელი.")
        maker.add("text", "სახელი", kind="text", max_length="80", naming="on", **more)
        question = maker.question("sakheli")
        assert question["hints"] == {"ka": "როგორც პასპორტში"}
        assert question["errors"] == {"ka": "დაწერეთ სახელი."}
        assert maker.fresh().summary == ["subject", "sakheli"]

    def test_choice_makes_codes_of_its_answers_in_the_order_given(self, maker):
        rows = languages("choices-0-labels", "ხელახლა") | languages("choices-1-labels", "პირველად", "First")
        maker.add("choice", "მერამდენედ?", **SPARE, **rows, **{"choices-0-ORDER": "2", "choices-1-ORDER": "1"})
        assert maker.question("meramdened")["choices"] == [
            {"code": "pirvelad", "labels": {"ka": "პირველად", "en": "First"}},
            {"code": "khelakhla", "labels": {"ka": "ხელახლა"}},
        ]

    def test_choice_of_one_answer_is_no_choice(self, maker):
        answer = maker.add("choice", "მერამდენედ?", **SPARE, **languages("choices-0-labels", "ხელახლა"))
        assert answer.status_code == 200
        assert "meramdened" not in maker.codes()

    def test_file_keeps_its_limits(self, maker):
        maker.add("file", "მოწმობა", max_count="2", max_mb="5", types=["pdf", "jpg"], required="on")
        question = maker.question("motsmoba")
        assert (question["max_count"], question["max_mb"], question["types"]) == (2, 5, ["pdf", "jpg"])

    def test_file_needs_a_type(self, maker):
        assert maker.add("file", "მოწმობა", max_count="1", max_mb="5").status_code == 200

    def test_label_in_the_towns_own_language_is_needed(self, maker):
        answer = maker.add("yes_no", "")
        assert answer.context["form"].errors["labels"]
        assert len(maker.codes()) == len(maker.draft.questions)

    def test_unknown_kind_is_not_found(self, maker):
        assert maker.client.get(maker.url("question_add", "password")).status_code == 404


class TestConditions:
    def test_every_answer_of_an_earlier_choice_is_offered(self, maker):
        form = maker.client.get(maker.url("question_add", "text")).context["form"]
        offered = dict(form.fields["condition"].choices)
        assert {"", "subject=", "form=paper"} <= set(offered)
        assert "A copy on paper" in offered["form=paper"]

    def test_condition_is_kept_and_shown_again(self, maker):
        maker.add("yes_no", "სასწრაფოა?", condition="form=paper")
        maker.add("text", "რატომ?", kind="text", max_length="80", condition="sastsrapoa=yes")
        assert maker.question("ratom")["show_if"] == {"sastsrapoa": "yes"}
        form = maker.client.get(maker.url("question", "ratom")).context["form"]
        assert form["condition"].value() == "sastsrapoa=yes"

    def test_written_answer_is_typed(self, maker):
        assert maker.add("yes_no", "დიახ?", condition="subject=").context["form"].errors["condition_value"]
        maker.add("yes_no", "დიახ?", condition="subject=", condition_value=" გზა ")
        assert maker.question("diakh")["show_if"] == {"subject": "გზა"}
        form = maker.client.get(maker.url("question", "diakh")).context["form"]
        assert (form["condition"].value(), form["condition_value"].value()) == ("subject=", "გზა")

    def test_later_question_cannot_decide(self, maker):
        form = maker.client.get(maker.url("question", "form")).context["form"]
        assert not any(code.startswith("form=") for code, _words in form.fields["condition"].choices)

    def test_first_question_has_none(self, maker):
        assert "condition" not in maker.client.get(maker.url("question", "subject")).context["form"].fields


class TestChanging:
    def test_code_stays_whatever_the_label(self, maker):
        maker.add("yes_no", "კი?")
        maker.send("question", "ki", **languages("labels", "სულ სხვა", "Something else"))
        assert maker.question("ki")["labels"]["ka"] == "სულ სხვა"

    def test_codes_of_answers_stay_and_an_emptied_row_is_gone(self, maker):
        rows = languages("choices-0-labels", "ელექტრონული", "Electronic") | {"choices-0-code": "electronic"}
        rows |= languages("choices-1-labels") | {"choices-1-code": "paper"}
        rows |= languages("choices-2-labels", "დედნის ნახვა", "View") | {"choices-2-code": "view"}
        rows |= languages("choices-3-labels", "დისკი", "A disc")
        rows |= {"choices-TOTAL_FORMS": "7", "choices-INITIAL_FORMS": "3"}
        maker.send("question", "form", **languages("labels", "ფორმა", "Form"), **rows)
        assert [row["code"] for row in maker.question("form")["choices"]] == ["electronic", "view", "diski"]

    def test_language_that_the_site_does_not_offer_is_kept(self, maker):
        questions = maker.fresh().questions
        questions[2]["labels"]["uk"], questions[2]["choices"][0]["labels"]["uk"] = "Форма", "Копія"
        ServiceVersion.objects.filter(pk=maker.draft.pk).update(questions=questions)
        rows = languages("choices-0-labels", "ასლი", "A copy") | {"choices-0-code": "electronic"}
        rows |= languages("choices-1-labels", "დისკი", "A disc") | {"choices-1-code": "paper"}
        rows |= {"choices-TOTAL_FORMS": "7", "choices-INITIAL_FORMS": "3"}
        maker.send("question", "form", **languages("labels", "ფორმა", "Form"), **rows)
        assert maker.question("form")["labels"] == {"ka": "ფორმა", "en": "Form", "uk": "Форма"}
        assert maker.question("form")["choices"][0]["labels"] == {"ka": "ასლი", "en": "A copy", "uk": "Копія"}

    def test_text_may_become_a_long_one(self, maker):
        maker.send("question", "subject", **languages("labels", "რა?", "What?"), kind="longtext", max_length="900")
        assert maker.question("subject")["kind"] == "longtext"

    def test_published_version_is_not_touched(self, maker):
        published = maker.draft.service.current_version()
        maker.add("yes_no", "კი?")
        assert "ki" not in [question["code"] for question in ServiceVersion.objects.get(pk=published.pk).questions]

    def test_stale_form_overwrites_nothing_and_is_shown_again(self, maker):
        seen = publishing.edition(maker.fresh())
        maker.add("yes_no", "კი?")
        answer = maker.send("question_add", "yes_no", edition=seen, **languages("labels", "მეორე", "Second"))
        assert answer.status_code == 409
        assert "მეორე" in answer.content.decode()
        assert "ki" in maker.codes()
        assert "meore" not in maker.codes()
        again = {"edition": answer.context["edition"]}
        assert (
            maker.client.post(maker.url("question_add", "yes_no"), again | languages("labels", "მეორე")).status_code
            == 302
        )
        assert {"ki", "meore"} <= set(maker.codes())
