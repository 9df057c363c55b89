"""What the registry office looks at first: received under a provisional number, registered under the real one."""

from uuid import uuid4

import pytest

from backstage.models import OutgoingMail
from eservices.register import access, steps
from eservices.register.choices import Channel, Role, Status
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Journal, RoutingRule
from eservices.register.numbering import key_of
from eservices.register.submission import Submission
from eservices.register.tracking import code_of
from tests.factories.cases import ANSWERS, make_applicant, make_department, make_staff
from tests.factories.lives import BEGIN, Life, make_version, other_journal

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def life():
    return Life()


def last_mail(case):
    return OutgoingMail.objects.filter(reference=f"case:{case.pk}").latest("id")


class TestReceived:
    def test_waits_with_the_registry_office_under_a_provisional_number(self, life):
        case = life.case
        assert (case.status, case.number, case.number_key) == (Status.RECEIVED, "მიღ-26-00001", "RCV-26-1")
        assert case.department.is_registry
        assert not case.is_registered
        assert [event.kind for event in case.events.all()] == ["received"]
        assert not life.version.journal.years.exists()

    def test_letter_names_number_code_and_due_date(self, life):
        mail = last_mail(life.case)
        assert life.case.number in mail.subject
        assert code_of(life.case) in mail.parts["body"]
        assert "/follow/" in mail.parts["body"]

    def test_only_the_registry_and_the_controller_see_it(self, life):
        head = make_staff(Role.HEAD, life.version.default_department)
        assert not access.visible_to(head).exists()
        assert access.visible_to(make_staff(Role.CLERK)).get() == life.case

    def test_what_the_counter_types_in_is_registered_at_once(self):
        version = make_version()
        submission = Submission(
            version, uuid4(), "ka", ANSWERS["letter"], make_applicant(), channel=Channel.COUNTER, received_at=BEGIN
        )
        case = steps.register(submission, actor=make_staff(Role.CLERK), at=BEGIN)
        assert (case.status, case.journal) == (Status.REGISTERED, version.journal)

    def test_asked_again_it_is_the_same_case(self, life):
        submission = Submission(life.version, life.case.draft_key, "ka", {}, make_applicant())
        assert steps.register(submission) == life.case
        assert Journal.objects.get(code="intake").years.get().last == 1

    def test_annulled_its_number_stays_taken(self, life):
        life.take("annul")
        other = Life(registration="by_clerk").case
        assert (life.case.number, other.number) == ("მიღ-26-00001", "მიღ-26-00002")
        assert not life.case.is_registered


class TestEnter:
    def test_gets_the_number_of_its_journal_and_its_department(self, life):
        due = life.case.due_on
        life.take("enter")
        case = life.case
        assert (case.number, case.journal) == ("შ-26-00001", life.version.journal)
        assert case.department == life.version.default_department
        assert case.registered_at == life.now
        assert case.received_at == BEGIN
        assert case.due_on == due
        assert [event.kind for event in case.events.all()] == ["received", "registered", "routed"]

    def test_both_numbers_open_it(self, life):
        provisional, code = life.case.number, code_of(life.case)
        life.take("enter")
        for number in (provisional, "RCV-26-1", life.case.number, life.case.number_key):
            assert access.case_by_code(number, code) == life.case
        assert access.case_by_code("", code) is None

    def test_both_numbers_find_it_on_the_desk(self, life):
        provisional = life.case.number
        life.take("enter")
        clerk = make_staff(Role.CLERK)
        for number in (provisional, "rcv-26-1", life.case.number):
            assert access.visible_to(clerk).numbered(key_of(number)).get() == life.case

    def test_letter_names_both_numbers(self, life):
        provisional = life.case.number
        life.take("enter")
        mail = last_mail(life.case)
        assert life.case.number in mail.subject
        assert provisional in mail.parts["body"]

    def test_corrected_day_of_receipt_holds(self, life):
        life.take("edit_received")
        due = life.case.due_on
        life.take("enter")
        assert life.case.due_on == due

    def test_rule_that_names_a_person_assigns_it(self, life):
        RoutingRule.objects.create(position=1, department=life.version.default_department, person=life.officer)
        life.take("enter")
        assert (life.case.status, life.case.executor) == (Status.ASSIGNED, life.officer)

    def test_twice_with_one_key_takes_one_number(self, life):
        first = life.take("enter", key="click")
        assert life.take("enter", key="click") == first
        assert life.version.journal.years.get().last == 1

    def test_term_from_registration_begins_with_it(self):
        version = make_version()
        version.terms |= {"start": "registered", "n": 10, "unit": "working_days"}
        version.save()
        life = Life(version)
        life.now = BEGIN.replace(day=18)
        life.take("enter")
        assert life.case.due_on.isoformat() == "2026-12-03"  # 23 November is a holiday


class TestJournal:
    def test_chosen_before_registration_it_gives_the_number(self, life):
        life.take("change_journal")
        life.take("enter")
        assert (life.case.number, life.case.journal) == ("ს-26-00001", other_journal())
        assert not life.case.events.get(kind="journal_changed").public

    def test_named_while_registering(self, life):
        life.take("enter", journal=other_journal())
        assert life.case.number == "ს-26-00001"

    @pytest.mark.parametrize("step", ["enter", "change_journal"])
    def test_nothing_is_registered_among_the_received(self, life, step):
        with pytest.raises(NotAllowed):
            life.take(step, journal=Journal.objects.get(code="intake"))
        assert life.case.status == Status.RECEIVED

    def test_never_after_registration(self, life):
        life.take("enter")
        with pytest.raises(NotAllowed):
            life.take("change_journal")


class TestComplainedOf:
    def test_never_routed_to_the_department_that_is_complained_of(self, life):
        elsewhere = make_department("roads")
        life.case.answers |= {"complained_of": elsewhere.names["ka"]}
        life.case.save()
        RoutingRule.objects.create(position=1, department=elsewhere)
        life.take("enter")
        assert life.case.department.is_registry
        assert life.case.events.last().data["by"] == "complained_of"
