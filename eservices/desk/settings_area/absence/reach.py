"""Whose absences a person may enter: administrators everybody's, heads those of their own departments' people."""

from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from eservices.register import access
from eservices.register.choices import Role
from eservices.register.models import Absence, Membership

from ..people import people_of_city_hall

EVERYBODY = "register.change_membership"  # who gives roles may pass them on for some days


def departments_headed(user: Any) -> list[int]:
    """By a membership of one's own: a deputy of a head appoints no deputies."""
    return list(Membership.objects.current().filter(user=user, role=Role.HEAD).values_list("department_id", flat=True))


def people_away(user: Any) -> QuerySet:
    """Who can be entered as away: for a head only those who work nowhere else, so that no other door is passed on."""
    if user.has_perm(EVERYBODY):
        return people_of_city_hall_and_controllers()
    headed = departments_headed(user)
    elsewhere = Membership.objects.current().exclude(role__in=[Role.OFFICER, Role.HEAD], department_id__in=headed)
    return access.executors_of(headed).exclude(pk__in=elsewhere.values("user_id"))


def passes_on_more(user: Any, person: Any, first: date, last: date) -> bool:
    """Whether on one of the days the person has what a head may not pass on: work elsewhere, or another role."""
    if user.has_perm(EVERYBODY):
        return False
    these_days = Membership.objects.overlapping(first, last).filter(user=person)
    own = Q(role__in=[Role.OFFICER, Role.HEAD], department_id__in=departments_headed(user))
    return these_days.exclude(own).exists()


def deputies(user: Any) -> QuerySet:
    """Who can be chosen to take over; never the one who chooses."""
    found = people_of_city_hall_and_controllers()
    if not user.has_perm(EVERYBODY):
        found = access.executors_of(departments_headed(user))
    return found.exclude(pk=user.pk)


def people_of_city_hall_and_controllers() -> QuerySet:
    """Everybody with a membership today."""
    people = people_of_city_hall().model.objects.filter(is_active=True)
    return people.filter(pk__in=Membership.objects.current().values("user_id")).order_by("last_name", "pk")


def absences(user: Any) -> QuerySet[Absence]:
    """The absences a person may see and change."""
    if user.has_perm(EVERYBODY):
        return Absence.objects.all()
    return Absence.objects.filter(user__in=people_away(user).values("pk"))
