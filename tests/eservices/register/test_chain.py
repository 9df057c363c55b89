"""Events cannot be changed, and what was changed in spite of that is seen."""

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from eservices.register import append_only, checks, seals
from eservices.register.chain import broken_links
from eservices.register.models import Case, Event, EventText
from tests.factories.cases import make_case

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def case():
    return make_case()


class TestAppendOnly:
    @pytest.mark.parametrize("sql", ["UPDATE register_event SET kind = 'closed'", "DELETE FROM register_event"])
    def test_database_refuses(self, case, sql):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql)
        assert Event.objects.filter(case=case, kind="registered").exists()

    def test_missing_triggers_are_a_warning_of_the_check(self, case):
        assert checks.events_are_guarded(databases=["default"]) == []
        append_only.take_down()
        try:
            assert [found.id for found in checks.events_are_guarded(databases=["default"])] == ["register.W001"]
        finally:
            append_only.put_up()

    def test_every_migrate_puts_them_back(self, case):
        append_only.take_down()
        call_command("migrate", "register", verbosity=0, skip_checks=False)
        assert append_only.are_up()


class TestChain:
    def test_whole_chain_has_no_broken_link(self, case):
        assert list(broken_links(case)) == []

    def test_changed_event_breaks_it(self, case):
        with append_only.lifted():
            Event.objects.filter(case=case, seq=1).update(kind="closed")
        assert list(broken_links(case))

    def test_removed_last_event_breaks_it(self, case):
        last = case.events.order_by("seq").last()
        with append_only.lifted():
            EventText.objects.filter(event=last).delete()
            Event.objects.filter(pk=last.pk).delete()
        assert list(broken_links(case))

    def test_changed_text_is_seen_and_erased_text_is_fine(self, case):
        EventText.objects.filter(event__case=case, event__seq=1).update(content={"name": "სხვა"})
        assert list(broken_links(case))
        EventText.objects.filter(event__case=case).delete()
        assert list(broken_links(case)) == []


class TestSeals:
    def test_seal_holds_and_is_made_once_a_day(self, case):
        assert seals.seal() == seals.seal()
        call_command("check_register")

    def test_rewritten_chain_no_longer_fits_the_seal(self, case):
        seals.seal()
        Case.objects.filter(pk=case.pk).update(chain_head="0" * 64)
        with append_only.lifted():
            Event.objects.filter(case=case, seq=case.event_count).update(digest="0" * 64)
        with pytest.raises(CommandError):
            call_command("check_register")


class TestReplace:
    """Each database has a way to write over a row without saying UPDATE or DELETE."""

    def test_database_refuses_to_write_over_an_event(self, case):
        event = case.events.order_by("seq").first()
        columns = "id, case_id, seq, kind, at, recorded_at, public, data, key, text_digest, digest"
        verb, tail = {
            "sqlite": ("INSERT OR REPLACE", ""),
            "postgresql": ("INSERT", "ON CONFLICT (id) DO UPDATE SET kind = EXCLUDED.kind"),
        }[connection.vendor]
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                f"{verb} INTO register_event ({columns}) VALUES "
                f"(%s, %s, 99, 'closed', '2026-01-01', '2026-01-01', TRUE, '{{}}', '', '0', '0') {tail}",
                [event.pk, case.pk],
            )
        assert list(broken_links(case)) == []

    def test_vanished_case_breaks_the_seal(self, case):
        other = make_case()
        seals.seal()
        with append_only.lifted():
            EventText.objects.filter(event__case=other).delete()
            Event.objects.filter(case=other).delete()
        other.delete()
        assert any("gone" in problem for problem in seals.problems())
