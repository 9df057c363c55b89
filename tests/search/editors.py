"""Somebody of the group of editors, signed in in English."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.users.models import UserProfile


def signed_in(group: str = "Editor") -> Client:
    """A browser of a new member of this group."""
    user: Any = get_user_model().objects.create_user(f"one-of-{group}", password="alviskhevi")
    user.groups.add(Group.objects.get(name=group))
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = "en"
    profile.save()
    client = Client()
    client.force_login(user)
    return client


def messages_of(response: Any) -> str:
    """What the admin said on the page it led to."""
    return " ".join(str(message) for message in response.context["messages"])
