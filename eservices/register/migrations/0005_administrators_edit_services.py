"""Lets the administrators of a town that stands already edit services; a new one gets its groups after migrating."""

from django.db import migrations

MODELS = ("service", "serviceversion")


def allow(apps, schema_editor):
    group = apps.get_model("auth", "Group").objects.filter(name="Administrator").first()
    permissions = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="register", content_type__model__in=MODELS
    )
    if group:
        group.permissions.add(*permissions)


class Migration(migrations.Migration):

    dependencies = [
        ("register", "0004_calendar_change_reached"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(allow, migrations.RunPython.noop, elidable=True)]
