"""Which letter goes to the citizen at which step, in the language of the case. Sending is backstage's."""

from .completion import completed, lapsed, reminded, resumed, sent_back
from .dialogue import asked
from .endings import answered, closed, forwarded
from .registration import annulled, code_reissued, received, registered
from .term import expedited, extended, received_edited
from .turns import reopened, withdrawn

__all__ = [
    "annulled",
    "answered",
    "asked",
    "closed",
    "code_reissued",
    "completed",
    "expedited",
    "extended",
    "forwarded",
    "lapsed",
    "received",
    "received_edited",
    "registered",
    "reminded",
    "reopened",
    "resumed",
    "sent_back",
    "withdrawn",
]
