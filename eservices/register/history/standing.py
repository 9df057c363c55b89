"""Where a case stands today, in the words everybody reads."""

from .. import facts, lifecycle
from ..models import Case


def where_it_stands(case: Case) -> lifecycle.Wording:
    """The public wording of the case as of today."""
    return lifecycle.wording(
        status=case.status,
        clock=facts.clock_of(case),
        result=case.result,
        dispatch=case.dispatch,
        stage=case.stage,
        reopened=case.reopened > 0,
    )
