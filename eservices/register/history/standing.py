"""Where a case stands today, in the words everybody reads."""

from .. import facts, lifecycle
from ..choices import Clock
from ..models import Case


def where_it_stands(case: Case, *, promised: bool = True) -> lifecycle.Wording:
    """The public wording of the case as of today; never overdue to whom no answer was `promised`."""
    clock = facts.clock_of(case)
    return lifecycle.wording(
        status=case.status,
        clock=clock if promised or clock != Clock.OVERDUE else Clock.RUNNING,
        result=case.result,
        dispatch=case.dispatch,
        stage=case.stage,
        reopened=case.reopened > 0,
    )
