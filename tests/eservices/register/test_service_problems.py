"""What is wrong with a definition, told in words and by section, in a draft and in a published version."""

import pytest
from django.core.checks import run_checks

from eservices.register import publishing
from eservices.register.catalogue import find_problems, validate_definition
from eservices.register.models import Department, ServiceVersion
from eservices.register.text_needs import required_languages
from tests.factories.cases import make_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("english")]


def nested(path, value):
    """A change of one entry of a column: nested("terms.n", 3)."""

    def change(version):
        column, *names = path.split(".")
        place = getattr(version, column)
        for name in names[:-1]:
            place = place.setdefault(name, {})
        place[names[-1]] = value

    return change


def question(**fields):
    """One more question."""

    def change(version):
        plain = {"code": "extra", "kind": "text", "labels": {"ka": "კიდევ", "en": "More"}}
        version.questions.append(plain | fields)

    return change


def column(name, value):
    return lambda version: setattr(version, name, value)


EXTENSION = {"mode": "total", "n": 3, "unit": "months"}
ADDED = {"mode": "added", "n": 1, "unit": "months"}
REASONS = [
    (column("default_department", None), "basics", "The service has no department."),
    (nested("texts.en.title", " "), "texts", "The text “Title” is missing in the language “English”."),
    (nested("texts.ka.appeal", ""), "texts", "The text “How to appeal” is missing in the language “ქართული”."),
    (column("terms", {}), "term", "Time to answer: This entry is missing."),
    (nested("terms.n", 0), "term", "Time to answer: This number must be 1 or more."),
    (nested("terms.unit", "weeks"), "term", "Unit: This entry cannot be read."),
    (nested("terms.colour", "red"), "term", "colour: This entry is not known."),
    (nested("terms.legal_limit", {"n": 5, "unit": "calendar_days"}), "term", "shorter than the service's own term"),
    (nested("terms.check", {"n": 3, "unit": "hours"}), "term", "can be combined only with hours"),
    (nested("terms.extension", EXTENSION | {"n": 20, "unit": "calendar_days"}), "extension", "shorter than the term"),
    (nested("terms.extension", EXTENSION | {"max_times": 0}), "extension", "How many times: This number must be"),
    (nested("terms.extension", EXTENSION | {"ceiling": {"n": 4, "unit": "months"}}), "extension", "no further ceiling"),
    (nested("terms.extension", ADDED | {"ceiling": {"n": 4, "unit": "calendar_days"}}), "extension", "In all, never"),
    (nested("terms.extension", ADDED | {"notify_within": {"n": 2, "unit": "months"}}), "extension", "only after"),
    (nested("rules.extension.approver", "mayor"), "extension", "Nobody has the role that may extend the term."),
    (nested("rules.urgent", {"n": 2, "unit": "months"}), "urgent", "The urgent term is not shorter"),
    (nested("rules.urgent", {"n": 0, "unit": "hours"}), "urgent", "Urgent term: this number must be 1 or more."),
    (nested("rules.urgent", {"n": 4}), "urgent", "Unit of the urgent term: This entry is missing."),
    (nested("rules.deficiency.remind_before", -1), "deficiency", "this number must be 0 or more"),
    (nested("rules.deficiency.if_not_fixed", "shrug"), "deficiency", "If nothing comes in time: This entry cannot"),
    (nested("rules.appeal", {"n": 0, "unit": "months"}), "endings", "Time to appeal: this number must be 1 or more."),
    (nested("rules.refusal.explain_within", {"n": 0, "unit": "months"}), "endings", "must be 1 or more"),
    (column("rules", {"required": ["phone"], "forbidden": ["phone"]}), "applicant", "Required and forbidden at once"),
    (column("rules", {"identity": "verified", "anonymous": "accept_as_signal"}), "applicant", "Without a name"),
    (nested("rules.signed_by", "mayor"), "handling", "Nobody has the role that sends the answer out."),
    (nested("rules.retention_years", 0), "handling", "Years kept after closing: this number must be 1 or more."),
    (column("results", []), "handling", "The service has no result it may end with."),
    (column("results", ["unconsidered"]), "handling", "None of the results is an answer."),
    (column("results", ["answered", "granted"]), "handling", "Results the register does not know: granted."),
    (nested("files.types", ["exe"]), "files", "Types of files the register cannot check: exe."),
    (nested("files.types", []), "files", "no type of file is allowed"),
    (column("files", {"max_mb": 20, "total_mb": 10}), "files", "smaller than a single one"),
    (column("questions", []), "questions", "The service asks no question."),
    (question(kind="riddle"), "questions", "The question “extra” is of an unknown kind or lacks a part."),
    (question(code="subject"), "questions", "Two questions have the code “subject”."),
    (question(code="files"), "questions", "The code “files” cannot be given to a question."),
    (question(kind="choice"), "questions", "The question “extra” has no answers to choose from."),
    (question(labels={"ka": "კიდევ"}), "questions", "The question “extra” has no text in “English”."),
    (
        question(kind="choice", choices=[{"code": "a", "labels": {"en": "A"}}]),
        "questions",
        "An answer to “extra” has no text in “ქართული”.",
    ),
    (question(show_if={"nobody": "x"}), "questions", "but there is no such question"),
    (question(show_if={"extra": "x"}), "questions", "which stands later or is itself"),
    (question(show_if={"addressee": "nobody"}), "questions", "an answer that it cannot have"),
    (question(show_if={"text": "x"}), "questions", "an answer that it cannot have"),
    (column("summary", ["gone"]), "questions", "Cases are named by the answer to “gone”"),
    (
        lambda version: (nested("rules.forbidden", ["extra"])(version), question()(version)),
        "questions",
        "The question “extra” may not be asked",
    ),
]


class TestReasons:
    def test_a_whole_one_has_none(self, draft):
        assert find_problems(draft) == []

    @pytest.mark.parametrize(("change", "section", "told"), REASONS, ids=[reason[2][:40] for reason in REASONS])
    def test_found_in_a_draft_and_in_a_published_one(self, change, section, told, published):
        change(published)
        found = find_problems(published)
        assert [(each.section, told in each.text) for each in found].count((section, True)), found
        assert all("_" not in each.text for each in found)  # words, not codes
        published.save()
        warned = [each.msg for each in run_checks(databases=["default"]) if each.id == "register.W002"]
        assert warned == [f"letter: {each.text}" for each in found]

    def test_the_applicants_time_needs_an_end(self, draft):
        draft.terms |= {"deficiency_min": {"n": 5, "unit": "calendar_days"}, "deficiency_extra": None}
        assert [(each.section, "in all" in each.text) for each in find_problems(draft)] == [("deficiency", True)]

    def test_later_questions_do_not_decide(self, draft):
        draft.questions[0]["show_if"] = {"subject": "x"}
        assert "stands later" in validate_definition(draft)[0]

    @pytest.mark.parametrize("code", ["purpose", "motive"])
    def test_nobody_is_asked_for_the_purpose_of_an_information_request(self, code):
        foi = ServiceVersion.objects.get(pk=make_service("foi").pk)
        question(code=code)(foi)
        assert validate_definition(foi) == [
            f"The question “{code}” may not be asked: the law or this service forbids it."
        ]

    def test_closed_department(self, draft):
        Department.objects.filter(pk=draft.default_department_id).update(is_active=False)
        assert validate_definition(publishing.draft_of(draft.service)) == [
            "The department of the service is no longer active."
        ]

    def test_needed_languages_are_the_towns_own_and_georgian_and_english(self, settings):
        settings.LANGUAGES = [("hy", "Հայերեն"), ("en", "English"), ("ru", "Русский")]
        settings.LANGUAGE_CODE = "hy"
        assert required_languages() == ["hy", "en"]
