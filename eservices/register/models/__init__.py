"""What the register keeps: services in versions, cases, their events, and who may see them."""

from .absence import Absence
from .access_log import AccessLog
from .attachment import Attachment
from .calendar_change import CalendarChange
from .calendar_day import CalendarDay
from .case import Case
from .department import Department
from .event import Event, EventText
from .journal import Journal, JournalYear
from .membership import Membership
from .message import Message
from .routing_rule import RoutingRule
from .seal import Seal
from .service import Service, ServiceVersion

__all__ = [
    "Absence",
    "AccessLog",
    "Attachment",
    "CalendarChange",
    "CalendarDay",
    "Case",
    "Department",
    "Event",
    "EventText",
    "Journal",
    "JournalYear",
    "Membership",
    "Message",
    "RoutingRule",
    "Seal",
    "Service",
    "ServiceVersion",
]
