"""Every address of the desk and of the citizen's pages, walked as every role and as a stranger."""

import re
from itertools import product
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse

from eservices.desk.inbox.boxes import LABELS
from eservices.desk.models import Preparation, PreparationFile
from eservices.desk.next_action import DEEDS
from eservices.register import access
from eservices.register.submission import store
from tests.eservices.desk.addresses import Address, addresses
from tests.eservices.desk.conftest import SUBJECT

pytestmark = pytest.mark.django_db

PEOPLE = [
    "officer", "head", "clerk", "controller", "stranger", "editor", "administrator", "superuser", "nobody",
]  # fmt: skip
READERS = {"officer", "head", "clerk", "controller"}
STAFF = READERS | {"stranger"}
# What a role may do with a registered, unassigned case of the own department.
DESK = {
    "begin", "verify_identity", "check", "send_back", "complete", "ask", "note", "propose", "answer", "link", "forward",
    "close",
}  # fmt: skip
MAY = {
    "officer": DESK,
    "head": DESK | {"assign", "extend", "expedite"},
    "clerk": {
        "assign", "check", "send_back", "complete", "note", "link", "forward", "annul", "reissue_code", "expedite",
        "edit_received", "close", "withdraw", "verify_identity",
    },
}  # fmt: skip
# What the role may take, but not while the case is registered: the page leads back and says why.
NOT_NOW = {
    "officer": {"endorse", "decline", "hand_over"},
    "head": {"endorse", "decline", "hand_over", "reopen"},
    "clerk": {"enter", "change_journal", "hand_over", "reopen"},
}
OWN = {"preview", "edit", "prepared_file"}


@pytest.fixture
def nobody():
    return None


@pytest.fixture
def prepared(case, officer) -> Preparation:
    """An answer that the officer has written but not confirmed, with a file."""
    data = {"result": "answered", "text": "მილი შეკეთდა."}
    preparation = Preparation.objects.create(user=officer, case=case, step="answer", data=data, revision=case.revision)
    file = store(ContentFile(b"act", name="act.txt"), content_type="text/plain")
    facts = {name: value for name, value in file.__dict__.items() if name != "question"}
    PreparationFile.objects.create(preparation=preparation, **facts)
    return preparation


def fillings(address: Address, case, prepared) -> list[dict]:
    """Everything that can stand in an address; an unknown part fails here, so that nobody forgets to tell."""
    values = {
        "case_id": [case.pk],
        "attachment_id": [case.attachments.get().pk],
        "file_id": [prepared.files.get().pk],
        "pk": [prepared.pk],
        "box": list(LABELS),
        "step": ["answer"] if "pk" in address.needs else list(DEEDS),
    }
    names = sorted(address.needs)
    assert set(names) <= set(values), f"{address.name} needs {set(names) - set(values)}: say what to fill in"
    return [dict(zip(names, chosen, strict=True)) for chosen in product(*(values[name] for name in names))]


def expected(who: str, address: Address, filling: dict) -> int:
    """What an address answers a person: 404 covers unknown and forbidden alike."""
    name = address.name.removeprefix("desk:")
    if who == "nobody":
        return 302
    if who not in STAFF:
        return 404
    if name == "inbox":
        return 302
    if name in ("box", "box_results"):
        return 200
    if who not in READERS or (name in OWN and who != "officer"):
        return 404
    if name == "step":
        not_now = 302 if filling["step"] in NOT_NOW.get(who, ()) else 404
        return 200 if filling["step"] in MAY.get(who, ()) else not_now
    return 200


@pytest.mark.parametrize("who", PEOPLE)
def test_every_address_of_the_desk(who, request, as_, case, prepared):
    client = as_(request.getfixturevalue(who))
    walked = 0
    for address in addresses("desk"):
        for filling in fillings(address, case, prepared):
            url = reverse(address.name, kwargs=filling)
            response = client.get(url)
            content = b"".join(response) if response.streaming else response.content
            assert response.status_code == expected(who, address, filling), (who, url)
            if response.status_code == 302 and who == "nobody":
                assert response.url.startswith(reverse("wagtailadmin_login"))
            if who not in READERS:
                assert SUBJECT not in content.decode(), (who, url)
                assert case.number not in content.decode(), (who, url)
            walked += 1
    assert walked > 20


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_every_export(who, form, request, as_, case):
    client = as_(request.getfixturevalue(who))
    for box in LABELS:
        response = client.get(reverse("desk:box", args=[box]), {"export": form})
        assert response.status_code == (200 if who in STAFF else 302 if who == "nobody" else 404)
        if who not in READERS and form == "csv":
            assert SUBJECT not in response.content.decode()


@pytest.mark.parametrize("who", PEOPLE)
def test_writing_is_refused_like_reading(who, request, as_, case, prepared):
    """What may not be opened cannot be posted to either, and leaves no trace."""
    client, events = as_(request.getfixturevalue(who)), case.event_count
    for address in addresses("desk"):
        for filling in fillings(address, case, prepared):
            if who == "officer" or expected(who, address, filling) == 200:
                continue
            response = client.post(reverse(address.name, kwargs=filling), {"text": "x", "reason": "x"})
            starts_own = address.name == "desk:edit" and "answer" in MAY.get(who, ())
            assert response.status_code in ((200,) if starts_own else (302, 404, 405)), (who, address.name)
            assert prepared.data["text"] not in response.content.decode()
    case.refresh_from_db()
    assert case.event_count == events
    assert [row.data for row in Preparation.objects.filter(user=prepared.user)] == [prepared.data]
    assert not Preparation.objects.exclude(user__in=[prepared.user_id, getattr(request.getfixturevalue(who), "pk", 0)])


def test_unknown_and_forbidden_look_the_same(as_, stranger, case):
    client = as_(stranger)
    forbidden = client.get(reverse("desk:case", args=[case.pk]))
    unknown = client.get(reverse("desk:case", args=[case.pk + 1000]))
    assert forbidden.status_code == unknown.status_code == 404
    assert plain(forbidden.content.decode()) == plain(unknown.content.decode())


def plain(page: str) -> str:
    """The page without its numbers and its token, which differ each time."""
    return re.sub(r"[A-Za-z0-9]{32,}|\d+", "", page)


@pytest.mark.parametrize("who", PEOPLE)
def test_citizens_pages_open_nothing_without_code_or_link(who, request, as_, case):
    client = as_(request.getfixturevalue(who))
    for address in addresses("follow"):
        guess = {name: case.pk if name.endswith("id") or name == "pk" else "1-guess:guess" for name in address.needs}
        response = client.get(reverse(address.name, kwargs=guess))
        assert response.status_code in (200, 302, 403, 404, 405), (who, address.name)
        content = b"".join(response) if response.streaming else response.content
        assert SUBJECT not in content.decode(errors="replace")


@pytest.mark.parametrize("who", ["administrator", "superuser", "editor", "stranger"])
def test_no_page_of_the_admin_tells_of_a_case(who, request, as_, case):
    """Reports, choosers, searches, histories: whatever needs no argument, asked for the words of the case."""
    client = as_(request.getfixturevalue(who))
    walked = 0
    for address in addresses():
        if address.needs or not address.name.startswith("wagtail") or "logout" in address.name:
            continue
        if address.name in ("wagtailadmin_error_test",):  # raises on purpose
            continue
        response = client.get(reverse(address.name), {"q": SUBJECT.split()[0]})
        content = b"".join(response) if response.streaming else response.content
        assert SUBJECT.encode() not in content, address.name
        walked += 1
    assert walked > 50


SEARCH = ("thesaurus", "promoted-results", "searches", "searches-without-results")


@pytest.mark.parametrize("who", PEOPLE)
def test_every_address_of_searchs_own_pages(who, request, as_, case):
    """For editors and administrators; whatever is looked for there, no case is told of."""
    from search.models import Concept, PromotedResult

    rows = {
        "thesaurus": Concept.objects.create(name="waste").pk,
        "promoted-results": PromotedResult.objects.create(address="/x/", title="x").pk,
    }
    client, walked = as_(request.getfixturevalue(who)), 0
    for address in addresses(*SEARCH):
        filling = {name: rows[address.name.split(":")[0]] for name in address.needs}
        response = client.get(reverse(address.name, kwargs=filling), {"q": SUBJECT.split()[0]})
        open_to = (405,) if address.name.endswith(":aside") else (200,)
        assert response.status_code in (open_to if who in ("editor", "administrator", "superuser") else (302,)), (
            who,
            address.name,
        )
        assert case.number not in response.content.decode(), (who, address.name)
        walked += 1
    assert walked > 15


def test_case_is_in_no_registry_of_wagtail(db):
    """No snippet, no reference index, no search index, no page chooser knows cases."""
    from wagtail.models import ReferenceIndex
    from wagtail.search.index import class_is_indexed
    from wagtail.snippets.models import get_snippet_models

    from eservices.register.models import Attachment, Case, Event, Message

    for model in (Case, Message, Attachment, Event):
        assert model not in get_snippet_models()
        assert model not in ReferenceIndex.tracked_models
        assert not class_is_indexed(model)


def test_membership_that_ended_opens_nothing(as_, officer, case):
    from datetime import timedelta

    from django.utils import timezone

    officer.memberships.update(
        date_from=timezone.localdate() - timedelta(days=9), date_to=timezone.localdate() - timedelta(days=1)
    )
    assert as_(officer).get(reverse("desk:case", args=[case.pk])).status_code == 404
    assert access.works_with_cases(type(officer).objects.get(pk=officer.pk)) is False


def test_a_prepared_action_of_somebody_else_is_unknown(as_, head, prepared, case):
    client = as_(head)
    known = client.get(reverse("desk:preview", args=[case.pk, "answer", prepared.pk]))
    unknown = client.get(reverse("desk:preview", args=[case.pk, "answer", uuid4()]))
    assert known.status_code == unknown.status_code == 404
