"""Three services as data, the way a town defines them: the letter, the information request, the association's appeal.

`texts` hold by language: title, lead, promise, start (button), send (button), duration, fee, what_you_need (lines
"title | detail"), next_steps (lines "title | detail"), legal_basis, appeal, addressee.
"""

from typing import Any

QUESTION_SUBJECT = {
    "code": "subject",
    "kind": "text",
    "labels": {"ka": "სათაური", "en": "Subject"},
    "hints": {"ka": "მოკლედ, რომ სწრაფად მივაგნოთ სამსახურს", "en": "In short, so that we find the right office"},
    "errors": {"ka": "დაწერეთ, რას ეხება წერილი.", "en": "Write what the letter is about."},
    "max_length": 120,
}
QUESTION_TEXT = {
    "code": "text",
    "kind": "longtext",
    "labels": {"ka": "წერილის ტექსტი", "en": "Your letter"},
    "hints": {"ka": "რა მოხდა, როდის, და რას ითხოვთ მერიისგან", "en": "What happened, when, and what you ask for"},
    "errors": {
        "ka": "დაწერეთ, რა მოხდა. ერთი წინადადებაც საკმარისია.",
        "en": "Write what happened. One sentence is enough.",
    },
    "max_length": 4000,
}
ADDRESSEES = [
    {"code": "mayor", "labels": {"ka": "მერს", "en": "The mayor"}},
    {"code": "deputy", "labels": {"ka": "მერის მოადგილეს", "en": "A deputy mayor"}},
    {"code": "council", "labels": {"ka": "საკრებულოს წევრს", "en": "A member of the council"}},
    {"code": "department", "labels": {"ka": "სამსახურს", "en": "A department"}},
]

LETTER: dict[str, Any] = {
    "journal": ("incoming", "შ", "IN", {"ka": "შემოსული წერილები", "en": "Incoming letters"}),
    "department": "chancellery",
    "terms": {"n": 1, "unit": "months", "forward": {"n": 5, "unit": "working_days"}},
    "summary": ["subject"],
    "texts": {
        "ka": {
            "title": "წერილი მერიას",
            "lead": "მოგვწერეთ განცხადება, საჩივარი ან წინადადება.",
            "promise": "განცხადება, საჩივარი ან წინადადება. პასუხი – ერთ თვეში.",
            "start": "წერილის დაწერა",
            "send": "წერილის გაგზავნა",
            "duration": "დაახლოებით 3 წუთი.",
            "fee": "უფასოა",
            "what_you_need": "თქვენი სახელი, გვარი და მისამართი | ამას კანონი მოითხოვს.\nფოტო ან დოკუმენტი, თუ გაქვთ",
            "next_steps": "ვარეგისტრირებთ მაშინვე | ეკრანზე ნახავთ ნომერს და კოდს.\nმიიღებთ პასუხს",
            "legal_basis": "საქართველოს ზოგადი ადმინისტრაციული კოდექსი, 78-ე, 80-ე, 83-ე და მე-100 მუხლები.",
            "appeal": "პასუხი შეგიძლიათ გაასაჩივროთ მერთან ერთი თვის ვადაში.",
        },
        "en": {
            "title": "A letter to City Hall",
            "lead": "Write an application, a complaint or a proposal.",
            "promise": "An application, a complaint or a proposal. Answered within a month.",
            "start": "Write a letter",
            "send": "Send the letter",
            "duration": "About 3 minutes.",
            "fee": "Free",
            "what_you_need": "Your name and address | The law asks for them.\nA photo or a document, if you have one",
            "next_steps": "We register it at once | You see the number and the code.\nYou get the answer",
            "legal_basis": "General Administrative Code of Georgia, Articles 78, 80, 83 and 100.",
            "appeal": "You may appeal the answer to the mayor within one month.",
        },
    },
    "questions": [
        {
            "code": "addressee",
            "kind": "choice",
            "labels": {"ka": "ვის წერთ?", "en": "Whom do you write to?"},
            "errors": {"ka": "აირჩიეთ, ვის წერთ.", "en": "Choose whom you write to."},
            "choices": ADDRESSEES,
        },
        QUESTION_SUBJECT,
        QUESTION_TEXT,
        {
            "code": "place",
            "kind": "address",
            "labels": {"ka": "ადგილი", "en": "Place"},
            "hints": {"ka": "ქუჩა და ნომერი ან ორიენტირი", "en": "Street and number, or a landmark"},
            "required": False,
        },
    ],
    "results": ["answered", "partly", "refused", "explained", "forwarded", "unconsidered", "withdrawn"],
}

FOI: dict[str, Any] = {
    "journal": ("foi", "სი", "FOI", {"ka": "საჯარო ინფორმაცია", "en": "Public information"}),
    "department": "information",
    "terms": {"n": 10, "unit": "working_days"},
    "summary": ["subject"],
    "texts": {
        "ka": {
            "title": "საჯარო ინფორმაციის მოთხოვნა",
            "promise": "მიზეზს არ გკითხავთ. პასუხი – დაუყოვნებლივ ან 10 დღეში.",
            "legal_basis": "საქართველოს ზოგადი ადმინისტრაციული კოდექსი, 37-ე და მე-40 მუხლები.",
            "appeal": "უარი შეგიძლიათ გაასაჩივროთ მერთან ერთი თვის ვადაში.",
        },
        "en": {
            "title": "Request public information",
            "promise": "We do not ask why. Answered at once or within 10 days.",
            "legal_basis": "General Administrative Code of Georgia, Articles 37 and 40.",
            "appeal": "You may appeal a refusal to the mayor within one month.",
        },
    },
    "questions": [
        {**QUESTION_SUBJECT, "labels": {"ka": "რა ინფორმაცია გჭირდებათ?", "en": "What information do you need?"}},
        {**QUESTION_TEXT, "labels": {"ka": "დააზუსტეთ", "en": "Details"}, "required": False},
        {
            "code": "form",
            "kind": "choice",
            "labels": {"ka": "რა ფორმით გსურთ?", "en": "In what form?"},
            "choices": [
                {"code": "electronic", "labels": {"ka": "ელექტრონული ასლი", "en": "An electronic copy"}},
                {"code": "paper", "labels": {"ka": "ქაღალდის ასლი", "en": "A copy on paper"}},
                {"code": "view", "labels": {"ka": "დედნის ნახვა", "en": "To see the original"}},
            ],
        },
        {
            "code": "pages",
            "kind": "number",
            "labels": {"ka": "რამდენი გვერდი?", "en": "How many pages?"},
            "show_if": {"form": "paper"},
        },
    ],
    "results": ["answered", "partly", "refused", "forwarded", "withdrawn"],
}

HOA: dict[str, Any] = {
    "journal": ("hoa", "ბმა", "HOA", {"ka": "ამხანაგობები", "en": "Homeowners' associations"}),
    "department": "housing",
    "terms": {"n": 1, "unit": "months"},
    "summary": ["category", "building"],
    "files": {"max_count": 4, "max_mb": 1, "total_mb": 2, "types": ["pdf", "jpg", "png", "docx", "odt", "xlsx", "txt"]},
    "texts": {
        "ka": {
            "title": "ამხანაგობის განაცხადი",
            "promise": "სახურავი, ლიფტი, ეზო: თანადაფინანსება და ვადები.",
            "legal_basis": "საქართველოს კანონი ბინათმესაკუთრეთა ამხანაგობის შესახებ, 29-ე მუხლი.",
            "appeal": "გადაწყვეტილება შეგიძლიათ გაასაჩივროთ მერთან ერთი თვის ვადაში.",
        },
        "en": {
            "title": "An association's appeal",
            "promise": "Roof, lift, yard: co-financing and terms.",
            "legal_basis": "Law of Georgia on Homeowners' Associations, Article 29.",
            "appeal": "You may appeal the decision to the mayor within one month.",
        },
    },
    "questions": [
        {"code": "building", "kind": "address", "labels": {"ka": "შენობის მისამართი", "en": "Address of the building"}},
        {
            "code": "category",
            "kind": "choice",
            "labels": {"ka": "რა გჭირდებათ?", "en": "What do you need?"},
            "choices": [
                {"code": "roof", "labels": {"ka": "სახურავი", "en": "Roof"}},
                {"code": "lift", "labels": {"ka": "ლიფტი", "en": "Lift"}},
                {"code": "yard", "labels": {"ka": "ეზო", "en": "Yard"}},
            ],
        },
        {**QUESTION_TEXT, "labels": {"ka": "აღწერა", "en": "Description"}},
        {"code": "meeting", "kind": "date", "labels": {"ka": "კრების თარიღი", "en": "Date of the meeting"}},
        {"code": "urgent", "kind": "yes_no", "labels": {"ka": "საშიშია?", "en": "Is it dangerous?"}, "required": False},
    ],
    "results": ["answered", "partly", "refused", "unconsidered", "withdrawn"],
}

DEFINITIONS = {"letter": LETTER, "foi": FOI, "hoa": HOA}
