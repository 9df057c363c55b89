"""Legal acts: whether they hold, how they are found, what changes what."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.formats import date_format
from django.utils.translation import override

from home.transparency.choices import ActStatus, ForceState
from home.transparency.models import ActRelation, LegalActPage
from home.transparency.status import force_state, wording
from tests.factories import pages

DAY = date(2026, 6, 1)
STATES = [
    (ActStatus.DRAFT, None, None, ForceState.DRAFT),
    (ActStatus.DRAFT, date(2026, 1, 1), None, ForceState.DRAFT),
    (ActStatus.ADOPTED, None, None, ForceState.IN_FORCE),
    (ActStatus.ADOPTED, date(2026, 6, 1), None, ForceState.IN_FORCE),
    (ActStatus.ADOPTED, date(2026, 6, 2), None, ForceState.COMING),
    (ActStatus.ADOPTED, date(2026, 1, 1), date(2026, 6, 1), ForceState.ENDED),
    (ActStatus.ADOPTED, date(2026, 1, 1), date(2026, 6, 2), ForceState.IN_FORCE),
    (ActStatus.REPEALED, date(2026, 1, 1), None, ForceState.REPEALED),
    (ActStatus.REPEALED, date(2026, 1, 1), date(2026, 5, 1), ForceState.REPEALED),
    (ActStatus.REPEALED, date(2026, 1, 1), date(2026, 7, 1), ForceState.IN_FORCE),
]


@pytest.fixture
def index(home):
    return pages.act_index(home, slug="acts")


class TestForce:
    @pytest.mark.parametrize(("status", "starts", "ends", "state"), STATES)
    def test_on_a_day(self, status, starts, ends, state):
        assert force_state(status, starts, ends, DAY) == state

    @pytest.mark.both_databases
    def test_the_filter_agrees_with_the_rule(self, index):
        for number, (status, starts, ends, _state) in enumerate(STATES):
            pages.act(index, str(number), status=status, in_force_from=starts, in_force_to=ends)
        wanted = {str(number) for number, row in enumerate(STATES) if row[3] == ForceState.IN_FORCE}
        assert set(LegalActPage.objects.in_force(DAY).values_list("number", flat=True)) == wanted

    def test_in_words(self):
        with override("en"):
            day = date(2026, 6, 2)
            assert wording(ForceState.COMING, day, None) == f"Comes into force on {date_format(day)}"
            assert wording(ForceState.REPEALED, None, None) == "Repealed"

    def test_cannot_end_before_it_starts(self, index):
        act = pages.act(index)
        act.in_force_to = act.in_force_from
        with pytest.raises(ValidationError):
            act.full_clean()
        with pytest.raises(IntegrityError), transaction.atomic():
            LegalActPage.objects.filter(pk=act.pk).update(in_force_to=act.in_force_from)


@pytest.mark.both_databases
class TestFinding:
    def numbers(self, client, **query):
        return [act.number for act in client.get("/acts/", query).context["page_obj"]]

    @pytest.fixture(autouse=True)
    def acts(self, index):
        pages.act(index, "18", title="2026 წლის ბიუჯეტის დამტკიცების შესახებ")
        pages.act(index, "214", adopted_on=date(2026, 10, 12), issuer="mayor", kind="order", title="კომისიის შექმნა",
                  in_force_to=date(2026, 10, 13))  # fmt: skip
        pages.act(index, "7", adopted_on=date(2026, 5, 29), title="О «Бюджете» Города")

    def test_newest_first(self, client):
        assert self.numbers(client) == ["214", "7", "18"]

    @pytest.mark.parametrize(
        ("query", "numbers"),
        [
            ({"words": "ბიუჯეტის"}, ["18"]),
            ({"words": "№18"}, ["18"]),
            ({"words": "бюджете ГОРОДА"}, ["7"]),
            ({"words": "ᲑᲘᲣᲯᲔᲢᲘᲡ"}, ["18"]),
            ({"words": "ბიუჯეტის ტრამვაი"}, []),
            ({"kind": "order"}, ["214"]),
            ({"issuer": "mayor", "kind": "resolution"}, []),
            ({"year": "2025"}, ["18"]),
            ({"year": "abc", "kind": "nonsense"}, ["214", "7", "18"]),
            ({"words": "100%"}, []),
        ],
    )
    def test_by_words_and_filters(self, client, query, numbers):
        assert self.numbers(client, **query) == numbers

    def test_only_those_in_force(self, client):
        assert "18" in self.numbers(client, in_force="on")

    def test_as_open_data(self, client):
        rows = client.get("/acts/", {"format": "json", "year": "2025"}).json()["acts"]
        assert [row["number"] for row in rows] == ["18"]
        assert rows[0]["adopted_on"] == "2025-12-19"
        table = client.get("/acts/", {"format": "csv"})
        assert table["Content-Type"].startswith("text/csv")
        assert len(table.content.decode().strip().splitlines()) == 4


class TestRelations:
    @pytest.fixture
    def pair(self, index):
        budget = pages.act(index, "18")
        amendment = pages.act(index, "7", adopted_on=date(2026, 5, 29))
        amendment.relations.add(ActRelation(kind="amends", other=budget))
        amendment.save_revision().publish()
        return budget, amendment

    def test_are_shown_on_both_sides(self, client, pair):
        budget, amendment = pair
        [(words, act)] = client.get(amendment.url).context["affects"]
        assert act.pk == budget.pk
        assert str(words)
        [(_words, act)] = client.get(budget.url).context["affected_by"]
        assert act.pk == amendment.pk

    def test_the_list_names_no_act_that_is_closed_to_the_public(self, client, pair):
        budget, _amendment = pair
        shown = client.get("/acts/").context["page_obj"]
        assert [number for act in shown for _words, number in act.relations_shown] == ["18"]
        budget.view_restrictions.create(restriction_type="login")
        shown = client.get("/acts/").context["page_obj"]
        assert [act.relations_shown for act in shown] == [[]]

    def test_a_draft_amends_nothing_yet(self, client, pair):
        budget, amendment = pair
        amendment.unpublish()
        assert client.get(budget.url).context["affected_by"] == []

    def test_lead_to_the_visitors_language(self, home, client, index, pair):
        budget, amendment = pair
        pages.translated(home, "en", title="Home")
        pages.translated(index, "en", title="Legal acts")
        pages.translated(amendment, "en", title="Amending No 18")
        english = pages.translated(budget, "en", title="Budget 2026")
        [(_words, act)] = client.get(english.url).context["affected_by"]
        assert act.title == "Amending No 18"

    def test_no_act_amends_itself(self, pair):
        budget, _amendment = pair
        with pytest.raises(IntegrityError), transaction.atomic():
            ActRelation.objects.create(act=budget, kind="amends", other=budget)
