"""What an editor may do in the admin, and the settings of the site."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from home.pages.models import SiteSettings, SiteText
from home.pages.roles import grant_editor
from tests.factories import pages


class TestEditorMay:
    def test_open_every_screen_of_her_day(self, editor, home):
        for name, *args in (
            ("wagtailadmin_home",),
            ("wagtailadmin_explore", home.pk),
            ("wagtailadmin_pages:edit", home.pk),
            ("wagtailimages:index",),
            ("wagtaildocs:index",),
            ("wagtailredirects:index",),
            ("wagtailsettings:edit", "pages", "sitesettings"),
        ):
            assert editor.get(reverse(name, args=args), follow=True).status_code == 200, name

    def test_neither_users_nor_groups(self, editor, home):
        for name in ("wagtailusers_users:index", "wagtailusers_groups:index", "wagtailsites:index"):
            assert editor.get(reverse(name)).status_code == 302, name

    def test_be_granted_twice(self, editor):
        group = Group.objects.get(name="Editor")
        before = group.page_permissions.count(), group.collection_permissions.count(), group.permissions.count()
        grant_editor(group)
        after = group.page_permissions.count(), group.collection_permissions.count(), group.permissions.count()
        assert before == after


class TestSiteSettings:
    def post(self, editor, **fields):
        town = SiteSettings.objects.get()
        texts = [
            {"id": text.pk, "language": text.language, "name": text.name, "second_line": "", "address": "", "hours": ""}
            for text in town.texts.all()
        ]
        data = {"accent_colour": "#1E6A4A", "phone": "", "email": "", "social_links": streamfield([])} | fields
        data["texts"] = inline_formset(texts, initial=len(texts))
        address = reverse("wagtailsettings:edit", args=["pages", "sitesettings", town.site_id])
        return editor.post(address, nested_form_data(data))

    def test_are_saved(self, editor, home):
        assert self.post(editor, accent_colour="#0A4B78", phone="0422 27 00 00").status_code == 302
        town = SiteSettings.objects.get()
        assert (town.accent_colour, town.phone) == ("#0A4B78", "0422 27 00 00")

    @pytest.mark.parametrize("colour", ["green", "#12345", "#GGGGGG", "#1E6A4A;}", "url(x)"])
    def test_refuse_what_is_no_colour(self, editor, home, colour):
        answer = self.post(editor, accent_colour=colour)
        assert answer.status_code == 200
        assert SiteSettings.objects.get().accent_colour == "#1E6A4A"

    def test_speak_the_visitors_language_or_the_towns(self, home, client):
        assert "Alviskhevi City Hall" in client.get("/en/feed/news.xml").content.decode()
        assert "ალვისხევის" in client.get("/feed/news.xml").content.decode()
        assert "ალვისხევის" in client.get("/ru/feed/news.xml").content.decode()

    def test_do_without_any_text(self, home, client):
        SiteText.objects.all().delete()
        assert client.get("/").status_code == 200


def test_the_editor_sees_a_preview_of_a_draft(editor, home):
    draft = pages.standard_page(home, "მონახაზი", slug="draft", live=False)
    answer = editor.get(reverse("wagtailadmin_pages:view_draft", args=[draft.pk]))
    assert answer.status_code == 200
    assert "მონახაზი" in answer.content.decode()


def test_lists_of_the_admin_can_be_scrolled_on_a_narrow_screen(editor, home):
    assert "css/admin.css" in editor.get(reverse("wagtailadmin_explore", args=[home.pk])).content.decode()
