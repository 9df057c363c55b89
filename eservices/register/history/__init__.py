"""Reads the events of a case as people do: one list for the citizen, one for the office, from the same rows."""

from .line import Line
from .reading import for_citizen, for_staff, messages_of
from .standing import where_it_stands

__all__ = ["Line", "for_citizen", "for_staff", "messages_of", "where_it_stands"]
