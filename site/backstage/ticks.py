"""The regular duties every install has."""

from datetime import timedelta

from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.utils import timezone

from .private_files import sweep_orphans
from .throttle import forget_old
from .timetable import tick


@tick("publish-scheduled", every=timedelta(minutes=1))
def publish_scheduled() -> None:
    """Pages an editor scheduled go live, expired ones go away."""
    call_command("publish_scheduled", verbosity=0)


@tick("sweep-files", every=timedelta(hours=6))
def sweep_files() -> None:
    sweep_orphans()


@tick("forget-counters", every=timedelta(hours=6))
def forget_counters() -> None:
    forget_old()
    Session.objects.filter(expire_date__lt=timezone.now()).delete()
