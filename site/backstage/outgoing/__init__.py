"""Mail: a row first, then to the server, with growing pauses while it is away."""

from .delivery import send_due, settled
from .rows import queue_mail

__all__ = ["queue_mail", "send_due", "settled"]
