"""Files of every kind that a town hall publishes: what each is called and what stands in it.

Headings part spreadsheets into sheets and presentations into slides. Each file has a word that stands nowhere else in
the demo: a visitor who types it finds this file alone.
"""

from typing import Any

from .tables import BRIDGE_SLIDES, BUDGET_TABLES, PURCHASES, REQUEST_STATISTICS
from .texts import CHARTER, LIGHTING_TENDER, PETITION, SESSION_MINUTES, STORM_DRAIN, WATER_QUALITY

OFFICE_FILES: list[dict[str, Any]] = [
    {"key": "storm-drain-report", "type": "pdf", "language": "ka", "title": "სანიაღვრე ქსელის შემოწმების აქტი", "text": STORM_DRAIN},
    {"key": "lighting-tender", "type": "docx", "language": "ka", "title": "სანათების ტენდერი: ტექნიკური დავალება", "text": LIGHTING_TENDER},
    {"key": "session-minutes", "type": "odt", "language": "ka", "title": "საკრებულოს ოქტომბრის სხდომის ოქმი", "text": SESSION_MINUTES},
    {"key": "petition-form", "type": "rtf", "language": "ka", "title": "პეტიციის ნიმუში", "text": PETITION},
    {"key": "hoa-charter", "type": "doc", "language": "ka", "title": "ამხანაგობის სანიმუშო წესდება, 2009", "text": CHARTER},
    {"key": "budget-tables", "type": "xlsx", "language": "ka", "title": "2027 წლის პროექტი ცხრილებში", "text": BUDGET_TABLES},
    {"key": "request-statistics", "type": "ods", "language": "ka", "title": "მოთხოვნების სტატისტიკა, 2026", "text": REQUEST_STATISTICS},
    {"key": "bridge-slides", "type": "pptx", "language": "ka", "title": "ზემოხევის ხიდი: პრეზენტაცია განხილვისთვის", "text": BRIDGE_SLIDES},
    {"key": "water-quality", "type": "txt", "language": "ka", "title": "წყლის ხარისხის ლაბორატორიული შემოწმება", "text": WATER_QUALITY},
    {"key": "purchases", "type": "html", "language": "ka", "title": "შესყიდვების რეესტრი, 2026 წლის III კვარტალი", "text": PURCHASES},
]  # fmt: skip
