"""How a case may end without an answer."""

from .choices import WITHOUT_ANSWER, Result
from .models import Case


def ends_without_answer(case: Case) -> tuple[Result, ...]:
    """Left unconsidered, and withdrawn where the service lets a submission be withdrawn."""
    if case.version.parsed_rules().withdrawable:
        return WITHOUT_ANSWER
    return tuple(result for result in WITHOUT_ANSWER if result != Result.WITHDRAWN)
