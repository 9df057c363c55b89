"""Cases of the same applicant are found by e-mail address and by name, on every case page."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('register', '0005_administrators_edit_services'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name='case',
            index=models.Index(fields=['email'], name='case_email'),
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(fields=['applicant_name'], name='case_applicant'),
        ),
    ]
