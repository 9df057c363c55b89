"""Pictures and files of the demo, taken from the folders drawings/ and files/."""

from pathlib import Path

from django.core.files import File
from willow.image import Image as WillowImage

from home.pages.models import Picture, TownDocument

from ..content.acts import ACTS
from ..content.files import FILES
from ..content.pages.budget import PAGE as BUDGET
from ..content.pictures import PICTURES

ROOM = Path(__file__).resolve().parents[1]
LANGUAGES = ("ka", "en", "ru")


def pictures() -> dict[str, Picture]:
    """Every drawing by the name of its file; the arms too."""
    return {
        name: Picture.objects.filter(title=title).first() or _new_picture(name, title, focus)
        for name, (title, focus) in PICTURES.items()
    }


def _new_picture(name: str, title: str, focus: tuple[int, int] | None) -> Picture:
    path = ROOM / "drawings" / f"{name}.webp"
    with path.open("rb") as opened:
        width, height = WillowImage.open(opened).get_size()
        picture = Picture(title=title, width=width, height=height)
        picture.file.save(path.name, File(opened), save=False)
        picture.file_size = path.stat().st_size
        if focus:
            picture.focal_point_x, picture.focal_point_y = focus
            picture.focal_point_width = picture.focal_point_height = 120
        picture.save()
    return picture


def file_list() -> dict[tuple[str, str], tuple[str, str]]:
    """(key, language) → (file name, title)."""
    found = {(act["key"], "ka"): (f"{act['key']}.pdf", _act_title(act)) for act in ACTS}
    found |= {(item["key"], item["language"]): (f"{item['key']}.{item['type']}", item["title"]) for item in FILES}
    for language in LANGUAGES:
        found["citizens-budget", language] = (f"citizens-budget-{language}.pdf", BUDGET[language]["title"])
    return found


def _act_title(act: dict) -> str:
    return f"№{act['number']}, {act['date']:%d.%m.%Y} – {act['ka']['title']}"[:250]


class Files:
    """The documents of the demo; a page asks by key and gets the file in its language, else the Georgian one."""

    def __init__(self) -> None:
        self.documents = {
            (key, language): _document(name, title, language) for (key, language), (name, title) in file_list().items()
        }

    def get(self, key: str, language: str) -> TownDocument:
        """The file in the language, else in Georgian; KeyError for a key nobody made."""
        return self.documents.get((key, language)) or self.documents[key, "ka"]


def _document(name: str, title: str, language: str) -> TownDocument:
    document = TownDocument.objects.filter(title=title, language=language).first()
    if document:
        return document
    path = ROOM / "files" / name
    with path.open("rb") as opened:
        document = TownDocument(title=title, language=language)
        document.file.save(name, File(opened), save=False)
        document._set_document_file_metadata()
        document.save()
    return document
