"""Every ready-made service of every country may be published as it stands, whatever the town's own language is."""

import re

import pytest
from django.utils import translation

from eservices.register.catalogue import Anonymous, QuestionKind, Rules, validate_definition
from eservices.register.choices import Result, ServiceKind
from eservices.register.deadlines import Term, Terms, Unit
from eservices.register.models import Department, Journal, Service, ServiceVersion
from eservices.register.numbering import key_of
from eservices.register.ready_made import COUNTRIES, LANGUAGES, five, load
from eservices.register.ready_made.loading import make_version
from eservices.register.ready_made.wording import cite

DEFINITIONS = [
    pytest.param(definition, id=f"{country.code}-{definition.code}")
    for country in COUNTRIES.values()
    for definition in country.definitions
]
KINDS = {"letter", "application", "foi", "complaint", "proposal", "hoa", "issue"}
LAW = five(ka="კოდექსი", en="Code", ru="Кодекс", uk="Кодекс", hy="Օրենսգիրք")


def version_of(definition):
    """The definition as a published version that is not saved."""
    service = Service(code=definition.code, kind=definition.outline.kind)
    return make_version(definition, service, Journal(pk=1), Department(pk=1))


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=lambda country: country.code)
class TestCountry:
    def test_has_all_seven_services(self, country):
        assert {definition.code for definition in country.definitions} == KINDS
        positions = [definition.outline.position for definition in country.definitions]
        assert sorted(positions) == list(range(1, 8))

    def test_journals_are_told_apart_by_prefix_and_alias(self, country):
        codes = {journal["code"] for journal in country.journals}
        assert {definition.outline.journal for definition in country.definitions} <= codes
        for name in ("prefix", "alias"):
            assert len({journal[name].casefold() for journal in country.journals}) == len(country.journals)
        assert all(re.fullmatch(r"[A-Z]{2,5}", journal["alias"]) for journal in country.journals)

    def test_names_of_offices_and_journals_speak_all_languages(self, country):
        for row in (country.registry, *country.journals):
            assert set(row["names"]) == set(LANGUAGES)


@pytest.mark.parametrize("definition", DEFINITIONS)
class TestDefinition:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_is_whole_in_a_town_of_any_language(self, definition, language, settings):
        settings.LANGUAGE_CODE = language
        settings.LANGUAGES = [(code, code) for code in LANGUAGES]
        with translation.override(language):
            assert validate_definition(version_of(definition)) == []

    def test_is_read_back_as_it_was_written(self, definition):
        columns = definition.columns()
        assert Terms.from_dict(columns["terms"]) == definition.terms
        assert Rules.from_dict(columns["rules"]) == definition.rules

    def test_says_the_same_things_in_every_language(self, definition):
        texts = definition.texts()
        names = {"title", "lead", "promise", "start", "send", "duration", "fee", "what_you_need", "next_steps"}
        for language in LANGUAGES:
            assert names | {"legal_basis", "appeal"} <= set(texts[language])
            assert all(texts[language].values())
            for name in ("what_you_need", "next_steps"):
                assert [line.count("|") for line in texts[language][name].splitlines()] == [1] * len(
                    texts["en"][name].splitlines()
                )

    def test_every_language_is_written_in_its_own_letters(self, definition):
        own = {"ka": "[ა-ჰ]", "hy": "[ա-և]", "ru": "[а-яё]", "uk": "[а-яіїєґ]"}
        foreign = {"ka": "[ա-ևа-яё]", "hy": "[ა-ჰа-яё]", "ru": "[ա-ևა-ჰіїєґ]", "uk": "[ա-ևა-ჰыэъё]"}
        for language, letters in own.items():
            for name, text in definition.texts()[language].items():
                assert re.search(letters, text), name
                assert not re.search(foreign[language], text), text

    def test_questions_speak_all_languages_and_lean_on_earlier_ones(self, definition):
        seen = set()
        for question in version_of(definition).question_list():
            words = [question.labels, *(choice.labels for choice in question.choices)]
            words += [text for text in (question.hints, question.errors) if text]
            assert all(set(text) == set(LANGUAGES) for text in words)
            assert set(question.show_if) <= seen
            assert question.errors or not question.required
            seen.add(question.code)
        assert set(definition.outline.summary) <= seen

    def test_demands_nothing_that_it_forbids(self, definition):
        asked = {question["code"] for question in definition.questions}
        rules = definition.rules
        assert not asked.intersection(rules.forbidden)
        assert not set(rules.required or ()).intersection(rules.forbidden)

    def test_ends_in_results_that_there_are(self, definition):
        assert set(definition.outline.results) <= set(Result.values)
        assert {Result.ANSWERED, Result.REFUSED, Result.FORWARDED, Result.WITHDRAWN} <= set(definition.outline.results)


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=lambda country: country.code)
class TestLaw:
    def test_an_information_request_asks_for_no_purpose(self, country):
        request = country.definition("foi")
        assert request.rules.forbidden == ("purpose", "motive")
        assert not {"purpose", "motive", "reason"} & {question["code"] for question in request.questions}

    def test_a_complaint_names_whom_it_must_never_go_to(self, country):
        complaint = country.definition("complaint")
        asked = {question["code"]: question for question in complaint.questions}
        assert asked["complained_of"].get("required", True)
        assert complaint.rules.forwarding.not_to_body_complained_of
        assert complaint.rules.signed_by == "head"

    def test_an_association_is_asked_for_minutes_photos_and_estimate(self, country):
        kinds = {question["code"]: question["kind"] for question in country.definition("hoa").questions}
        assert {kinds[code] for code in ("minutes", "photos", "estimate_file")} == {QuestionKind.FILE}

    def test_a_report_may_be_anonymous_and_has_a_norm_of_its_own(self, country):
        report = country.definition("issue")
        assert report.rules.anonymous == Anonymous.SIGNAL
        assert report.terms.norm.unit == Unit.WORKING_DAYS

    def test_what_is_refused_can_be_appealed(self, country):
        for definition in country.definitions:
            assert definition.rules.appeal or definition.outline.kind == ServiceKind.ISSUE


class TestGeorgia:
    georgia = COUNTRIES["GE"]

    def test_information_comes_at_once_or_in_ten_working_days_without_extension(self):
        request = self.georgia.definition("foi")
        assert request.rules.immediate_expected
        assert (request.terms.n, request.terms.unit, request.terms.extension) == (10, Unit.WORKING_DAYS, None)
        assert request.rules.refusal.explain_within.n == 3

    def test_a_decision_takes_a_month_and_never_more_than_three(self):
        terms = self.georgia.definition("application").terms
        assert (terms.n, terms.unit) == (1, Unit.MONTHS)
        assert (terms.extension.mode, terms.extension.n) == ("total", 3)
        assert (terms.deficiency_min.n, terms.deficiency_extra.n, terms.check.n, terms.forward.n) == (5, 15, 3, 5)

    def test_a_complaint_gets_one_month_more(self):
        extension = self.georgia.definition("complaint").terms.extension
        assert (extension.mode, extension.n, extension.unit) == ("added", 1, Unit.MONTHS)


class TestUkraine:
    ukraine = COUNTRIES["UA"]

    def test_information_may_be_asked_for_in_two_days_or_take_twenty(self):
        request = self.ukraine.definition("foi")
        assert (request.rules.urgent.n, request.rules.urgent.unit, request.rules.urgent.needs_reason) == (
            48,
            "hours",
            True,
        )
        assert (request.terms.extension.mode, request.terms.extension.n) == ("total", 20)
        assert request.terms.extension.notify_within == Term(5, Unit.WORKING_DAYS)

    def test_an_appeal_takes_a_month_or_fifteen_days_and_never_more_than_forty_five(self):
        appeal = self.ukraine.definition("letter")
        assert (appeal.terms.n, appeal.terms.unit) == (1, Unit.MONTHS)
        assert (appeal.rules.urgent.n, appeal.terms.extension.n, appeal.terms.check.n) == (15, 45, 10)
        assert appeal.rules.extension.approver == "head"
        assert not appeal.rules.deficiency.pauses


class TestArmenia:
    armenia = COUNTRIES["AM"]

    def test_information_takes_five_days_or_thirty_and_asks_who_you_are(self):
        request = self.armenia.definition("foi")
        assert (request.terms.n, request.terms.unit, request.terms.extension.n) == (5, Unit.CALENDAR_DAYS, 30)
        assert "citizenship" in {question["code"] for question in request.questions}

    def test_a_decision_takes_thirty_days_and_is_not_extended(self):
        terms = self.armenia.definition("application").terms
        assert (terms.n, terms.unit, terms.extension) == (30, Unit.CALENDAR_DAYS, None)


class TestWording:
    def test_articles_are_named_as_each_language_does(self):
        told = cite((LAW, (37, 40, 100)))
        assert told["ka"] == "კოდექსი, 37-ე, მე-40 და მე-100 მუხლები."
        assert told["en"] == "Code, Articles 37, 40 and 100."
        assert told["uk"] == "Кодекс, статті 37, 40 і 100."
        assert told["hy"] == "Օրենսգիրք, 37-րդ, 40-րդ և 100-րդ հոդվածներ։"
        assert cite((LAW, (9,)))["ru"] == "Кодекс, статья 9."

    def test_a_forgotten_language_is_noticed_at_once(self):
        with pytest.raises(TypeError):
            five(ka="ა", en="a", ru="а", uk="а")


@pytest.mark.django_db
@pytest.mark.parametrize("country", COUNTRIES.values(), ids=lambda country: country.code)
class TestLoading:
    def test_makes_journals_registry_office_and_published_services_once(self, country, settings):
        settings.LANGUAGE_CODE = country.language
        for _ in range(2):
            load(country)
        assert Service.objects.count() == ServiceVersion.objects.count() == 7
        assert Department.objects.get().is_registry
        version = Service.objects.get(code="foi").current_version()
        assert version.jurisdiction == country.code
        assert version.title(country.language) == version.texts[country.language]["title"]
        journal = version.journal
        assert key_of(f"{journal.prefix}-26-00031") == key_of(f"{journal.alias}-26-31") == "FOI-26-31"

    def test_keeps_what_the_town_has_and_says_what_it_says_differently(self, country, settings):
        settings.LANGUAGE_CODE = country.language
        own = Department.objects.create(code="own", names={"en": "Front office"}, is_registry=True)
        load(country, texts={"letter": {"title": {country.language: "Own title"}}})
        assert Department.objects.get() == own
        letter = Service.objects.get(code="letter").current_version()
        assert letter.title(country.language) == "Own title"
        assert letter.default_department == own


@pytest.mark.parametrize("definition", DEFINITIONS)
def test_what_is_asked_as_a_question_ends_as_one_in_every_language(definition):
    asking = re.compile(r"(Do|Does|Is|Are|Whom?|How many)\b|What (do|is|needs|kind|information)\b")
    marks = {"ka": "?", "en": "?", "ru": "?", "uk": "?", "hy": "՞"}  # Armenian puts it on the word that asks
    for question in version_of(definition).question_list():
        if asking.match(question.labels["en"]):
            assert [code for code, mark in marks.items() if mark not in question.labels[code]] == [], question.code
