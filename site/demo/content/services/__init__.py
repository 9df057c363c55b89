"""The three services as data, and what they lean on: journals, departments, routing rules.

Names of the texts: title, lead, promise, start (words of the start button), send (of the sending one), duration, fee,
fee_detail, legal_basis, appeal; lists of one item a line, title before the bar: what_you_need, next_steps.
"""

from typing import Any

from .foi import FOI
from .hoa import HOA
from .letter import LETTER
from .office import DEPARTMENTS, JOURNALS, RULES

SERVICES: list[dict[str, Any]] = [LETTER, FOI, HOA]

__all__ = ["DEPARTMENTS", "JOURNALS", "RULES", "SERVICES"]
