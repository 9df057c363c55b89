"""The people who sign in, and what they may do."""

from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.users.models import UserProfile

from eservices.register.models import Department, Membership

from ..content.people import PASSWORD, PEOPLE


def load_people(departments: dict[str, Department]) -> dict[str, Any]:
    """Users by name; somebody who exists already keeps password and groups."""
    secret = make_password(PASSWORD)  # once: hashing is slow on purpose
    return {name: _person(name, secret, departments) for name in PEOPLE}


def _person(name: str, secret: str, departments: dict[str, Department]) -> Any:
    users = get_user_model().objects
    if found := users.filter(username=name).first():
        return found
    given, family, group, roles = PEOPLE[name]
    email = f"{name}@alviskhevi.example"
    user = users.create(username=name, email=email, first_name=given, last_name=family, password=secret)
    user.groups.add(Group.objects.get(name=group))
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": "ka"})
    since = timezone.localdate() - timedelta(days=400)
    for role, department in roles:
        Membership.objects.create(user=user, role=role, department=departments.get(department or ""), date_from=since)
    return user
