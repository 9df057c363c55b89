"""Writes the demo's files anew beside this file; needs the packages fonts-noto-core and libreoffice-nogui.

python site/demo/make_files.py [NAME …]: all, or those named. What LibreOffice writes differs each time by its date.
"""

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
from demo.printing.converted_file import write_spreadsheet, write_text_document  # noqa: E402
from demo.printing.docx_file import write_docx  # noqa: E402
from demo.printing.pdf_file import write_pdf  # noqa: E402
from demo.printing.plain_file import write_html, write_txt  # noqa: E402
from demo.printing.pptx_file import write_pptx  # noqa: E402
from demo.printing.sheet import Sheet  # noqa: E402

FOLDER = HERE / "files"
WRITERS = {
    ".pdf": write_pdf,
    ".docx": write_docx,
    ".pptx": write_pptx,
    ".txt": write_txt,
    ".html": write_html,
    **dict.fromkeys((".odt", ".doc", ".rtf"), write_text_document),
    **dict.fromkeys((".xlsx", ".ods"), write_spreadsheet),
}
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
    """Write the files and tell their sizes."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    FOLDER.mkdir(exist_ok=True)
    for name, sheet in sheets().items():
        target = FOLDER / name
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        WRITERS[target.suffix](sheet, target)
        sys.stdout.write(f"{name}: {target.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
