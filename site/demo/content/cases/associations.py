"""Five appeals of homeowners' associations, at five stages."""

from typing import Any


def _association(name: str, chair: str, email: str, phone: str, address: str) -> dict[str, str]:
    return {
        "kind": "association",
        "name": chair,
        "organisation": name,
        "email": email,
        "phone": phone,
        "address": address,
    }


ASSOCIATION_CASES: list[dict[str, Any]] = [
    {
        "service": "hoa",
        "received": (24, "11:00"),
        "files": ["hoa-minutes-template.docx"],
        "person": _association("ამხანაგობა „ჭადრების 14“", "მედეა სახურავაძე", "chadrebi14@example.org", "5XX 14 14 14",
                               "ალვისხევი, ჭადრების ქუჩა 14"),
        "answers": {
            "association": "„ჭადრების 14“", "building": "ჭადრების ქუჩა 14", "flats": 48, "category": "roof",
            "text": "ბრტყელი სახურავი მეოთხე სადარბაზოს თავზე წვიმისას ჟონავს. ბოლო სართულის ექვს ბინაში ჭერი დაზიანდა.",
            "estimate": 48600, "share_agreed": True,
        },
        "steps": [
            (23, "10:00", "assign", "head-housing", {"department": "housing", "executor": "officer-housing",
             "resolution": "დაათვალიერეთ და მოამზადეთ კომისიისთვის."}),
            (22, "11:30", "begin", "officer-housing", {}),
            (15, "16:00", "note", "officer-housing", {"text": "დეფექტური აქტი შედგენილია. ხარჯთაღრიცხვა 48 600 ლარი, "
             "ამხანაგობის წილი 10 %. საკითხი კომისიის სხდომას ელოდება."}),
        ],
    },
    {
        "service": "hoa",
        "received": (17, "09:30"),
        "files": ["hoa-minutes-template.docx"],
        "person": _association("ამხანაგობა „რუსთაველის 27“", "გელა ლიფტელი", "rustaveli27@example.org", "5XX 27 27 27",
                               "ალვისხევი, რუსთაველის ქუჩა 27"),
        "answers": {
            "association": "„რუსთაველის 27“", "building": "რუსთაველის ქუჩა 27", "flats": 36, "category": "lift",
            "text": "ორი ლიფტიდან ერთი 1983 წლისაა და კვირაში სამჯერ ჩერდება. ინსპექციამ მისი ექსპლუატაცია შეზღუდა.",
            "estimate": 72000, "share_agreed": True,
        },
        "steps": [
            (16, "10:40", "assign", "head-housing", {"department": "housing", "executor": "officer-housing",
             "resolution": "კომისიაზე გაიტანეთ პირველ რიგში."}),
            (15, "12:00", "begin", "officer-housing", {}),
            (4, "17:10", "note", "officer-housing", {"text": "კომისიამ დაამტკიცა, 84 ქულა. ველოდებით ამხანაგობის წილს, 8 %."}),
        ],
    },
    {
        "service": "hoa",
        "received": (34, "14:20"),
        "files": ["hoa-minutes-template.docx"],
        "person": _association("ამხანაგობა „ალვა“", "ციცინო ონკანაშვილი", "alva@example.org", "5XX 30 30 45",
                               "ალვისხევი, თამარ მეფის ქუჩა 5"),
        "answers": {
            "association": "„ალვა“", "building": "თამარ მეფის ქუჩა 5", "flats": 45, "category": "networks",
            "text": "სარდაფში წყალსადენისა და კანალიზაციის მილები დაჟანგებულია, წყალი საძირკველთან გროვდება.",
            "estimate": 21300, "share_agreed": True,
        },
        "steps": [
            (33, "10:00", "assign", "head-housing", {"department": "housing", "executor": "officer-housing",
             "resolution": "სასწრაფოა."}),
            (32, "15:00", "begin", "officer-housing", {}),
            (14, "13:00", "answer", "officer-housing", {"result": "answered", "text": "კომისიამ თქვენი განაცხადი დააკმაყოფილა: "
             "92 ქულა. სამუშაოს ღირებულება 21 300 ლარია, ამხანაგობის წილი – 1 065 ლარი, რომელიც უკვე ჩარიცხულია. სამუშაო "
             "დაიწყო და შვიდ კვირაში დასრულდება. მიღება-ჩაბარებას თავმჯდომარე ესწრება."}),
        ],
    },
    {
        "service": "hoa",
        "received": (5, "16:05"),
        "person": _association("ამხანაგობა „გაღმა 5“", "ომარ ეზოშვილი", "gaghma5@example.org", "5XX 05 20 20",
                               "ალვისხევი, გაღმა უბანი, მე-5 ქუჩა 1"),
        "answers": {
            "association": "„გაღმა 5“", "building": "გაღმა უბანი, მე-5 ქუჩა 1", "flats": 20, "category": "yard",
            "text": "გვინდა ეზოს მოასფალტება, ოთხი სანათი და სკამები. ბავშვები საღამოს სიბნელეში თამაშობენ.",
            "estimate": 15800, "share_agreed": False,
        },
        "steps": [
            (4, "10:10", "assign", "head-housing", {"department": "housing", "executor": "officer-housing",
             "resolution": "შეამოწმეთ დოკუმენტები."}),
            (3, "12:30", "begin", "officer-housing", {}),
            (2, "15:45", "send_back", "officer-housing", {"days": 14, "text": "საერთო კრების ოქმი, რომელშიც წილზე თანხმობა ჩანს "
             "(ნიმუში ამხანაგობების პორტალზეა)"}),
        ],
    },
    {
        "service": "hoa",
        "received": (2, "12:15"),
        "files": ["hoa-minutes-template.docx"],
        "person": _association("ამხანაგობა „სკვერთან“", "ნუკრი კედელაძე", "skvertan@example.org", "5XX 24 24 02",
                               "ალვისხევი, ცენტრალური სკვერი 2"),
        "answers": {
            "association": "„სკვერთან“", "building": "ცენტრალური სკვერი 2", "flats": 24, "category": "wall",
            "text": "საყრდენი კედელი წვიმის შემდეგ გადაიხარა, ბზარი 4 სანტიმეტრია. კედლის ქვეშ ბავშვთა მოედანია.",
            "estimate": 33900, "share_agreed": True,
        },
        "steps": [
            (1, "09:10", "assign", "head-housing", {"department": "housing", "executor": "officer-housing",
             "resolution": "დღესვე ადგილზე, მოედანი დაიკეტოს."}),
            (1, "11:40", "begin", "officer-housing", {}),
        ],
    },
]  # fmt: skip
