"""Writes the demo's PDF and DOCX files anew beside this file; needs the fonts of the package fonts-noto-core."""

import logging
import sys
from datetime import UTC, date, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from demo.content.acts import ACTS  # noqa: E402
from demo.content.files import FILES  # noqa: E402
from demo.content.pages.budget import PAGE as BUDGET  # noqa: E402
from demo.dates import fill_dates  # noqa: E402
from demo.printing.docx_file import write_docx  # noqa: E402
from demo.printing.pdf_file import write_pdf  # noqa: E402
from demo.printing.sheet import Sheet  # noqa: E402

FOLDER = HERE / "files"
TOWN = "ალვისხევის მუნიციპალიტეტის მერია"
COUNCIL = "ალვისხევის მუნიციპალიტეტის საკრებულო"
KINDS = {"resolution": "დადგენილება", "decision": "განკარგულება", "order": "მერის ბრძანება"}
TOWNS = {"ka": TOWN, "en": "Alviskhevi City Hall", "ru": "Мэрия муниципалитета Алвисхеви"}
MADE = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)  # the same bytes each time the files are made
PRINTED_ON = date(2026, 11, 16)  # the day from which dates inside printed matter are counted


def act_sheet(act: dict) -> Sheet:
    """The printed act: issuer, kind and number above the title."""
    issuer = TOWN if act["issuer"] == "mayor" else COUNCIL
    line = f"{KINDS[act['kind']]} №{act['number']} · {act['date']:%d.%m.%Y} · ქ. ალვისხევი"
    return Sheet(act["ka"]["title"], issuer, act["text"], "ka", line, MADE)


def sheets() -> dict[str, Sheet]:
    """Every printed thing by its file name."""
    found = {f"{act['key']}.pdf": act_sheet(act) for act in ACTS}
    for item in FILES:
        found[f"{item['key']}.{item['type']}"] = Sheet(item["title"], TOWN, item["text"], item["language"], "", MADE)
    for language, town in TOWNS.items():
        page = BUDGET[language]
        text = "\n".join(line for line in page["body"].splitlines() if not line.startswith("@"))
        body = f"{page['lead']}\n{fill_dates(text, language, PRINTED_ON)}"
        found[f"citizens-budget-{language}.pdf"] = Sheet(page["title"], town, body, language, "2026–2027", MADE)
    return found


def main() -> None:
    """Write all files and tell their sizes."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    FOLDER.mkdir(exist_ok=True)
    for name, sheet in sheets().items():
        target = FOLDER / name
        (write_pdf if target.suffix == ".pdf" else write_docx)(sheet, target)
        sys.stdout.write(f"{name}: {target.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
