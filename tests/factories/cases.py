"""Departments, services, cases and staff: cases through the real steps, so that nothing in them is made up."""

from copy import deepcopy
from datetime import datetime
from typing import Any
from uuid import uuid4

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils import timezone

from eservices.register import steps
from eservices.register.choices import ApplicantKind, Result, Role
from eservices.register.models import Case, Department, Journal, Membership, Service, ServiceVersion
from eservices.register.submission import Applicant, Letter, StoredFile, Submission

from .definitions import DEFINITIONS

ANSWERS: dict[str, dict] = {
    "letter": {
        "addressee": "mayor",
        "subject": "დაზიანებული ტროტუარი სკოლასთან",
        "text": "№2 სკოლის შესასვლელთან ტროტუარი ჩატეხილია.",
    },
    "foi": {"subject": "2026 წლის პირველ ნახევარში გაცემული პრემიები", "form": "electronic"},
    "hoa": {"building": "ჭადრების 14", "category": "roof", "text": "სახურავი წვიმს.", "meeting": "2026-11-02"},
}
GROUPS = {
    Role.CLERK: "Registry clerk",
    Role.OFFICER: "Officer",
    Role.HEAD: "Department head",
    Role.CONTROLLER: "Controller",
}
NAMES = {
    "registry": {"ka": "საქმისწარმოების განყოფილება", "en": "Registry office"},
    "chancellery": {"ka": "ინფრასტრუქტურის სამსახური", "en": "Infrastructure department"},
    "information": {"ka": "საჯარო ინფორმაციის განყოფილება", "en": "Public information unit"},
    "housing": {"ka": "ამხანაგობების განყოფილება", "en": "Housing department"},
}


def make_department(code: str = "chancellery", **fields: Any) -> Department:
    """The department of this code, made if it is new; "registry" is the registry office."""
    defaults = {
        "names": NAMES.get(code, {"ka": f"სამსახური {code}", "en": f"Department {code}"}),
        "phone": "0 422 00 12 20",
        "is_registry": code == "registry",
    }
    return Department.objects.get_or_create(code=code, defaults=defaults | fields)[0]


def make_service(kind: str = "letter", **fields: Any) -> ServiceVersion:
    """The published version of a service of this kind (letter, foi, hoa), made once; `fields` go to a new version."""
    definition = deepcopy(DEFINITIONS[kind])  # what a test changes in it is its own
    service, _ = Service.objects.get_or_create(code=kind, kind=kind)
    if (current := service.current_version()) and not fields:
        return current
    make_department("registry")
    code, prefix, alias, names = definition["journal"]
    journal, _ = Journal.objects.get_or_create(code=code, defaults={"prefix": prefix, "alias": alias, "names": names})
    plain = {name: definition[name] for name in ("terms", "texts", "questions", "summary", "results")}
    plain["files"] = definition.get("files", {})
    return ServiceVersion.objects.create(
        service=service,
        number=current.number + 1 if current else 1,
        published_at=timezone.now(),
        journal=journal,
        default_department=make_department(definition["department"]),
        **plain | fields,
    )


def make_staff(role: str = Role.OFFICER, department: Department | None = None, **fields: Any) -> Any:
    """A person with a membership and the group of this role; the registry and the controller need no department."""
    model = get_user_model()
    fields = {"username": f"{role}-{uuid4().hex[:8]}", "first_name": "ეკა", "last_name": "სურმავა"} | fields
    user = model.objects.create_user(password="alviskhevi", **fields)
    user.groups.add(Group.objects.get(name=GROUPS[Role(role)]))
    if department is None and role in (Role.OFFICER, Role.HEAD):
        department = make_department()
    Membership.objects.create(user=user, department=department, role=role, date_from=timezone.localdate())
    return user


def make_applicant(kind: str = "letter", **fields: Any) -> Applicant:
    """Who writes, with everything a service may ask for."""
    plain = {
        "kind": ApplicantKind.ASSOCIATION if kind == "hoa" else ApplicantKind.PERSON,
        "name": "ნანა გელაშვილი",
        "organisation": "ჭადრების 14" if kind == "hoa" else "",
        "email": "nana.gelashvili@example.org",
        "phone": "599 12 34 56",
        "address": "ჭადრების ქუჩა 14, ბინა 9",
    }
    return Applicant(**plain | fields)


def make_case(
    kind: str = "letter",
    *,
    at: datetime | None = None,
    answers: dict | None = None,
    files: tuple[StoredFile, ...] = (),
    language: str = "ka",
    department: Department | None = None,
    executor: Any = None,
    asked: bool = False,
    answered: bool = False,
    **applicant: Any,
) -> Case:
    """A registered case. Traits: `executor` (assigned to), `asked` (a question is open), `answered` (closed)."""
    submission = Submission(
        version=make_service(kind),
        draft_key=uuid4(),
        language=language,
        answers=ANSWERS[kind] | (answers or {}),
        applicant=make_applicant(kind, **applicant),
        files=files,
        received_at=at,
    )
    case = steps.register(submission, at=at)
    if department:
        steps.assign(case, actor=make_staff(Role.CLERK), department=department, at=at)
    if executor:
        steps.assign(
            case,
            actor=make_staff(Role.HEAD, case.department),
            department=case.department,
            executor=executor,
            resolution="გთხოვთ, უპასუხოთ.",
            at=at,
        )
    if asked:
        actor = executor or make_staff(Role.OFFICER, case.department)
        steps.ask(case, actor=actor, letter=Letter("გთხოვთ, დააზუსტოთ ადგილი."), at=at)
    if answered:
        actor = executor or make_staff(Role.OFFICER, case.department)
        steps.answer(case, actor=actor, letter=Letter("ტროტუარი შეკეთდა."), result=Result.ANSWERED, at=at)
    return case
