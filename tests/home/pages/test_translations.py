"""A translation is never a copy: an editor's real clicks in wagtail-localize, and what is live in English then."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from home.pages.languages import published
from home.pages.staff.publication import REFUSED
from tests.factories import pages

WORDS = "სერვისცენტრი"


@pytest.fixture
def news(home):
    """Georgian news two levels down; neither the list nor the home page is translated."""
    return pages.news(pages.news_index(home), title=f"ახალი {WORDS} გაიხსნა", slug="center")


def submit(editor, page, language="en"):
    """Click "Translate this page" and send the form as it stands on the screen."""
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    shown = editor.get(address)
    assert shown.status_code == 200
    answer = editor.post(address, {"locales": [pages.locale(language).pk]})
    assert answer.status_code == 302, answer.context["form"].errors
    return Page.objects.get(translation_key=page.translation_key, locale=pages.locale(language)).specific


def translate(editor, page, **strings):
    """Type translations into the translation editor, one string after the other."""
    translation = Translation.objects.get(source__object_id=page.translation_key, target_locale=page.locale)
    for path, text in strings.items():
        segment = StringSegment.objects.get(source=translation.source, context__path=path)
        address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
        answer = editor.put(address, f"value={text}", content_type="application/x-www-form-urlencoded")
        assert answer.status_code in (200, 201), answer.content
    assert StringTranslation.objects.filter(locale=page.locale).count() >= len(strings)


def publish(editor, page):
    """Press "Publish" in the translation editor."""
    answer = editor.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"}, follow=True)
    assert answer.status_code == 200
    return answer


def live_english():
    """Titles of what strangers may read in English."""
    return set(published(Page.objects.filter(locale__language_code="en")).values_list("title", flat=True))


def assert_no_georgian_words(client, *paths):
    for path in paths:
        answer = client.get(path)
        if answer.status_code == 200:
            assert WORDS not in answer.content.decode().partition("<main")[2], path
        else:
            assert answer.status_code in (302, 404), path
            if answer.status_code == 302:
                assert "/not-translated/" in answer["Location"], path


class TestEditorTranslatesNewsWhoseParentsAreNotTranslated:
    @pytest.fixture(autouse=True)
    def _without_on_commit_delay(self, django_capture_on_commit_callbacks):
        self.committing = lambda: django_capture_on_commit_callbacks(execute=True)

    def test_nothing_is_live_in_english_before(self, home, news, client):
        assert live_english() == set()
        assert client.get("/en/").status_code == 302
        assert_no_georgian_words(client, "/en/", "/en/siakhleebi/", "/en/siakhleebi/center/")

    def test_submitting_makes_drafts_and_aliases_but_nothing_live(self, editor, news, client):
        with self.committing():
            draft = submit(editor, news)
        assert not draft.live
        assert live_english() == set()
        aliases = Page.objects.filter(locale__language_code="en").exclude(alias_of=None)
        assert aliases.count() == 2, "wagtail-localize made the parents as aliases"
        assert_no_georgian_words(client, "/en/", "/en/siakhleebi/", "/en/siakhleebi/center/")

    def test_publishing_without_any_translation_is_refused(self, editor, news, client):
        with self.committing():
            draft = submit(editor, news)
        with self.committing():
            publish(editor, draft)
        draft.refresh_from_db()
        assert not draft.live
        assert_no_georgian_words(client, "/en/siakhleebi/center/")

    def test_translated_and_published_it_is_live_and_its_parents_are_offered(self, editor, news, client):
        with self.committing():
            draft = submit(editor, news)
        translate(editor, draft, title="A new centre has opened", lead="Open every day.")
        with self.committing():
            publish(editor, draft)
        assert live_english() == {"A new centre has opened"}
        answer = client.get("/en/siakhleebi/center/")
        assert answer.status_code == 200
        assert "A new centre has opened" in answer.content.decode()
        assert_no_georgian_words(client, "/en/", "/en/siakhleebi/")

    def test_translating_an_alias_parent_does_not_publish_it(self, editor, news, client):
        with self.committing():
            submit(editor, news)
        with self.committing():
            index = submit(editor, news.get_parent())
        assert index.alias_of_id is None
        assert not index.live, "wagtail-localize would have left the former alias live, in Georgian"
        assert live_english() == set()

    def test_an_english_page_stays_reachable_while_the_english_home_page_is_a_draft(self, editor, news, client, home):
        with self.committing():
            draft = submit(editor, news)
        translate(editor, draft, title="A new centre has opened")
        with self.committing():
            publish(editor, draft)
        with self.committing():
            english_home = submit(editor, home)
        assert not english_home.live
        assert client.get("/en/siakhleebi/center/").status_code == 200
        answer = client.get("/en/")
        assert answer.status_code == 302
        assert "/en/not-translated/" in answer["Location"]

    def test_sync_and_publish_does_not_publish_what_is_not_translated(self, editor, news):
        with self.committing():
            draft = submit(editor, news)
        source = Translation.objects.get(source__object_id=news.translation_key).source
        with self.committing():
            editor.post(
                reverse("wagtail_localize:update_translations", args=[source.pk]), {"publish_translations": "on"}
            )
        draft.refresh_from_db()
        assert not draft.live

    def test_publishing_the_source_again_keeps_aliases_offered(self, editor, news, client):
        with self.committing():
            submit(editor, news)
        index = news.get_parent().specific
        index.title = f"{WORDS} სიახლეები"
        with self.committing():
            index.save_revision().publish()
        assert live_english() == set()
        assert_no_georgian_words(client, "/en/", "/en/siakhleebi/")


class TestRefusalIsExplained:
    def test_the_editor_reads_why(self, editor, news):
        draft = submit(editor, news)
        answer = publish(editor, draft)
        with override(answer.headers["Content-Language"]):
            assert str(REFUSED) in [str(message) for message in answer.context["messages"]]


class TestOriginal:
    def test_with_a_title_in_latin_letters_stays_publishable(self, home, editor, client):
        original = pages.standard_page(home, "COVID-19", slug="covid")
        pages.translated(home, "en", title="Home")
        pages.translated(original, "en")
        original.lead = "ახალი ცნობა"
        original.save_revision().publish()
        assert client.get(original.url).context["page"].lead == "ახალი ცნობა"


class TestOffer:
    def test_says_in_the_visitors_language_where_the_page_is(self, home, news, client):
        answer = client.get(f"/en/not-translated/{news.pk}/")
        text = answer.content.decode()
        assert answer.status_code == 200
        assert 'lang="ka"' in text
        assert news.url in text
        assert answer["X-Robots-Tag"] == "noindex"

    def test_leads_straight_to_the_page_once_it_is_translated(self, home, news, client):
        pages.translated(home, "en", title="Home")
        pages.translated(news.get_parent().specific, "en", title="News")
        english = pages.translated(news, "en", title="A new centre")
        assert client.get(f"/en/not-translated/{news.pk}/")["Location"] == english.url

    def test_knows_nothing_of_drafts_and_private_pages(self, home, client):
        draft = pages.standard_page(home, "მონახაზი", slug="draft", live=False)
        private = pages.standard_page(home, "დახურული", slug="private")
        private.view_restrictions.create(restriction_type="login")
        for page in (draft, private):
            assert client.get(f"/en/not-translated/{page.pk}/").status_code == 404

    def test_an_unknown_page_and_the_root_are_not_found(self, home, client):
        assert client.get("/en/not-translated/99999999/").status_code == 404
        assert client.get(f"/not-translated/{home.get_parent().pk}/").status_code == 404


class TestAliasInTheSameLanguage:
    def test_leads_to_its_source(self, home, client):
        page = pages.standard_page(home, slug="about")
        page.create_alias(update_slug="about-too")
        assert client.get("/about-too/")["Location"] == page.url
