"""A new service begins with what its kind has ready; and what a change does to due dates."""

from copy import deepcopy
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from eservices.register import calendars
from eservices.register.catalogue import find_problems
from eservices.register.choices import ServiceKind
from eservices.register.comparing import Course, foresee_courses
from eservices.register.models import Service
from eservices.register.new_service import NoJournal, create_service
from eservices.register.ready_made import COUNTRIES
from tests.factories.cases import make_department

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("english")]


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
