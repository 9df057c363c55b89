"""The services of the town: Georgia's ready-made ones, each with its page and what the town says differently.

`page` holds the slugs, `says` the texts that replace ready-made ones, `department` another one than the registry office.
"""

from typing import Any

from .foi import FOI
from .hoa import HOA
from .letter import LETTER
from .office import DEPARTMENTS, RULES
from .others import APPLICATION, COMPLAINT, ISSUE, PROPOSAL

SERVICES: list[dict[str, Any]] = [LETTER, FOI, HOA, APPLICATION, COMPLAINT, PROPOSAL, ISSUE]

__all__ = ["DEPARTMENTS", "RULES", "SERVICES"]
