"""Tells the sweeper of private files which ones belong to prepared actions."""

from collections.abc import Iterable

from backstage.private_files import owner

from .models import PreparationFile


@owner
def names_in_use() -> Iterable[str]:
    """Files of actions that are not confirmed yet; what a step took over is the register's to name."""
    return PreparationFile.objects.values_list("stored_as", flat=True).iterator()
