"""A complaint never goes to the body it is about, however that is spelled; forwarding is told and timed."""

from datetime import timedelta

import pytest

from backstage.models import OutgoingMail
from eservices.register.choices import Status
from eservices.register.complained_of import same
from eservices.register.lifecycle import NotAllowed
from tests.factories.cases import make_department, make_staff
from tests.factories.lives import BEGIN, Life


class TestSame:
    @pytest.mark.parametrize(
        "other",
        [
            "წყალკანალი",
            "„წყალკანალი“",
            "  შპს   „წყალკანალი“ ",
            "შპს-წყალკანალი",
            "შპს — წყალკანალის ბათუმის ფილიალი",
        ],
    )
    def test_spelling_does_not_matter(self, other):
        assert same("წყალკანალი"[:-1], other)
        assert same(other, "წყალკანალი"[:-1])

    @pytest.mark.parametrize(("one", "other"), [("City Hall", "CITY–HALL"), ("Водоканал", "КП «водоканал»")])
    def test_letter_case_and_signs(self, one, other):
        assert same(one, other)

    @pytest.mark.parametrize("other", ["ენერგო-პრო", "", "წ", "ყალ-კან"])
    def test_others_are_others(self, other):
        assert not same("წყალკანალი", other)


@pytest.mark.django_db
@pytest.mark.both_databases
class TestForward:
    def complaint(self, about="წყალკანალი", **rules):
        life = Life(**rules).bring(Status.IN_PROGRESS)
        life.case.answers |= {"complained_of": about}
        life.case.save()
        return life

    def test_never_to_the_body_complained_of(self):
        life = self.complaint()
        with pytest.raises(NotAllowed):
            life.take("forward", body="შპს „წყალკანალი“")
        life.take("forward", body="ენერგო-პრო")
        assert life.case.status == Status.CLOSED

    def test_unless_the_service_lets_it(self):
        life = self.complaint(forwarding={"not_to_body_complained_of": False})
        life.take("forward", body="შპს „წყალკანალი“")
        assert life.case.status == Status.CLOSED

    def test_choice_is_known_by_what_it_reads(self):
        life = self.complaint("water")
        label = {"ka": "წყალკანალი", "en": "Water company"}
        question = {"code": "complained_of", "kind": "choice", "labels": {"ka": "ვის უჩივით?"}}
        life.version.questions += [question | {"choices": [{"code": "water", "labels": label}]}]
        life.version.save()
        for body in ("წყალკანალი", "The water company"):
            with pytest.raises(NotAllowed):
                life.take("forward", body=body)

    def test_body_needs_a_name(self):
        with pytest.raises(NotAllowed):
            self.complaint().take("forward", body=" – ")

    def test_never_assigned_to_the_department_complained_of(self):
        roads = make_department("roads", names={"ka": "გზების სამსახური", "en": "Road department"})
        life = self.complaint("road department")
        person = make_staff("officer", roads)
        with pytest.raises(NotAllowed):
            life.take("assign", department=roads, executor=person)
        life.take("assign")
        assert life.case.status == Status.ASSIGNED

    @pytest.mark.parametrize(("days", "in_time"), [(4, True), (30, False)])
    def test_records_whether_the_term_was_kept(self, days, in_time):
        life = Life().bring(Status.IN_PROGRESS)
        life.now = BEGIN + timedelta(days=days)
        life.take("forward")
        data = life.case.events.last().data
        # five working days from Monday 16 November; the 23rd is a holiday
        assert (data["in_time"], data["forward_by"]) == (in_time, "2026-11-24")

    @pytest.mark.parametrize("notify", [True, False])
    def test_notice_as_the_service_says(self, notify):
        life = Life(forwarding={"notify": notify}).bring(Status.IN_PROGRESS)
        before = OutgoingMail.objects.count()
        life.take("forward")
        assert OutgoingMail.objects.count() == before + notify
        assert life.case.messages.exists()
