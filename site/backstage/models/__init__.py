"""Rows that outlive a request: work to do, mail to send, attempts to count."""

from .job import Job
from .mail import OutgoingMail
from .throttle import Throttle
from .tick import TickRun

__all__ = ["Job", "OutgoingMail", "Throttle", "TickRun"]
