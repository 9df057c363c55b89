"""Who in City Hall wrote a message: the department that had the case then, which may not be today's."""

from bisect import bisect_left

from eservices.register.choices import EventKind
from eservices.register.models import Case, Department, Event, Message


class Authors:
    """The departments of a case in the order in which they had it."""

    def __init__(self, case: Case) -> None:
        moves = Event.objects.filter(case=case, kind__in=[EventKind.ROUTED, EventKind.ASSIGNED]).order_by("seq")
        found = [(seq, data["department"]) for seq, data in moves.values_list("seq", "data")]
        departments = Department.objects.in_bulk({pk for _seq, pk in found})
        self._today = case.department
        self._moves = [(seq, departments[pk]) for seq, pk in found if pk in departments]

    def of(self, message: Message) -> Department:
        """The department to which the case had last been passed before the message."""
        place = bisect_left([seq for seq, _department in self._moves], message.event.seq)
        return self._moves[place - 1][1] if place else self._today
