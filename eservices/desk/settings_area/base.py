"""What every list of the register's settings shares."""

from typing import Any

from wagtail.admin.viewsets.model import ModelViewSet

from .deleting import CarefulDeleteView


class RegisterViewSet(ModelViewSet):
    """Guarded by Django's model permissions, which the group of administrators has."""

    form: Any
    delete_view_class = CarefulDeleteView
    add_to_reference_index = False
    copy_view_enabled = False
    list_per_page = 50

    def get_form_class(self, for_update: bool = False) -> Any:
        return self.form
