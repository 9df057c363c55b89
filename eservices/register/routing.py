"""Finds the department of a new case: the first rule that fits, else the service's own, else the registry office."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from search.languages import forms, normalise, words

from .access import taker_of
from .catalogue import QuestionKind, comparable
from .models import Case, Department, RoutingRule, ServiceVersion


@dataclass(frozen=True)
class Route:
    """Where a case goes, by what (rule, service or registry), and the person a rule names."""

    department: Department
    by: str
    rule: RoutingRule | None = None

    @property
    def person(self) -> Any:
        """The named person, or the deputy while they are away; nobody when neither of them can have the case."""
        named = self.rule.person if self.rule else None
        return taker_of(named, self.department) if named else None


@dataclass(frozen=True)
class Matter:
    """What rules look at: the service, the answers, who writes and from where."""

    version: ServiceVersion
    answers: dict[str, Any]
    applicant_kind: str = ""
    address: str = ""
    language: str = ""

    @classmethod
    def of_case(cls, case: Case) -> "Matter":
        return cls(case.version, case.answers, case.applicant_kind, case.address, case.language)

    @cached_property
    def spoken(self) -> list[frozenset[str]]:
        """The words of all answers."""
        return list(_read(" ".join(str(value) for value in self.answers.values()), self.language))

    @cached_property
    def places(self) -> list[frozenset[str]]:
        """The words of the applicant's address and of every address that was asked for."""
        asked = [q.code for q in self.version.question_list() if q.kind == QuestionKind.ADDRESS]
        given = [self.address, *(str(self.answers.get(code, "")) for code in asked)]
        end = frozenset[str]()  # what stands in two addresses is not one place
        return [word for address in given for word in (*_read(address, self.language), end)]


def miss(rule: RoutingRule, matter: Matter) -> str:
    """Why a rule does not take a matter: the name of its first field that does not fit; empty when it takes it."""
    if rule.service_id not in (None, matter.version.service_id):
        return "service"
    if rule.question and comparable(matter.answers.get(rule.question)) != comparable(rule.value):
        return "value"
    if rule.applicant_kind and rule.applicant_kind != matter.applicant_kind:
        return "applicant_kind"
    if rule.words.strip() and not _any_line_in(rule.words, matter.spoken, matter.language):
        return "words"
    if rule.place.strip() and not _any_line_in(rule.place, matter.places, matter.language):
        return "place"
    return ""


def active_rules() -> Iterable[RoutingRule]:
    """The rules in their order, with what a route needs; one query."""
    rules = RoutingRule.objects.filter(is_active=True, department__is_active=True)
    return rules.select_related("department", "person")


def find_route(matter: Matter) -> Route:
    """The route of a submission; there is always one."""
    for rule in active_rules():
        if not miss(rule, matter):
            return Route(rule.department, "rule", rule)
    department = matter.version.default_department
    if department and department.is_active:
        return Route(department, "service")
    return to_registry()


def to_registry() -> Route:
    """The route to the registry office."""
    return Route(Department.objects.get(is_registry=True), "registry")


def _read(text: str, language: str) -> Iterator[frozenset[str]]:
    """Each word as it is found: as written, and by its stems."""
    for word in words(text):
        yield frozenset(forms(word.raw, language))


def _any_line_in(lines: str, text: list[frozenset[str]], language: str) -> bool:
    """Whether one of the lines is in the text, its words one after the other."""
    return any(_stands_in(line, text, language) for line in lines.splitlines() if line.strip())


def _stands_in(line: str, text: list[frozenset[str]], language: str) -> bool:
    """A word fits when one of the text begins with it as typed, or when both have the same stem: so „გზ“ finds გზები,
    and „წყალი“ finds წყლის."""
    wanted = [(normalise(word.raw), frozenset(forms(word.raw, language))) for word in words(line)]
    last = len(text) - len(wanted)
    return bool(wanted) and any(
        all(_same(typed, stems, text[first + n]) for n, (typed, stems) in enumerate(wanted))
        for first in range(last + 1)
    )


def _same(typed: str, stems: frozenset[str], found: frozenset[str]) -> bool:
    return bool(stems & found) or any(form.startswith(typed) for form in found)
