"""Keeps since when a membership is given and when an absence was entered: only what was known then is passed on."""

from django.db import migrations, models
from django.utils import timezone


class Migration(migrations.Migration):
    dependencies = [("register", "0007_due_at")]

    operations = [
        # In this order: what stands is passed on by the absences that stand.
        migrations.AddField("membership", "given_at", models.DateTimeField(default=timezone.now, editable=False)),
        migrations.AddField(
            "absence", "entered_at", models.DateTimeField(auto_now=True, default=timezone.now), preserve_default=False
        ),
    ]
