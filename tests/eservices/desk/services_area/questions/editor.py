"""Somebody at the questions of a draft, as the tests drive the editor."""

from django.urls import reverse

from eservices.desk.services_area.questions import listing
from eservices.register import publishing
from eservices.register.models import ServiceVersion


def languages(name, ka="", en=""):
    """What the boxes of one text in Georgian and English send."""
    return {f"{name}_ka": ka, f"{name}_en": en}


class Editor:
    """Somebody at the questions of one draft."""

    def __init__(self, client, draft):
        self.client, self.draft = client, draft

    def url(self, name, *args):
        return reverse(f"desk_services:{name}", args=[self.draft.service_id, *args])

    def fresh(self):
        return ServiceVersion.objects.get(pk=self.draft.pk)

    def send(self, name, /, *args, edition=None, **fields):
        data = {"edition": edition or publishing.edition(self.fresh())} | fields
        return self.client.post(self.url(name, *args), data)

    def add(self, kind, ka, /, **fields):
        return self.send("question_add", kind, **languages("labels", ka, "English"), **fields)

    def codes(self):
        return [question["code"] for question in self.fresh().questions]

    def question(self, code):
        return listing.find(self.fresh().questions, code)
