"""Registration is one transaction: case, number, files, events, due date, route and letters, once."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile

from backstage.models import OutgoingMail
from backstage.private_files import private_storage
from eservices.register import notices, steps
from eservices.register.models import Case, Department, JournalYear, RoutingRule
from eservices.register.submission import Submission, person, store
from tests.factories.cases import make_department, make_service, make_staff

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
FRIDAY = datetime(2026, 11, 20, 8, tzinfo=UTC)


@pytest.fixture
def letter():
    return make_service("letter")


@pytest.fixture
def submission(letter):
    def make(version=letter, **more):
        answers = {"subject": "დაზიანებული ტროტუარი", "text": "სკოლასთან ტროტუარი ჩატეხილია", "addressee": "mayor"}
        applicant = person("ნანა გელაშვილი", email="nana@example.org", address="ჭადრების ქუჩა 14")
        return Submission(**({"version": version, "draft_key": uuid4(), "language": "ka", "answers": answers,
                              "applicant": applicant, "received_at": FRIDAY} | more))  # fmt: skip

    return make


def photo():
    return store(ContentFile(b"\xff\xd8\xff", name="ტროტუარი.jpg"), content_type="image/jpeg")


class TestRegister:
    def test_everything_of_a_case_is_written(self, submission):
        case = steps.register(submission(files=(photo(),)), at=FRIDAY)
        assert case.number.endswith("-26-00001")
        assert case.subject == "დაზიანებული ტროტუარი"
        assert case.due_on == date(2026, 12, 21)  # 20 December is a Sunday
        assert [event.kind for event in case.events.all()] == ["registered", "routed"]
        assert private_storage().exists(case.attachments.get().file.name)
        mail = OutgoingMail.objects.get(reference=f"case:{case.pk}")
        assert (mail.recipient, mail.state) == ("nana@example.org", "waiting")

    def test_receipt_carries_number_due_date_and_code(self, submission):
        from eservices.register.tracking import code_of

        case = steps.register(submission(), at=FRIDAY)
        body = OutgoingMail.objects.get().parts["body"]
        assert case.number in body
        assert code_of(case) in body
        assert "/follow/" in body

    def test_information_request_counts_ten_working_days(self, submission):
        answers = {"text": "2026 წლის პრემიები", "subject": "პრემიები"}
        case = steps.register(submission(make_service("foi"), answers=answers), at=FRIDAY)
        assert case.due_on == date(2026, 12, 7)

    def test_without_mail_address_no_letter_is_queued(self, submission):
        steps.register(submission(applicant=person("ნანა", phone="555")))
        assert not OutgoingMail.objects.exists()


class TestOnce:
    def test_resent_draft_gives_the_same_case(self, submission):
        same = submission()
        assert steps.register(same) == steps.register(same)
        assert Case.objects.count() == JournalYear.objects.get().last == 1
        assert OutgoingMail.objects.count() == 1

    def test_failure_in_the_middle_leaves_nothing(self, submission, monkeypatch):
        def fail(case):
            raise OSError("templates are gone")

        monkeypatch.setattr(notices, "registered", fail)
        with pytest.raises(OSError):
            steps.register(submission())
        assert not Case.objects.exists()
        monkeypatch.undo()
        assert steps.register(submission()).seq == 1

    def test_missing_file_registers_nothing(self, submission):
        file = photo()
        private_storage().delete(file.stored_as)
        with pytest.raises(FileNotFoundError):
            steps.register(submission(files=(file,)))
        assert not Case.objects.exists()


class TestRoute:
    @pytest.mark.parametrize("text", ["სად\nტროტუარი", "„ტროტუარი“", "(ტროტუარი)"])
    def test_word_is_seen_after_any_sign(self, submission, text):
        roads = make_department("roads")
        RoutingRule.objects.create(position=1, words="ტროტუარ", department=roads)
        assert steps.register(submission(answers={"subject": "წერილი", "text": text})).department == roads

    def test_person_of_the_rule_gets_the_case_only_while_there(self, submission):
        roads = make_department("roads")
        officer = make_staff("officer", roads)
        RoutingRule.objects.create(position=1, department=roads, person=officer)
        assert steps.register(submission()).executor == officer
        officer.memberships.all().delete()
        left = steps.register(submission())
        assert (left.executor, left.status) == (None, "registered")

    def test_rule_by_word_beats_the_services_own_department(self, submission, letter):
        lights = make_department("lights")
        RoutingRule.objects.create(position=1, words="ტროტუარ\nგანათებ", department=lights)
        assert steps.register(submission()).department == lights

    def test_rule_of_another_service_is_passed_over(self, submission, letter):
        lights = make_department("lights")
        RoutingRule.objects.create(position=1, service=make_service("foi").service, department=lights)
        assert steps.register(submission()).department == letter.default_department

    def test_rule_by_answer(self, submission, letter):
        mayor = make_department("mayor")
        RoutingRule.objects.create(position=1, question="addressee", value="mayor", department=mayor)
        assert steps.register(submission()).department == mayor

    def test_registry_office_takes_what_nobody_takes(self, submission, letter):
        letter.default_department = None
        letter.save()
        registry = Department.objects.get(is_registry=True)
        assert steps.register(submission()).department == registry
