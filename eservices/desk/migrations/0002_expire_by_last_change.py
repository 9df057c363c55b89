"""What was prepared is kept by its last change instead of by its beginning."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("desk", "0001_initial")]

    operations = [
        migrations.RenameField("preparation", "created_at", "changed_at"),
        migrations.AlterField("preparation", "changed_at", models.DateTimeField(auto_now=True, db_index=True)),
    ]
