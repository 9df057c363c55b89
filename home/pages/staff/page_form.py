"""The form behind every page editor: slugs come out in Latin letters."""

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.widgets import SlugInput

from ..transliteration import slug_for, slug_formatters


class PageForm(WagtailAdminPageForm):
    """A slug may be left empty, or pasted in any script: the page still gets one in Latin letters."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
            self.fields["slug"].widget = SlugInput(formatters=slug_formatters(self._language()))

    def _clean_fields(self) -> None:
        """The slug is transliterated before Django's own field refuses its letters."""
        name = self.add_prefix("slug")
        if "slug" in self.fields and self.data.get(name):
            self.data = self.data.copy()
            self.data[name] = slug_for(self.data[name], self._language()) or self.data[name]
        super()._clean_fields()

    def clean(self) -> dict:
        """An empty slug is made from the title, and made different from its neighbours."""
        cleaned = super().clean()
        if "slug" in self.fields and not cleaned.get("slug") and cleaned.get("title"):
            base = slug_for(cleaned["title"], self._language())
            if base:
                cleaned["slug"] = self._free_slug(base)
            else:
                self.add_error("slug", _("Write an address for this page: its title has no letters to make one from."))
        return cleaned

    def _language(self) -> str:
        page = self.parent_page or self.instance
        return page.locale.language_code if page and page.locale_id else ""

    def _free_slug(self, base: str) -> str:
        taken = set()
        if self.parent_page:
            taken = set(self.parent_page.get_children().exclude(pk=self.instance.pk).values_list("slug", flat=True))
        return next(slug for slug in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)
