"""What search hears of pages and files, and what it is never told."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Collection, Page

from backstage.models import Job
from home.pages.searchables import load_file, load_page, public_files, public_pages
from home.transparency.ticks import acts_in_force
from tests.factories import pages


def heard():
    """What search was asked to look at since the last look."""
    keys = set(Job.objects.filter(kind="search.index").values_list("key", flat=True))
    Job.objects.all().delete()
    return keys


@pytest.fixture
def news(home):
    page = pages.news(pages.news_index(home, slug="news"), slug="center")
    heard()
    return page


@pytest.fixture
def file(news):
    document = pages.document("სხდომის ოქმი", content=pages.pdf_bytes("first poplar page", "second page"))
    news.attachments = [("file", {"document": document, "title": ""})]
    news.save_revision().publish()
    heard()
    return document


class TestChangesReachSearch:
    def test_publishing_and_unpublishing(self, news, file):
        news.save_revision().publish()
        assert {f"page:{news.pk}", f"file:{file.pk}"} <= heard()
        news.unpublish()
        assert {f"page:{news.pk}", f"file:{file.pk}"} <= heard()

    def test_deleting(self, news, file):
        key = f"page:{news.pk}"
        news.delete()
        assert {key, f"file:{file.pk}"} <= heard()
        assert public_files(None) == {}

    def test_moving_a_branch(self, home, news, django_capture_on_commit_callbacks):
        target = pages.standard_page(home, slug="target")
        child = pages.standard_page(target, slug="child")
        heard()
        other = pages.standard_page(home, slug="other")
        with django_capture_on_commit_callbacks(execute=True):
            Page.objects.get(pk=target.pk).move(Page.objects.get(pk=other.pk), pos="last-child")
        assert {f"page:{target.pk}", f"page:{child.pk}"} <= heard()

    def test_a_new_slug_above(self, home, news, django_capture_on_commit_callbacks):
        index = news.get_parent().specific
        heard()
        with django_capture_on_commit_callbacks(execute=True):
            index.slug = "ambebi"
            index.save_revision().publish()
        assert f"page:{news.pk}" in heard()

    def test_closing_a_branch_and_opening_it(self, news, file):
        restriction = news.get_parent().view_restrictions.create(restriction_type="login")
        assert {f"page:{news.pk}", f"file:{file.pk}"} <= heard()
        assert str(news.pk) not in public_pages(None)
        assert public_files(None) == {}
        restriction.delete()
        assert f"page:{news.pk}" in heard()
        assert str(news.pk) in public_pages(None)

    def test_closing_a_collection(self, file):
        closed = Collection.get_first_root_node().add_child(name="დახურული")
        file.collection = closed
        file.save()
        heard()
        assert str(file.pk) in public_files(None)
        closed.view_restrictions.create(restriction_type="login")
        assert f"file:{file.pk}" in heard()
        assert public_files(None) == {}

    def test_replacing_and_deleting_a_file(self, file):
        key = f"file:{file.pk}"
        file.save()
        assert key in heard()
        file.delete()
        assert key in heard()


class TestTheDay:
    def test_on_which_an_act_begins_or_ends_to_hold(self, home):
        today, index = timezone.localdate(), pages.act_index(home, slug="acts")
        begun = pages.act(index, "1", in_force_from=today)
        ended = pages.act(index, "2", in_force_to=today)
        for number, fields in (("3", {}), ("4", {"in_force_from": today, "live": False})):
            pages.act(index, number, **fields)
        heard()
        acts_in_force()
        assert heard() == {f"page:{begun.pk}", f"page:{ended.pk}"}


class TestRecords:
    def test_of_news(self, news):
        record = load_page(str(news.pk)).search_record()
        assert (record.key, record.kind, record.language, record.url) == (
            f"page:{news.pk}", "news", "ka", "/news/center/",
        )  # fmt: skip
        assert "რუსთაველის ქუჩაზე" in record.body
        assert "<p>" not in record.body
        assert record.date == news.date
        assert record.tags == (news.get_category_display(),)

    def test_of_an_act(self, home):
        act = pages.act(pages.act_index(home, slug="acts"), "7", registration_code="190020020.35")
        record = load_page(str(act.pk)).search_record()
        assert record.kind == "act"
        assert record.numbers == ("7", "190020020.35")
        assert record.in_force
        assert record.tags == (act.get_kind_display(), act.get_issuer_display())

    def test_of_an_act_to_come(self, home):
        tomorrow = timezone.localdate() + timedelta(days=1)
        act = pages.act(pages.act_index(home, slug="acts"), in_force_from=tomorrow)
        assert load_page(str(act.pk)).search_record().in_force is None

    def test_of_a_file(self, file, news):
        record = load_file(str(file.pk)).search_record()
        assert (record.kind, record.file_type, record.page_count) == ("file", "PDF", 2)
        assert record.file_size == file.file.size
        assert "poplar" in record.attachments
        assert record.parent_url == news.url

    def test_drafts_aliases_and_pages_below_private_ones_have_none(self, home, news):
        draft = pages.standard_page(home, slug="draft", live=False)
        private = pages.standard_page(home, slug="private")
        private.view_restrictions.create(restriction_type="login")
        below = pages.standard_page(private, slug="below")
        alias = news.copy_for_translation(pages.locale("en"), copy_parents=True, alias=True)
        for page in (draft, private, below, alias):
            assert load_page(str(page.pk)).search_record() is None
            assert str(page.pk) not in public_pages(None)

    def test_a_file_that_only_a_draft_shows_is_not_found(self, home, news):
        document = pages.document()
        pages.news(
            news.get_parent(), slug="draft", live=False, attachments=[("file", {"document": document, "title": ""})]
        )
        assert str(document.pk) not in public_files(None)

    def test_the_stamp_changes_with_the_page(self, news):
        before = public_pages([str(news.pk)])
        news.title = "სხვა სათაური"
        news.save_revision().publish()
        assert public_pages([str(news.pk)]) != before

    def test_keys_that_are_no_numbers_are_nobody(self, home):
        assert public_pages(["x", "", "\x00"]) == {}
        assert public_files(["x"]) == {}


class TestHomePage:
    def test_is_not_found_by_what_others_look_for_nor_by_names_of_other_pages(self, home):
        letter = pages.standard_page(home, "წერილი მერიას")
        home.frequent_searches = [("search", "ვაკანსიები")]
        home.shortcuts = [("page", {"page": letter, "promise": "ერთ თვეში", "icon": "mail"})]
        home.places = [
            ("place", {"name": "მთავარი სერვისცენტრი", "address": "თამარ მეფის 12", "hours": "", "phone": ""})
        ]
        home.notices = [("notice", {"tone": "red", "fact": "წყალი შეწყდება", "detail": ""})]
        home.save_revision().publish()
        with override("en"):
            body = load_page(str(home.pk)).search_record().body
        assert sorted(filter(None, body.splitlines())) == ["მთავარი სერვისცენტრი · თამარ მეფის 12", "წყალი შეწყდება"]
