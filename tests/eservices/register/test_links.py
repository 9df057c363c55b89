"""A case points to the earlier one it repeats; never to itself, in a circle, or to what the person may not read."""

import pytest

from eservices.register import history
from eservices.register.choices import LinkKind, Role, Status
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Case
from tests.factories.cases import make_case, make_department, make_staff
from tests.factories.lives import BEGIN, Life

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def life():
    return Life().bring(Status.REGISTERED)


@pytest.fixture
def earlier():
    return make_case(at=BEGIN)


class TestLink:
    @pytest.mark.parametrize("kind", LinkKind)
    def test_stays_inside(self, life, earlier, kind):
        life.take("link", other=earlier, kind=kind)
        assert (life.case.linked_to, life.case.link_kind) == (earlier, kind)
        assert earlier.number in str(history.for_staff(life.case))
        assert earlier.number not in str(history.for_citizen(life.case))

    def test_a_new_link_takes_the_place_of_the_old(self, life, earlier):
        life.take("link", other=earlier)
        other = make_case(at=BEGIN)
        life.take("link", other=other)
        assert life.case.linked_to == other

    def test_not_to_itself(self, life):
        with pytest.raises(NotAllowed):
            life.take("link", other=life.case)

    def test_not_in_a_circle(self, life, earlier):
        between = make_case(at=BEGIN)
        Case.objects.filter(pk=earlier.pk).update(linked_to=between)
        Case.objects.filter(pk=between.pk).update(linked_to=life.case)
        with pytest.raises(NotAllowed):
            life.take("link", other=earlier)

    def test_not_to_a_case_the_person_may_not_read(self, life, earlier):
        officer = make_staff(Role.OFFICER, life.case.department)
        Case.objects.filter(pk=earlier.pk).update(department=make_department("elsewhere"))
        with pytest.raises(NotAllowed):
            life.take("link", actor=officer, other=earlier)
        Case.objects.filter(pk=earlier.pk).update(department=life.case.department)
        life.take("link", actor=officer, other=earlier)
        assert life.case.linked_to == earlier

    def test_not_to_an_annulled_one(self, life, earlier):
        Case.objects.filter(pk=earlier.pk).update(status=Status.ANNULLED)
        with pytest.raises(NotAllowed):
            life.take("link", other=earlier)

    def test_not_in_a_way_nobody_knows(self, life, earlier):
        with pytest.raises(NotAllowed):
            life.take("link", other=earlier, kind="cousin")
