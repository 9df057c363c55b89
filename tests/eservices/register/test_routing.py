"""The first rule that fits takes a case: service, answer, words, place, applicant, in the order of the list."""

import pytest

from eservices.register.choices import ApplicantKind, Role
from eservices.register.models import RoutingRule
from eservices.register.routing import Matter, find_route, miss
from tests.factories.cases import make_case, make_department, make_service, make_staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter():
    return make_service("letter")


def matter(version, text="", kind=ApplicantKind.PERSON, address="", language="ka", **answers) -> Matter:
    return Matter(version, {"text": text} | answers, kind, address, language)


def rule(**fields) -> RoutingRule:
    return RoutingRule.objects.create(**{"department": make_department("housing")} | fields)


class TestOrder:
    def test_first_that_fits_takes_it(self, letter):
        rule(position=1, words="ლიფტი")
        second = rule(position=2, words="სახურავი", department=make_department("roofs"))
        rule(position=3)
        found = find_route(matter(letter, "სახურავი წვიმს"))
        assert (found.rule, found.department, found.by) == (second, second.department, "rule")

    def test_inactive_rules_and_closed_departments_take_nothing(self, letter):
        rule(is_active=False)
        rule(department=make_department("closed", is_active=False))
        assert find_route(matter(letter)).by == "service"

    def test_without_any_it_is_the_services_department_then_the_registry(self, letter):
        assert find_route(matter(letter)).department == letter.default_department
        letter.default_department = None
        assert find_route(matter(letter)).department.is_registry

    def test_every_part_must_fit(self, letter):
        one = rule(service=letter.service, question="addressee", value="mayor", words="გზა", applicant_kind="person")
        fits = matter(letter, "ცუდი გზაა", addressee="mayor")
        assert miss(one, fits) == ""
        assert miss(one, matter(make_service("foi"), "გზა", addressee="mayor")) == "service"
        assert miss(one, matter(letter, "გზა", addressee="deputy")) == "value"
        assert miss(one, matter(letter, "გზა", ApplicantKind.ORGANISATION, addressee="mayor")) == "applicant_kind"
        assert miss(one, matter(letter, "ხიდი", addressee="mayor")) == "words"


class TestWords:
    @pytest.mark.parametrize(
        ("typed", "text"),
        [
            ("გზ", "სოფლის გზები დაზიანებულია"),
            ("გზა", "გზის შეკეთება"),
            ("წყალი", "წყლის მილი"),
            ("განათება", "ქუჩის განათების შესახებ"),
            ("სანიაღვრე არხი", "სანიაღვრე არხის გაწმენდა"),
            ("дорога", "ремонт дороги"),
            ("lamp", "Two LAMPS are broken"),
        ],
    )
    def test_inflected_words_are_found(self, letter, typed, text):
        language = "ka" if typed[0] > "ა" else "ru" if typed[0] > "z" else "en"
        assert miss(rule(words=typed), matter(letter, text, language=language)) == ""

    @pytest.mark.parametrize(
        ("typed", "text"),
        [("გზ", "აგზნება"), ("სანიაღვრე არხი", "არხის სანიაღვრე"), ("road", "a broad street"), ("გზა", "")],
    )
    def test_other_words_are_not(self, letter, typed, text):
        assert miss(rule(words=typed), matter(letter, text, language="ka")) == "words"

    def test_one_line_of_several_is_enough(self, letter):
        assert miss(rule(words="ხიდი\n\nტროტუარი\n"), matter(letter, "ტროტუარის შეკეთება")) == ""


class TestPlace:
    def test_address_of_the_applicant_and_places_asked_for(self, letter):
        one = rule(place="ჭადრების ქუჩა\nზემოხევი")
        assert miss(one, matter(letter, address="ჭადრების ქუჩის 14")) == ""
        assert miss(one, matter(letter, address="ალვისხევი", place="სოფელი ზემოხევი")) == ""
        assert miss(one, matter(letter, "ზემოხევის ხიდი", address="რუსთაველის ქუჩა 3")) == "place"

    def test_words_of_two_addresses_are_not_one_place(self, letter):
        one = rule(place="ჭადრების ქუჩა")
        assert miss(one, matter(letter, address="ჭადრების", place="ქუჩა")) == "place"


class TestCase:
    def test_case_is_routed_by_its_address_and_applicant(self):
        one = rule(place="ჭადრების", applicant_kind="person")
        case = make_case()
        assert case.department == one.department
        assert case.events.last().data["rule"] == one.pk

    def test_named_person_who_left_gets_nothing(self):
        left = make_staff(Role.OFFICER, make_department("chancellery"))
        rule(person=left)
        assert make_case().executor is None

    def test_rules_are_one_query(self, letter, django_assert_num_queries):
        for number in range(5):
            rule(position=number, words="არაფერი")
        with django_assert_num_queries(1):
            find_route(matter(letter, "სახურავი"))
