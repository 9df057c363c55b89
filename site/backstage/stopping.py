"""That the worker was asked to end, for whoever works long."""

from threading import Event

asked = Event()


class Stopping(BaseException):
    """A long piece of work breaks off and is done again later. No Exception, so that nobody takes it for a fault."""
