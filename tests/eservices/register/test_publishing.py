"""A definition on its way: begun, saved, refused with reasons or published; and what a change does to due dates."""

from copy import deepcopy
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.core.checks import run_checks
from django.utils.translation import override

from eservices.register import calendars, publishing, steps
from eservices.register.catalogue import find_problems, validate_definition
from eservices.register.choices import ServiceKind
from eservices.register.comparing import Course, foresee_courses
from eservices.register.models import Department, Service, ServiceVersion
from eservices.register.new_service import NoJournal, create_service
from eservices.register.ready_made import COUNTRIES
from eservices.register.text_needs import required_languages
from tests.factories.cases import make_case, make_department, make_service, make_staff

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english():
    with override("en"):
        yield


@pytest.fixture
def published(db) -> ServiceVersion:
    return stored("letter")


def stored(kind: str) -> ServiceVersion:
    """A published version out of the database: what a test changes in it is its own."""
    return ServiceVersion.objects.get(pk=make_service(kind).pk)


@pytest.fixture
def draft(published) -> ServiceVersion:
    return ServiceVersion.objects.get(pk=publishing.begin_draft(published.service).pk)


def publish(draft, **fields):
    return publishing.publish(draft.pk, actor=None, changes="x", **({"seen": publishing.edition(draft)} | fields))


class TestDrafts:
    @pytest.mark.both_databases
    def test_holds_what_the_published_one_says(self, published, draft):
        for name in publishing.COLUMNS:
            assert getattr(draft, name) == getattr(published, name), name
        assert (draft.number, draft.published_at) == (2, None)

    def test_is_one_a_service(self, draft):
        assert publishing.begin_draft(draft.service) == draft

    @pytest.mark.both_databases
    def test_saved_on_stale_state_writes_nothing(self, draft):
        seen = publishing.edition(draft)
        publishing.save_draft(draft.pk, seen=seen, results=["answered"])
        for stale in (seen, "", "nonsense", "2026-99-99"):
            with pytest.raises(publishing.StaleDraft) as refused:
                publishing.save_draft(draft.pk, seen=stale, results=["refused"])
        assert refused.value.draft.results == ["answered"]
        assert publishing.draft_of(draft.service).results == ["answered"]

    def test_published_version_cannot_be_saved_or_discarded(self, published):
        for deed in (publishing.save_draft, publishing.discard_draft, publish_id):
            with pytest.raises(ServiceVersion.DoesNotExist):
                deed(published.pk, seen=publishing.edition(published))

    def test_discarding_leaves_the_published_one(self, published, draft):
        publishing.discard_draft(draft.pk, seen=publishing.edition(draft))
        assert list(published.service.versions.all()) == [published]


def publish_id(pk, seen):
    return publishing.publish(pk, actor=None, changes="x", seen=seen)


class TestPublishing:
    @pytest.mark.both_databases
    def test_new_cases_get_it_and_open_ones_keep_theirs(self, draft):
        old, editor = make_case("letter"), make_staff()
        done = publishing.publish(draft.pk, actor=editor, changes="Longer.", seen=publishing.edition(draft))
        assert (done.number, done.published_by, done.changes) == (2, editor, "Longer.")
        assert done.published_at
        new = make_case("letter")
        old.refresh_from_db()
        assert (old.version.number, new.version.number) == (1, 2)
        steps.note(old, actor=make_staff(department=old.department), text="x")
        assert publishing.draft_of(draft.service) is None

    def test_tells_the_other_rooms(self, draft, monkeypatch):
        told = []
        monkeypatch.setattr(publishing, "_told", [told.append])
        publish(draft)
        assert told == [draft.service]

    def test_is_refused_on_stale_state(self, draft):
        seen = publishing.edition(draft)
        publishing.save_draft(draft.pk, seen=seen, results=["answered"])
        with pytest.raises(publishing.StaleDraft):
            publish(draft, seen=seen)

    def test_is_refused_with_every_reason(self, draft):
        draft.default_department, draft.results = None, []
        draft.save()
        with pytest.raises(publishing.NotWhole) as refused:
            publish(draft)
        assert [problem.section for problem in refused.value.problems] == ["basics", "handling"]
        assert publishing.draft_of(draft.service)

    def test_a_ready_made_service_of_any_country_is_whole(self, published):
        for country in COUNTRIES.values():
            for definition in country.definitions:
                version = ServiceVersion(
                    service=Service(code=definition.code, kind=definition.outline.kind),
                    default_department=published.default_department,
                    **definition.columns(),
                )
                assert validate_definition(version) == [], (country.code, definition.code)


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
YES_NO = {"kind": "yes_no", "code": "sure"}
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
        foi = stored("foi")
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


class TestNewService:
    @pytest.mark.parametrize("kind", ServiceKind.values)
    def test_begins_with_what_its_kind_has(self, kind, published):
        draft = create_service(code="new", kind=kind, titles={"ka": "ახალი", "en": "New"})
        assert draft.parsed_terms()
        assert draft.parsed_rules()
        assert [problem.section for problem in find_problems(draft)] == ["questions"]

    def test_does_not_share_what_is_ready_made(self, published):
        draft = create_service(code="new", kind="letter", titles={})
        draft.terms["n"] = 99
        assert COUNTRIES["GE"].definition("letter").columns()["terms"]["n"] != 99

    def test_needs_a_journal(self, db):
        make_department("registry")
        with pytest.raises(NoJournal):
            create_service(code="new", kind="letter", titles={})
        assert not Service.objects.exists()


class TestForesight:
    """With the vectors of domain 1.6 where they fit."""

    AT = datetime(2026, 11, 20, 12, tzinfo=ZoneInfo("Asia/Tbilisi"))

    @pytest.fixture(autouse=True)
    def calendar(self, db):
        calendars.fill_ahead()

    def dates(self, version, **terms):
        version.terms = deepcopy(version.terms) | terms
        return {
            each.course: each.ledger and each.ledger.due_date.isoformat() for each in foresee_courses(version, self.AT)
        }

    def test_ten_working_days(self, draft):
        found = self.dates(draft, n=10, unit="working_days")
        assert found[Course.PLAIN] == "2026-12-07"
        assert found[Course.PAUSED] == "2026-12-10"
        assert found[Course.EXTENDED] is None
        assert found[Course.URGENT] is None

    def test_extension_in_all_and_pause_add_up(self, draft):
        extension = {"mode": "total", "n": 20, "unit": "working_days"}
        found = self.dates(draft, n=10, unit="working_days", extension=extension)
        assert found[Course.EXTENDED] == "2026-12-21"
        assert found[Course.BOTH] == "2026-12-24"

    def test_where_sending_back_does_not_pause(self, draft):
        draft.rules = {"deficiency": {"pauses": False}}
        found = self.dates(draft, n=10, unit="working_days")
        assert found[Course.PAUSED] == found[Course.PLAIN]

    def test_hours_and_urgency(self, draft):
        draft.rules = {"urgent": {"n": 48, "unit": "hours"}}
        assert self.dates(draft)[Course.URGENT] == "2026-11-22"
        extension = {"mode": "added", "n": 24, "unit": "hours"}
        found = self.dates(draft, n=72, unit="hours", extension=extension, forward=None)
        assert (found[Course.PLAIN], found[Course.EXTENDED]) == ("2026-11-23", "2026-11-24")
