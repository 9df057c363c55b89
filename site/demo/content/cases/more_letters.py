"""Letters that make the desk of a working day: three of infrastructure, two of yesterday, one of them in Russian."""

from typing import Any

MORE_LETTERS: list[dict[str, Any]] = [
    {
        "service": "letter",
        "received": (24, "09:15"),
        "person": {
            "name": "ელგუჯა ღობრონიძე",
            "email": "elguja.gh@example.org",
            "phone": "5XX 08 77 19",
            "address": "ალვისხევი, თამარ მეფის ქუჩა 26",
        },
        "answers": {
            "addressee": "mayor",
            "topic": "roads",
            "subject": "თამარ მეფის ქუჩა წვიმაზე იტბორება",
            "text": "ყოველ ძლიერ წვიმაზე წყალი სარდაფში ჩაგვდის. ცხაური ჩვენს სახლთან სავსეა ფოთლებით. გთხოვთ, გაწმინდოთ და "
            "გვითხრათ, როდის დაიწყება ახალი სანიაღვრეს მშენებლობა.",
            "place": "თამარ მეფის ქუჩა 26",
        },
        "steps": [
            (23, "12:40", "assign", "head", {"department": "infrastructure", "executor": "officer",
             "resolution": "გაწმინდეთ ცხაურები, პასუხში მიუთითეთ გეგმის ვადა."}),
            (22, "10:00", "begin", "officer", {}),
            (12, "15:30", "note", "officer", {"text": "ცხაურები გაიწმინდა. პასუხის პროექტი საფინანსო სამსახურთან თანხმდება."}),
        ],
    },
    {
        "service": "letter",
        "received": (17, "17:05"),
        "person": {
            "name": "სოფიო ხევისთავი",
            "email": "sofio.kh@example.org",
            "address": "სოფელი ზემოხევი",
        },
        "answers": {
            "addressee": "department",
            "topic": "roads",
            "subject": "სიჩქარის შემზღუდველი ზემოხევის სკოლასთან",
            "text": "ხიდის შემდეგ მანქანები სკოლასთან სწრაფად ჩადიან. გთხოვთ, დააყენოთ შემზღუდველი და საგზაო ნიშანი.",
            "place": "ზემოხევის სკოლა",
        },
        "steps": [
            (16, "10:10", "assign", "head", {"department": "infrastructure", "executor": "officer",
             "resolution": "შეათანხმეთ საპატრულო პოლიციასთან."}),
            (15, "11:20", "begin", "officer", {}),
        ],
    },
    {
        "service": "letter",
        "received": (10, "11:50"),
        "person": {
            "name": "შოთა ხიდიშვილი",
            "email": "shota.kh@example.org",
            "phone": "5XX 55 19 61",
            "address": "სოფელი ზემოხევი, სანაპირო 4",
        },
        "answers": {
            "addressee": "deputy",
            "topic": "roads",
            "subject": "ჩამოშლილი მოაჯირი ხიდზე",
            "text": "ზემოხევის ხიდს მარცხენა მხარეს მოაჯირი აკლია. საღამოს იქ ბავშვები გადიან.",
            "place": "ზემოხევის ხიდი",
        },
        "steps": [
            (9, "09:20", "assign", "head", {"department": "infrastructure", "executor": "officer",
             "resolution": "დროებითი ღობე დღესვე."}),
            (9, "10:05", "begin", "officer", {}),
            (6, "13:30", "ask", "officer", {"text": "ბატონო შოთა,\n\nდროებითი ღობე დაიდგა. გთხოვთ, გამოგვიგზავნოთ ფოტო ან "
             "მოგვწეროთ, ხიდის რომელ ნაწილში აკლია კიდევ დგარი, რომ მეორე ვიზიტი აღარ დაგვჭირდეს."}),
        ],
    },
    {
        "service": "letter",
        "received": (1, "10:05"),
        "person": {
            "name": "გურამ ფშაველიძე",
            "email": "guram.p@example.org",
            "address": "ალვისხევი, ჭადრების ქუჩა 3",
        },
        "answers": {
            "addressee": "department",
            "topic": "roads",
            "subject": "საგზაო ნიშანი ბაზრის კუთხეში",
            "text": "ბაზრის მოედნის კუთხეში „გზა დაუთმე“ ნიშანი წაქცეულია. შაბათს, ბაზრობის დღეს, იქ ყოველთვის საცობია.",
            "place": "ბაზრის მოედანი და თამარ მეფის ქუჩის კუთხე",
        },
        "steps": [],
    },
    {
        "service": "letter",
        "language": "ru",
        "received": (1, "15:25"),
        "person": {
            "name": "Ирина Савченкова",
            "email": "irina.s@example.org",
            "phone": "5XX 63 20 11",
            "address": "Алвисхеви, улица Руставели 9, квартира 17",
        },
        "answers": {
            "addressee": "mayor",
            "topic": "other",
            "subject": "Скамейка у поликлиники",
            "text": "У входа в поликлинику негде сесть, а пожилые люди ждут автобус по двадцать минут. Поставьте, пожалуйста, "
            "скамейку с навесом.",
            "place": "Поликлиника, улица Тамар Мепе 30",
        },
        "steps": [],
    },
]  # fmt: skip
