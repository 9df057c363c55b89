"""The demo's cases: what people wrote and what city hall did, in working days before the day of loading.

`received` and the first two values of each step are (working days ago, hour). The person of a step is a user name.
"""

from typing import Any

from .associations import ASSOCIATION_CASES
from .letters import LETTERS
from .more_letters import MORE_LETTERS
from .reports import REPORTS
from .requests import REQUESTS

CASES: list[dict[str, Any]] = [*LETTERS, *MORE_LETTERS, *REQUESTS, *ASSOCIATION_CASES, *REPORTS]
