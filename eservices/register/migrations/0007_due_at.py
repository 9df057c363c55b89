"""Keeps beside the due date the moment in which it ends, so that a term in hours is late from its own hour on."""

from datetime import date, datetime, time
from typing import Any

from django.db import migrations, models
from django.utils import timezone

BATCH = 500


def fill(apps, schema_editor):
    cases, batch = apps.get_model("register", "Case").objects, []
    for case in cases.only("pk", "due_on", "ledger").order_by("pk").iterator(chunk_size=BATCH):
        case.due_at = _moment(case.ledger.get("due", ""), case.due_on)
        batch.append(case)
        if len(batch) == BATCH:
            cases.bulk_update(batch, ["due_at"])
            batch = []
    cases.bulk_update(batch, ["due_at"])


def _moment(due: Any, day: date) -> datetime:
    if "T" in due:
        return datetime.fromisoformat(due)
    return timezone.make_aware(datetime.combine(day, time.max), timezone.get_default_timezone())


class Migration(migrations.Migration):
    dependencies = [("register", "0006_same_applicant")]

    operations = [
        migrations.AddField("case", "due_at", models.DateTimeField(null=True)),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AlterField(
            "case",
            "due_at",
            models.DateTimeField(help_text="the last moment in time: the end of the due date, or the hour it names"),
        ),
        migrations.AddIndex("case", models.Index(fields=["status", "due_at"], name="case_due_at")),
    ]
