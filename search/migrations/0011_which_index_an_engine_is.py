from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0010_index_versions'),
    ]

    operations = [
        migrations.RenameField('keptengine', 'version', 'identity'),
        migrations.RenameField('keptengine', 'version_since', 'identity_since'),
        migrations.AlterField(
            model_name='keptengine',
            name='identity',
            field=models.CharField(db_default='', default='', max_length=30),
        ),
    ]
