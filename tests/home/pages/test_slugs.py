"""An editor's title in any script gives the page a Latin address, through the real forms of the admin."""

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from home.pages.models import StandardPage
from tests.factories import pages


def create(editor, parent, **fields):
    data = {"title": "", "slug": "", "lead": "", "body": streamfield([]), "action-publish": "1"} | fields
    data["comments"] = inline_formset([])
    return editor.post(
        reverse("wagtailadmin_pages:add", args=["pages", "standardpage", parent.pk]), nested_form_data(data)
    )


class TestCreatingAPage:
    def test_a_georgian_title_without_a_slug(self, editor, home):
        answer = create(editor, home, title="სიახლეები და განცხადებები")
        assert answer.status_code == 302, answer.context["form"].errors
        assert StandardPage.objects.get().slug == "siakhleebi-da-gantskhadebebi"

    def test_a_georgian_slug_pasted_into_the_field(self, editor, home):
        answer = create(editor, home, title="რამე", slug="ჩვენ შესახებ")
        assert answer.status_code == 302, answer.context["form"].errors
        assert StandardPage.objects.get().slug == "chven-shesakheb"

    def test_two_pages_of_one_title(self, editor, home):
        for _time in range(2):
            assert create(editor, home, title="სიახლეები").status_code == 302
        assert set(StandardPage.objects.values_list("slug", flat=True)) == {"siakhleebi", "siakhleebi-2"}

    def test_a_title_of_signs_only_asks_for_a_slug(self, editor, home):
        answer = create(editor, home, title="«—»")
        assert answer.status_code == 200
        assert "slug" in answer.context["form"].errors


def test_a_page_made_in_code_gets_one_too(home):
    assert pages.standard_page(home, "წყალმომარაგება").slug == "tsqalmomarageba"


@pytest.mark.parametrize("old, new", [("siakhleebi", "akhali-ambebi")])
class TestAnAddressThatChanged:
    def test_the_old_one_leads_to_the_new_one(self, home, client, old, new, django_capture_on_commit_callbacks):
        page = pages.standard_page(home, slug=old)
        with django_capture_on_commit_callbacks(execute=True):
            page.slug = new
            page.save_revision().publish()
        assert client.get(f"/{old}/")["Location"] == f"/{new}/"

    def test_in_another_language_too(self, home, client, old, new, django_capture_on_commit_callbacks):
        page = pages.standard_page(home, slug=old)
        pages.translated(home, "en", title="Home")
        english = pages.translated(page, "en", title="News")
        with django_capture_on_commit_callbacks(execute=True):
            english.slug = new
            english.save_revision().publish()
        answer = client.get(f"/en/{old}/")
        assert answer.status_code in (301, 302)
        assert answer["Location"] == f"/en/{new}/"
        assert client.get(f"/{old}/").status_code == 200

    def test_after_a_move_to_another_parent(self, home, client, old, new, django_capture_on_commit_callbacks):
        page = pages.standard_page(home, slug=old)
        parent = pages.standard_page(home, "ქალაქი", slug=new)
        with django_capture_on_commit_callbacks(execute=True):
            page.move(Page.objects.get(pk=parent.pk), pos="last-child")
        assert client.get(f"/{old}/")["Location"] == f"/{new}/{old}/"
