"""The register as open data: stable ids, ISO dates."""

import csv

from django.http import HttpRequest, HttpResponse, JsonResponse

COLUMNS = (
    "id", "number", "adopted_on", "issuer", "kind", "state", "in_force_from", "in_force_to", "title", "language",
    "url", "file_url",
)  # fmt: skip


def as_csv(acts: object, request: HttpRequest) -> HttpResponse:
    """One line an act; opens in a spreadsheet with its letters right."""
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="acts.csv"'
    writer = csv.DictWriter(response, COLUMNS)
    writer.writeheader()
    writer.writerows({name: _harmless(value) for name, value in row.items()} for row in _rows(acts, request))
    return response


def as_json(acts: object, request: HttpRequest) -> HttpResponse:
    """The same rows as a list of objects."""
    return JsonResponse({"acts": list(_rows(acts, request))}, json_dumps_params={"ensure_ascii": False})


def _rows(acts: object, request: HttpRequest) -> list[dict]:
    return [
        {
            "id": str(act.translation_key),
            "number": act.number,
            "adopted_on": act.adopted_on.isoformat(),
            "issuer": act.issuer,
            "kind": act.kind,
            "state": act.state.value,
            "in_force_from": act.in_force_from.isoformat() if act.in_force_from else None,
            "in_force_to": act.in_force_to.isoformat() if act.in_force_to else None,
            "title": act.title,
            "language": act.locale.language_code,
            "url": act.get_full_url(request),
            "file_url": request.build_absolute_uri(act.file.url) if act.file else None,
        }
        for act in acts
    ]


def _harmless(value: object) -> object:
    """A cell that a spreadsheet would run as a formula is made text."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t")) else value
