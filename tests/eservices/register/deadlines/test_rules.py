"""The rules of counting (domain 1.5) one by one, where the golden vectors do not reach."""

from dataclasses import replace
from datetime import date, time

import pytest

from eservices.register.deadlines import (
    Calendar,
    ClockState,
    Extension,
    ExtensionMode,
    NonworkingReceipt,
    Start,
    Term,
    Terms,
    ledger,
    milestones,
)

from .given import CALENDAR, HOURS, MONTHS, UA, WORKING, added, codes, count_ledger, fact, facts, georgia, moment, total

FOI = Terms(10, WORKING)


class TestEventDay:
    def test_exactly_at_the_cut_off_is_in_time(self):
        terms = Terms(10, WORKING, cut_off=time(18))
        assert count_ledger(terms, "received 2026-11-20 18:00").start == date(2026, 11, 20)

    def test_late_in_the_evening_of_another_time_zone_is_the_towns_next_day(self):
        received = fact("received", "2026-11-19 23:30", UA)  # half past one at night in Tbilisi
        assert ledger(FOI, [received], georgia()).start == date(2026, 11, 20)

    def test_same_day_receipt_still_has_its_cut_off(self):
        terms = Terms(10, WORKING, cut_off=time(18), nonworking_receipt=NonworkingReceipt.SAME_DAY)
        assert count_ledger(terms, "received 2026-11-28 10:00").start == date(2026, 11, 28)
        assert count_ledger(terms, "received 2026-11-28 20:00").start == date(2026, 11, 30)

    def test_term_may_start_at_registration(self):
        entries = ["received 2026-11-20", "registered 2026-11-25"]
        assert count_ledger(FOI, *entries).start == date(2026, 11, 20)
        found = count_ledger(Terms(10, WORKING, start=Start.REGISTERED), *entries)
        assert (found.start, codes(found)[:2]) == (date(2026, 11, 25), ["received", "registered"])

    def test_edited_receipt_is_a_step_and_moves_everything(self):
        edit = fact("received_edited", "2026-12-01", received_at=moment("2026-11-18").isoformat())
        found = ledger(FOI, [edit, *facts("received 2026-11-20")], georgia())
        assert found.due == count_ledger(FOI, "received 2026-11-18").due
        assert codes(found) == ["received", "received_edited", "term", "days_off"]

    def test_the_latest_edit_counts(self):
        first = fact("received_edited", "2026-12-01", received_at=moment("2026-11-10").isoformat())
        second = fact("received_edited", "2026-12-02", received_at=moment("2026-11-19").isoformat())
        found = ledger(FOI, [second, *facts("received 2026-11-20"), first], georgia())
        assert found.start == date(2026, 11, 19)

    def test_never_received_is_an_error(self):
        with pytest.raises(ValueError, match="received"):
            count_ledger(FOI, "paused 2026-11-20")


class TestCounting:
    def test_working_saturday_counts(self):
        calendar = Calendar(working={date(2026, 11, 28): {}})
        assert count_ledger(FOI, "received 2026-11-20", calendar=calendar).due == date(2026, 12, 3)

    def test_extra_day_off_moves_the_date(self):
        calendar = Calendar(extra_off={date(2026, 11, 25): {}})
        assert count_ledger(FOI, "received 2026-11-20", calendar=calendar).due == date(2026, 12, 7)

    def test_a_worked_holiday_is_no_holiday(self):
        calendar = Calendar(holidays={date(2026, 11, 23): {}}, working={date(2026, 11, 23): {}})
        assert count_ledger(FOI, "received 2026-11-20", calendar=calendar).due == date(2026, 12, 4)

    def test_last_day_of_february(self):
        assert count_ledger(Terms(1, MONTHS), "received 2028-01-31").due == date(2028, 2, 29)

    def test_december_into_the_next_year(self):
        assert count_ledger(Terms(3, MONTHS), "received 2026-11-30").due == date(2027, 3, 1)

    def test_service_that_does_not_roll(self):
        found = count_ledger(Terms(1, MONTHS, roll_if_nonworking=False), "received 2026-12-07")
        assert (found.due, found.warn_by) == (date(2027, 1, 7), date(2027, 1, 6))

    def test_hours_over_the_change_to_winter_time(self):
        found = count_ledger(Terms(48, HOURS), "received 2026-10-24 12:00", calendar=UA)
        assert found.due == moment("2026-10-26 11:00", UA)


class TestPauses:
    def test_overlapping_pauses_are_joined(self):
        entries = [
            fact("received", "2026-11-02"),
            fact("paused", "2026-11-10", key="a"),
            fact("paused", "2026-11-12", key="b"),
            fact("resumed", "2026-11-17", key="a"),
            fact("resumed", "2026-11-20", key="b"),
        ]
        assert ledger(Terms(30, CALENDAR), entries, georgia()).due == date(2026, 12, 14)  # 12 Dec is a Saturday

    def test_a_repeated_pause_does_not_stay_open(self):
        found = count_ledger(
            FOI, "received 2026-11-20", "paused 2026-11-24", "paused 2026-11-24 13:00", "resumed 2026-11-27"
        )
        assert (found.due, found.state) == (date(2026, 12, 10), ClockState.RUNNING)

    def test_completed_on_the_same_day_adds_nothing(self):
        found = count_ledger(FOI, "received 2026-11-20", "paused 2026-11-24 10:00", "resumed 2026-11-24 16:00")
        assert found.due == date(2026, 12, 7)

    def test_open_pause_keeps_the_date_and_says_so(self):
        found = count_ledger(FOI, "received 2026-11-20", "paused 2026-11-24")
        assert (found.due, found.state, codes(found)[-1]) == (date(2026, 12, 7), ClockState.PAUSED, "paused_open")

    def test_pause_after_the_end_heals_nothing(self):
        found = count_ledger(
            FOI, "received 2026-11-20", "paused 2026-12-08", "resumed 2026-12-20", "answered 2026-12-21"
        )
        assert (found.due, found.late) == (date(2026, 12, 7), True)
        assert "not_counted" in codes(found)

    def test_pause_on_the_rolled_last_day_is_not_late_when_it_ends(self):
        entries = ["received 2026-10-29", "paused 2026-11-30", "resumed 2026-12-02"]  # 30 days end on Saturday 28
        assert count_ledger(Terms(30, CALENDAR), *entries).due == date(2026, 12, 2)

    def test_days_before_an_edited_receipt_do_not_count(self):
        edit = fact("received_edited", "2026-12-01", received_at=moment("2026-11-25").isoformat())
        entries = facts("received 2026-11-20", "paused 2026-11-24", "resumed 2026-11-27")
        assert ledger(FOI, [edit, *entries], georgia()).due == date(2026, 12, 11)

    def test_an_answer_ends_an_open_pause(self):
        found = count_ledger(FOI, "received 2026-11-20", "paused 2026-11-24", "answered 2026-11-26")
        assert (found.due, found.state) == (date(2026, 12, 9), ClockState.ANSWERED)


class TestExtensions:
    def test_added_counts_from_the_old_due_date(self):
        terms = Terms(15, WORKING, extension=added(15, WORKING))
        found = count_ledger(terms, "received 2026-09-01", "extended 2026-09-10", calendar=UA)
        assert (found.due, found.state) == (date(2026, 10, 13), ClockState.EXTENDED)

    def test_only_before_expiry(self):
        terms = Terms(10, WORKING, extension=added(5, WORKING))
        found = count_ledger(terms, "received 2026-11-20", "extended 2026-12-08")
        assert (found.due, found.state) == (date(2026, 12, 7), ClockState.RUNNING)
        assert found.steps[-1].params["reason"] == "too_late"

    def test_on_the_last_day_it_is_in_time(self):
        terms = Terms(10, WORKING, extension=added(5, WORKING))
        assert count_ledger(terms, "received 2026-11-20", "extended 2026-12-07 23:00").due == date(2026, 12, 14)

    def test_a_pause_keeps_an_extension_in_time(self):
        terms = Terms(10, WORKING, extension=added(5, WORKING))
        found = count_ledger(
            terms, "received 2026-11-20", "paused 2026-11-24", "extended 2026-12-14", "resumed 2026-12-15"
        )
        assert found.extensions == 1

    def test_only_as_often_as_allowed(self):
        terms = Terms(10, WORKING, extension=added(5, WORKING))
        found = count_ledger(terms, "received 2026-11-20", "extended 2026-12-01", "extended 2026-12-02")
        assert (found.due, found.extensions) == (date(2026, 12, 14), 1)
        assert found.steps[-1].params["reason"] == "used_up"

    def test_not_where_the_law_knows_none(self):
        found = count_ledger(FOI, "received 2026-11-20", "extended 2026-12-01")
        assert (found.due, found.steps[-1].params["reason"]) == (date(2026, 12, 7), "not_allowed")

    def test_a_chosen_day_within_the_cap(self):
        terms = Terms(1, MONTHS, extension=total(45, CALENDAR))
        chosen = [*facts("received 2026-11-19", calendar=UA), fact("extended", "2026-12-10", UA, until="2026-12-28")]
        assert ledger(terms, chosen, UA).due == date(2026, 12, 28)

    def test_a_chosen_day_beyond_the_cap_ends_at_the_cap(self):
        terms = Terms(1, MONTHS, extension=total(45, CALENDAR))
        chosen = [*facts("received 2026-11-19", calendar=UA), fact("extended", "2026-12-10", UA, until="2027-02-01")]
        assert ledger(terms, chosen, UA).due == date(2027, 1, 3)

    def test_a_chosen_day_that_became_a_day_off_rolls(self):
        terms = Terms(1, MONTHS, extension=total(45, CALENDAR))
        chosen = [*facts("received 2026-11-19", calendar=UA), fact("extended", "2026-12-10", UA, until="2026-12-28")]
        off = Calendar(extra_off={date(2026, 12, 28): {}}, zone=UA.zone)
        found = ledger(terms, chosen, off)
        assert found.due == date(2026, 12, 29)
        assert (found.steps[-1].code, found.steps[-1].params["date"]) == ("rolled", "2026-12-28")
        assert ledger(replace(terms, roll_if_nonworking=False), chosen, off).due == date(2026, 12, 28)

    def test_a_chosen_day_rolls_no_further_than_the_cap(self):
        terms = Terms(1, MONTHS, extension=total(45, CALENDAR))
        chosen = [*facts("received 2026-11-19", calendar=UA), fact("extended", "2026-12-10", UA, until="2027-01-01")]
        off = Calendar(extra_off={date(2027, 1, 1): {}}, zone=UA.zone)
        assert ledger(terms, chosen, off).due == date(2027, 1, 3)  # a Sunday: the cap of 45 days does not roll

    def test_a_ceiling_holds_added_extensions(self):
        extension = Extension(ExtensionMode.ADDED, 15, CALENDAR, max_times=3, ceiling=Term(45, CALENDAR))
        terms = Terms(20, CALENDAR, extension=extension)
        found = count_ledger(terms, "received 2026-09-01", "extended 2026-09-02", "extended 2026-09-03", calendar=UA)
        assert found.due == date(2026, 10, 16)

    def test_rolling_cap(self):
        terms = Terms(1, MONTHS, extension=total(45, CALENDAR), cap_rolls=True)
        assert count_ledger(terms, "received 2026-11-19", "extended 2026-12-10", calendar=UA).due == date(2027, 1, 4)

    def test_taken_back(self):
        terms = Terms(10, WORKING, extension=added(5, WORKING))
        entries = facts("received 2026-11-20", "paused 2026-11-24", "resumed 2026-11-27", "extended 2026-12-01")
        back = fact("cancelled", "2026-12-02", kind="extended", at=entries[-1].at.isoformat())
        found = ledger(terms, [back, *entries], georgia())
        assert (found.due, found.extensions) == (date(2026, 12, 10), 0)
        assert found.steps[-1].params["reason"] == "cancelled"


class TestTwoClocks:
    terms = Terms(10, CALENDAR, legal_limit=Term(10, WORKING), extension=added(5, WORKING))

    def test_norm_and_law_are_two_dates(self):
        found = count_ledger(self.terms, "received 2026-11-20")
        assert (found.due, found.limit) == (date(2026, 11, 30), date(2026, 12, 7))

    def test_without_a_limit_they_are_one(self):
        found = count_ledger(FOI, "received 2026-11-20")
        assert (found.limit, found.limit_steps) == (found.due, ())

    def test_pause_and_extension_move_both(self):
        found = count_ledger(
            self.terms, "received 2026-11-20", "paused 2026-11-24", "resumed 2026-11-25", "extended 2026-11-26"
        )
        assert (found.due, found.limit) == (date(2026, 12, 8), date(2026, 12, 15))

    def test_norm_never_ends_after_the_law(self):
        terms = Terms(7, WORKING, legal_limit=Term(10, CALENDAR), roll_if_nonworking=True)
        found = count_ledger(terms, "received 2026-12-30")
        assert (found.due, codes(found)[-1]) == (found.limit, "limited")

    def test_law_decides_whether_an_extension_was_in_time(self):
        found = count_ledger(self.terms, "received 2026-11-20", "extended 2026-12-03")
        assert (found.extensions, found.limit) == (1, date(2026, 12, 14))

    def test_missing_the_norm_is_late_but_lawful(self):
        found = count_ledger(self.terms, "received 2026-11-20", "answered 2026-12-03")
        assert (found.late, found.over_limit) == (True, False)


class TestEnding:
    @pytest.mark.parametrize("kind", ["answered", "forwarded", "closed"])
    def test_the_clock_ends(self, kind):
        found = count_ledger(FOI, "received 2026-11-20", f"{kind} 2026-12-07 23:00", "paused 2026-12-08")
        assert (found.state.value, found.late, found.state.is_over) == (kind, False, True)
        assert found.steps[-1].params["reason"] == "after_end"

    def test_reopening_starts_the_term_anew_and_forgets_no_lateness(self):
        found = count_ledger(FOI, "received 2026-11-20", "answered 2026-12-09", "reopened 2026-12-10")
        assert (found.due, found.late, found.state) == (date(2026, 12, 24), True, ClockState.RUNNING)
        assert "reopened" in codes(found)

    def test_side_dates(self):
        terms = Terms(10, WORKING, check=Term(3, WORKING), forward=Term(5, CALENDAR), acknowledge=Term(1, WORKING))
        found = milestones(terms, count_ledger(terms, "received 2026-11-18"), georgia())
        expected = {"acknowledge": date(2026, 11, 19), "check": date(2026, 11, 24), "forward": date(2026, 11, 24)}
        assert found == expected
