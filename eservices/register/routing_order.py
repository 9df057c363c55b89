"""The order of routing rules: the first that fits wins, so moving one is a change of what it takes."""

from django.db import transaction
from django.db.models import Max

from .models import RoutingRule

STEP = 10


def last_position() -> int:
    """Where a new rule stands: behind all others."""
    return (RoutingRule.objects.aggregate(last=Max("position"))["last"] or 0) + STEP


def move(pk: int, *, up: bool) -> bool:
    """Change places with the neighbour; at the end of the list nothing happens. False for an unknown rule."""
    with transaction.atomic():
        rules = list(RoutingRule.objects.select_for_update().order_by("position", "pk"))
        place = next((place for place, rule in enumerate(rules) if rule.pk == pk), None)
        if place is None:
            return False
        other = place - 1 if up else place + 1
        if 0 <= other < len(rules):
            rules[place], rules[other] = rules[other], rules[place]
        for number, rule in enumerate(rules, start=1):
            rule.position = number * STEP
        RoutingRule.objects.bulk_update(rules, ["position"])
    return True
