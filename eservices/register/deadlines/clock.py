"""One clock of a round: the term, its pauses and its extensions, step by step."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from operator import attrgetter
from typing import Any

from .chain import Chain
from .counting import add_working_days, advance, elapsed
from .facts import Fact
from .step import Point, write_point
from .terms import Extension, ExtensionMode, Term, Terms, Unit
from .track import Track

Interval = tuple[Point, Point | None]


class Clock:
    """Counts one term (the service's norm or the legal limit) and writes its steps to a chain.

    Where `law` is given, that clock has decided which extensions came in time.
    """

    def __init__(self, terms: Terms, term: Term, start: Point, chain: Chain, law: "Clock | None" = None):
        self.terms, self.term, self.start, self.chain, self.law = terms, term, start, chain, law
        self.calendar = chain.calendar
        self.pauses: list[tuple[Point, Point]] = []
        self.refusals: list[str] = []
        self.standing = False
        self.extended = 0
        end = advance(start, term.n, term.unit, self.calendar)
        self.tracks = [Track(end, term.unit, self.calendar, rolls=terms.roll_if_nonworking)]
        self._show_term(end)

    def run(self, pauses: Iterable[Interval], extensions: Iterable[tuple[Point, Fact]]) -> None:
        """Go through joined pauses and extensions as they happened; a pause is cut where it was extended."""
        waiting = list(pauses)
        # What is added counts from the date that stands at the cut; a total counts from the start and needs none.
        adds = self.terms.extension is not None and self.terms.extension.mode is ExtensionMode.ADDED
        for point, fact in extensions:
            while waiting and waiting[0][0] < point:
                began, ended = waiting.pop(0)
                cut = ended is None or ended > point
                if cut:
                    waiting.insert(0, (point, ended))
                self._pause(began, point if cut else ended, resumes=adds or not cut)
            self._extend(point, fact)
        for began, ended in waiting:
            self._pause(began, ended)

    def due(self) -> Point:
        """Return where the clock ends as things stand."""
        tracks = self.tracks
        return tracks[0].due if len(tracks) == 1 else max(track.due for track in tracks)

    def roll(self) -> None:
        """Write the step over a day off, where the end falls on one."""
        due = self.due()
        if due != self.chain.last:
            self.chain.move("rolled", due, **self.calendar.reason(self.chain.last))

    def _show_term(self, end: Point) -> None:
        params = {"n": self.term.n, "unit": self.term.unit.value, "from": self._written(self.start)}
        if self.term.unit is not Unit.WORKING_DAYS:
            self.chain.move("term", end, **params)
            return
        self.chain.move("term", add_working_days(self.start, self.term.n), **params)
        until = max(end, self.chain.last)
        off, worked = self.chain.days_off(self.start, until), self.chain.worked_days_off(self.start, until)
        if off or worked:
            self.chain.move("days_off", end, off=off, worked=worked)

    def _pause(self, began: Point, ended: Point | None, *, resumes: bool = True) -> None:
        if began > self.due():
            self.chain.note("not_counted", kind="paused", at=self._written(began), reason="too_late")
            return
        if ended is None:
            self.standing = True
            self.chain.note("paused_open", **{"from": self._written(began)})
            return
        for track in self.tracks:
            track.pause(began, ended, resumes=resumes)
        self.pauses.append((began, ended))
        amount = _plain(elapsed(began, ended, self.term.unit, self.calendar))
        span = {"from": self._written(began), "to": self._written(ended)}
        self._show("paused", self.term.unit, n=amount, unit=self.term.unit.value, **span)

    def _extend(self, point: Point, fact: Fact) -> None:
        rule = self.terms.extension
        reason = self.law.refusals[len(self.refusals)] if self.law else self._refusal(rule, point)
        self.refusals.append(reason)
        if reason or rule is None:
            self.chain.note("not_counted", kind="extended", at=self._written(point), reason=reason)
            return
        self.extended += 1
        if rule.mode is ExtensionMode.ADDED:
            self.roll()
        until = fact.params.get("until") if fact.params else None
        self.tracks.append(self._until(until, self._extension_track(rule)))
        self._show("extended", rule.unit, mode=rule.mode.value, n=rule.n, unit=rule.unit.value, until=until)

    def _refusal(self, rule: Extension | None, point: Point) -> str:
        """Say why an extension does not count (rule 5): only before expiry and not more often than allowed."""
        if rule is None:
            return "not_allowed"
        if self.extended >= rule.max_times:
            return "used_up"
        return "too_late" if point > self.due() else ""

    def _extension_track(self, rule: Extension) -> Track:
        if rule.mode is ExtensionMode.TOTAL:
            return self._cap(rule.term)
        end = advance(self.due(), rule.n, rule.unit, self.calendar)
        ceiling = self._cap(rule.ceiling) if rule.ceiling else None
        return Track(end, self.term.unit, self.calendar, rolls=self.terms.roll_if_nonworking, ceiling=ceiling)

    def _cap(self, term: Term) -> Track:
        """Count a cap from the original start, with the pauses there have been."""
        end = advance(self.start, term.n, term.unit, self.calendar)
        cap = Track(end, term.unit, self.calendar, rolls=self.terms.cap_rolls, moves=self.terms.cap_pauses)
        for began, ended in self.pauses:
            cap.pause(began, ended)
        return cap

    def _until(self, until: str | None, allowed: Track) -> Track:
        """Return the allowed extension, or the earlier day that was chosen, bounded by it.

        A chosen day was worked when it was chosen; made a day off since, it rolls like any other end (rule 4).
        """
        if not until:
            return allowed
        in_hours = self.term.unit is Unit.HOURS
        chosen = self.calendar.read(until).astimezone(UTC) if in_hours else date.fromisoformat(until[:10])
        return Track(chosen, self.term.unit, self.calendar, rolls=self.terms.roll_if_nonworking, ceiling=allowed)

    def _show(self, code: str, counted_in: Unit, **params: Any) -> None:
        """Write a step to the leading end, naming the weekdays off in the stretch where working days were counted."""
        before, shown = self.chain.last, max(self.tracks, key=_due_of).unrolled()
        if counted_in is Unit.WORKING_DAYS and shown > before:
            params["off"] = self.chain.days_off(before, shown)
        self.chain.move(code, shown, **params)

    def _written(self, point: Point) -> str:
        return write_point(self.calendar.local(point) if isinstance(point, datetime) else point)


_due_of = attrgetter("due")


def _plain(amount: int | timedelta) -> int:
    """Return a pause's length as a number: days, or seconds where it was exact."""
    return amount if isinstance(amount, int) else amount.days * 86400 + amount.seconds
