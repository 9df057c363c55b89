"""Which cases which person sees."""

import pytest

from eservices.register import access
from eservices.register.choices import Role
from eservices.register.models import Attachment, Case
from tests.factories.cases import make_case, make_department, make_staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def ours():
    return make_case()


@pytest.fixture
def theirs(ours):
    case = make_case()
    Case.objects.filter(pk=case.pk).update(department=make_department("elsewhere"))
    case.refresh_from_db()
    return case


class TestStaff:
    @pytest.mark.parametrize("role", [Role.OFFICER, Role.HEAD])
    def test_sees_the_own_department_only(self, role, ours, theirs):
        person = make_staff(role, ours.department)
        assert list(access.visible_to(person)) == [ours]
        with pytest.raises(Case.DoesNotExist):
            access.case_for_staff(person, theirs.pk)

    @pytest.mark.parametrize("role", [Role.CLERK, Role.CONTROLLER])
    def test_registry_and_controller_read_all(self, role, ours, theirs):
        assert set(access.visible_to(make_staff(role))) == {ours, theirs}

    def test_controller_may_take_no_step(self, ours):
        assert access.steps_open_to(make_staff(Role.CONTROLLER), ours) == []

    def test_superuser_and_anonymous_see_nothing(self, ours, django_user_model):
        from django.contrib.auth.models import AnonymousUser

        root = django_user_model.objects.create_superuser("root", password="x")
        assert not access.visible_to(root).exists()
        assert not access.visible_to(AnonymousUser()).exists()

    def test_inactive_person_sees_nothing(self, ours):
        person = make_staff(Role.HEAD, ours.department)
        person.is_active = False
        assert not access.visible_to(person).exists()


class TestFiles:
    def test_only_with_its_own_case(self, ours, theirs):
        person = make_staff(Role.OFFICER, ours.department)
        file = Attachment.objects.create(case=theirs, file="x", name="x", size=1, content_type="t", sha256="0")
        for case in (ours, theirs):
            with pytest.raises(Attachment.DoesNotExist):
                access.attachment_for_staff(person, case.pk, file.pk)
            if case != theirs:
                with pytest.raises(Attachment.DoesNotExist):
                    access.attachment_for_citizen(case, file.pk)


class TestLog:
    def test_says_who_opened_what(self, ours):
        person = make_staff(Role.CONTROLLER)
        access.record_access(person, ours, "page")
        row = ours.accesses.get()
        assert (row.user, row.what) == (person, "page")
