"""What the templates of the form need beside the form."""

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.forms import Form
from django.utils import timezone
from django.utils.translation import gettext as _

from eservices.register import facts
from eservices.register.catalogue import general_files
from eservices.register.deadlines.wording import describe_all
from home.pages.models import SiteSettings
from home.pages.navigation import links_to

from . import letter, presentation
from .models import DraftFile

if TYPE_CHECKING:
    from .wizard import ApplyWizard


def of(wizard: "ApplyWizard", form: Form) -> dict[str, Any]:
    """page, version, draft, step, step_names, current, heading, lead, action, back_url, place, uploads (by the name of
    the field), next_label, inert, saved, new_token,
    closed (the service takes nothing any more); on the last step letter, enclosed
    (files that answer no question), letter_head, due, ledger, signal, next_steps, privacy, send_label,
    copy (the letter as plain text)."""
    step = wizard.steps.current
    context = {
        "page": wizard.page,
        "version": wizard.version,
        "draft": wizard.draft,
        "form": form,
        "step": step,
        "step_names": [_("What it is about"), _("About you"), _("Check and send")],
        "current": wizard.steps.step1,
        "action": _action(wizard, step),
        "place": _place(wizard, step),
        "back_url": _back(wizard),
        "uploads": _uploads(wizard, form),
        "inert": getattr(wizard.request, "is_preview", False),
        "closed": not wizard.version.service.is_active,
        "saved": "saved" in wizard.request.GET and wizard.draft,
        "new_token": wizard.request.POST.get("draft") or uuid4(),
    }
    return context | _headings(wizard, step) | (_check(wizard) if step == wizard.steps.last else {})


def _action(wizard: "ApplyWizard", step: str) -> str:
    """Where the step is sent to: a form that has no draft yet sends to its own address."""
    return wizard.address(step) if wizard.draft else wizard.page.address("apply", request=wizard.request)


def _uploads(wizard: "ApplyWizard", form: Form) -> dict[str, list[DraftFile]]:
    """The files kept for each field for files, by the field's name; nothing on the other steps."""
    fields = form.file_fields() if wizard.steps.current == "about" else {}
    return {name: list(form.kept.get(question, [])) for name, (question, _rules) in fields.items()}


def _place(wizard: "ApplyWizard", step: str) -> str:
    """This place below the page, for the switch to another language."""
    return f"apply/{wizard.token}/{step}/" if wizard.draft else "apply/"


def _back(wizard: "ApplyWizard") -> str:
    previous = wizard.steps.prev
    return wizard.address(previous) if previous else wizard.page.address(request=wizard.request)


def _headings(wizard: "ApplyWizard", step: str) -> dict[str, str]:
    title = wizard.version.title()
    return {
        "about": {"heading": title, "lead": "", "next_label": _("Next: about you")},
        "person": {"heading": _("Who you are and how to answer you"), "lead": "", "next_label": _("Next: check")},
        "check": {"heading": _("Check before you send"), "lead": _("This is how City Hall will receive it.")},
    }[step]


def _check(wizard: "ApplyWizard") -> dict[str, Any]:
    about = wizard.get_form("about", data=wizard.storage.get_step_data("about"))
    person = wizard.get_form("person", data=wizard.storage.get_step_data("person"))
    if not (about.is_valid() and person.is_valid()):
        return {"letter": []}
    version, answers, files = wizard.version, about.answers(), about.answering_files()
    town = SiteSettings.for_request(wizard.request)
    ledger, applicant = facts.foresee(version, timezone.now()), person.applicant(answers)
    parts = letter.parts(version, answers, files, applicant, wizard.address)
    return {
        "letter": parts,
        "copy": "\n\n".join(f"{part.label}\n{part.value}" for part in parts),
        "enclosed": general_files(files),
        "letter_head": letter.heading(version, answers, town.name),
        "files_url": wizard.address("about") + "#id_about-files",
        "today": timezone.localdate(),
        "due": ledger.due_date,
        "ledger": describe_all(ledger.steps),
        "signal": applicant.nameless,
        "next_steps": presentation.next_steps(version, promised=not applicant.nameless),
        "send_label": presentation.send_label(version),
        "privacy": links_to(wizard.request, {town.privacy_page_id} - {None}).get(town.privacy_page_id),
    }
