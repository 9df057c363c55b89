"""Which letter goes to the citizen at which step, in the language of the case. Sending is backstage's."""

from .dialogue import asked
from .endings import answered, closed, forwarded
from .registration import annulled, code_reissued, registered

__all__ = [
    "annulled",
    "answered",
    "asked",
    "closed",
    "code_reissued",
    "forwarded",
    "registered",
]
