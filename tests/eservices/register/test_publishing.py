"""A definition on its way: begun, saved, refused with reasons or published."""

import pytest

from eservices.register import publishing, steps
from eservices.register.catalogue import validate_definition
from eservices.register.models import Service, ServiceVersion
from eservices.register.ready_made import COUNTRIES
from tests.factories.cases import make_case, make_staff

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("english")]


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
