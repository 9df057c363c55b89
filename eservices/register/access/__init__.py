"""The only doors to a case: of staff by membership, of citizens by number and code or by a signed link."""

from .citizen import attachment_for_citizen, case_by_code, case_by_link
from .deputies import absences_covered_by, deputy_of, responsible_for, taker_of, works_for
from .staff import (
    READ_ALL,
    STEP_ROLES,
    Standing,
    assignable_departments,
    attachment_for_staff,
    case_for_staff,
    executors_of,
    may,
    record_access,
    require,
    roles_for,
    standing_of,
    steps_open_to,
    visible_to,
    works_with_cases,
)

__all__ = [
    "absences_covered_by",
    "assignable_departments",
    "attachment_for_citizen",
    "attachment_for_staff",
    "case_by_code",
    "case_by_link",
    "case_for_staff",
    "deputy_of",
    "executors_of",
    "may",
    "READ_ALL",
    "record_access",
    "require",
    "responsible_for",
    "roles_for",
    "Standing",
    "standing_of",
    "STEP_ROLES",
    "steps_open_to",
    "taker_of",
    "visible_to",
    "works_for",
    "works_with_cases",
]
