"""Nobody hears of an unread file that Wagtail does not let them edit."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import Collection, GroupCollectionPermission

from backstage.models import Job
from search.models import ExtractedText
from tests.factories import pages
from tests.search.editors import signed_in

from .unread import LIST, document, rows

pytestmark = pytest.mark.django_db
State = ExtractedText.State


@pytest.fixture
def two(home):
    """A file in the council's collection, and one of everybody's."""
    council = Collection.get_first_root_node().add_child(name="council")
    return document("საბჭო", State.BROKEN, collection=council), document("ყველა", State.BROKEN)


def of_collection(collection: Collection, name: str = "change_document"):
    """Somebody who may edit the documents of this collection only."""
    group = Group.objects.create(name="clerks of the council")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    permission = Permission.objects.get(codename=name, content_type__app_label="wagtaildocs")
    GroupCollectionPermission.objects.create(group=group, collection=collection, permission=permission)
    return signed_in(group.name)


def addresses(file) -> list[tuple[str, str]]:
    return [("get", LIST), ("get", LIST + "results/"), ("post", f"{LIST}{file.pk}/again/")]


@pytest.mark.parametrize("group", ["Officer", "Registry clerk", "Controller", "Administrator"])
def test_who_edits_no_documents_guesses_in_vain(group, two):
    client = signed_in(group)
    for method, address in addresses(two[0]):
        response = getattr(client, method)(address)
        assert response.status_code == 302, address
        assert response.url == reverse("wagtailadmin_home")
    assert not Job.objects.exists()


def test_a_stranger_is_asked_to_sign_in(client, two):
    for method, address in addresses(two[0]):
        assert getattr(client, method)(address).url.startswith(reverse("wagtailadmin_login")), address


@pytest.mark.parametrize("group", ["Editor", "Editors", "Moderators"])
def test_who_edits_all_sees_all(group, two):
    assert len(rows(signed_in(group).get(LIST))) == 2


def test_of_one_collection_only_that_one(two):
    council, everybodys = two
    client = of_collection(council.collection)
    assert [row.split()[0] for row in rows(client.get(LIST))] == ["საბჭო"]
    assert client.post(f"{LIST}{council.pk}/again/").status_code == 302
    assert Job.objects.count() == 1
    assert client.post(f"{LIST}{everybodys.pk}/again/").status_code == 404
    assert ExtractedText.objects.filter(sha1=everybodys.file_hash).exists()


def test_who_may_only_choose_sees_nothing(two):
    client = of_collection(two[0].collection, "choose_document")
    assert client.get(LIST).status_code == 302
    assert client.post(f"{LIST}{two[0].pk}/again/").status_code == 302


def test_who_may_add_sees_the_own_ones(two):
    client = of_collection(two[0].collection, "add_document")
    assert rows(client.get(LIST)) == []
    two[0].uploaded_by_user_id = client.session["_auth_user_id"]
    two[0].save()
    assert len(rows(client.get(LIST))) == 1


def test_a_page_that_one_may_not_edit_is_counted_not_named(two, home):
    council, _ = two
    act = pages.act(pages.act_index(home), file=council)
    [row] = rows(of_collection(council.collection).get(LIST))
    assert "1 page that you cannot edit" in row
    assert act.title not in row


def test_stands_among_the_reports_of_those_who_may(two):
    menu = "Files that search cannot read"
    assert menu in signed_in("Editor").get("/admin/").content.decode()
    assert menu not in signed_in("Officer").get("/admin/").content.decode()
