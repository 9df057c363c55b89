"""Six requests for public information, each with the outcome of the annual report."""

from typing import Any

REQUESTS: list[dict[str, Any]] = [
    {
        "service": "foi",
        "received": (12, "10:10"),
        "person": {"name": "ეკა ჯაფოშვილი", "email": "eka.j@example.org"},
        "answers": {
            "subject": "პრემიები და დანამატები",
            "text": "2026 წლის პირველ ნახევარში გაცემული პრემიები და დანამატები, თანამდებობების მიხედვით.",
            "period": "2026 წლის იანვარი–ივნისი",
            "form": "electronic",
        },
        "steps": [
            (12, "12:00", "assign", "clerk", {"department": "registry", "executor": "officer-foi", "resolution": "მოამზადეთ."}),
            (11, "10:00", "begin", "officer-foi", {}),
            (4, "15:40", "answer", "officer-foi", {"result": "answered", "text": "გიგზავნით მოთხოვნილ ინფორმაციას. 2026 წლის "
             "პირველ ნახევარში პრემია არ გაცემულა; დანამატი 14 თანამშრომელს მიეცა, ჯამში 18 460 ლარი. განაწილება "
             "თანამდებობების მიხედვით:\n\n– სამსახურის უფროსი: 3 თანამშრომელი, 5 200 ლარი\n– უფროსი სპეციალისტი: 6 "
             "თანამშრომელი, 7 900 ლარი\n– სპეციალისტი: 5 თანამშრომელი, 5 360 ლარი"}),
        ],
    },
    {
        "service": "foi",
        "received": (9, "10:15"),
        "person": {"name": "დათო ალვაიძე", "email": "dato.a@example.org", "phone": "5XX 15 15 60"},
        "answers": {
            "subject": "ავტომანქანები და საწვავი",
            "text": "მერიის ბალანსზე არსებული ავტომანქანების ნუსხა და საწვავის ხარჯი თითოეულ მანქანაზე.",
            "period": "2026 წლის სამი კვარტალი",
            "form": "electronic",
        },
        "steps": [
            (9, "11:00", "assign", "clerk", {"department": "registry", "executor": "officer-foi", "resolution": "გასაცემია დღესვე."}),
            (9, "16:40", "answer", "officer-foi", {"result": "answered", "text": "მერიის ბალანსზე 9 ავტომანქანაა. სამ კვარტალში "
             "საწვავზე 61 240 ლარი დაიხარჯა. ნუსხა მანქანების მიხედვით თან ერთვის და პროაქტიულადაც გამოქვეყნდა."}),
        ],
    },
    {
        "service": "foi",
        "received": (14, "15:30"),
        "person": {
            "name": "ქრისტინე ორბელაური",
            "organisation": "ა(ა)იპ „ღია ხევი“",
            "kind": "organisation",
            "email": "office@example.org",
            "address": "ალვისხევი, ბაზრის მოედანი 2",
        },
        "answers": {
            "subject": "საპროექტო ხელშეკრულების ასლი",
            "text": "თამარ მეფის ქუჩის სანიაღვრე სისტემის საპროექტო ხელშეკრულების ასლი დანართებით.",
            "form": "electronic",
        },
        "steps": [
            (14, "17:00", "assign", "clerk", {"department": "registry", "executor": "officer-foi",
             "resolution": "დაფარეთ საბანკო რეკვიზიტები."}),
            (13, "11:00", "begin", "officer-foi", {}),
            (7, "13:20", "answer", "officer-foi", {"result": "partly", "text": "გიგზავნით ხელშეკრულების ასლს. დაფარულია "
             "მიმწოდებლის საბანკო რეკვიზიტები და ინჟინრის პირადი ნომერი: ეს კომერციული და პერსონალური მონაცემებია და მათი "
             "გაცემისთვის მესამე პირის თანხმობაა საჭირო."}),
        ],
    },
    {
        "service": "foi",
        "received": (9, "12:45"),
        "person": {"name": "ნოდარ ლაშხიანი", "email": "nodar.l@example.org"},
        "answers": {
            "subject": "მშენებლობის ნებართვები",
            "text": "ბოლო სამ წელს გაცემული მშენებლობის ნებართვების რაოდენობა, წლებისა და უბნების მიხედვით.",
            "period": "2024–2026",
            "form": "electronic",
        },
        "steps": [
            (9, "14:00", "assign", "clerk", {"department": "registry", "executor": "officer-foi",
             "resolution": "10 დღე გვჭირდება: არქივი სოფლებშია."}),
            (8, "10:40", "begin", "officer-foi", {}),
            (3, "16:00", "note", "officer-foi", {"text": "2024 წლის მონაცემი ზემოხევის არქივიდან მოვიდა, დარჩა ვაზისუბანი."}),
        ],
    },
    {
        "service": "foi",
        "received": (6, "09:20"),
        "person": {"name": "ხათუნა წყალტუბელაძე", "email": "khatuna.ts@example.org"},
        "answers": {
            "subject": "სასმელი წყლის კვლევის ოქმები",
            "text": "სასმელი წყლის ლაბორატორიული კვლევის ოქმები გაღმა უბნის ქსელიდან.",
            "period": "2026 წლის ზაფხული",
            "form": "paper",
        },
        "steps": [
            (5, "10:30", "assign", "clerk", {"department": "registry", "executor": "officer-foi", "resolution": "ინახავს წყლის კომპანია."}),
            (3, "11:50", "forward", "officer-foi", {"body": "შპს „ალვისხევის წყალი“", "text": "კვლევის ოქმები მერიაში არ "
             "ინახება. ზოგადი ადმინისტრაციული კოდექსის მე-80 მუხლის საფუძველზე თქვენი მოთხოვნა გადაეგზავნა შპს „ალვისხევის "
             "წყალს“, რომელიც კვლევას ატარებს."}),
        ],
    },
    {
        "service": "foi",
        "received": (11, "14:10"),
        "person": {"name": "ვანო მინდელაური", "email": "vano.m@example.org"},
        "answers": {
            "subject": "სოციალური დახმარების მიმღებთა სია",
            "text": "სოციალური დახმარების მიმღებთა სია სახელებისა და გვარების მითითებით.",
            "period": "2026 წელი",
            "form": "electronic",
        },
        "steps": [
            (11, "16:00", "assign", "clerk", {"department": "registry", "executor": "officer-foi", "resolution": "პერსონალური მონაცემებია."}),
            (9, "15:00", "answer", "officer-foi", {"result": "refused", "text": "მოთხოვნილი სია პერსონალურ მონაცემებს შეიცავს და "
             "მათი გაცემა მხოლოდ თითოეული პირის დამოწმებული თანხმობით შეიძლება. შეგვიძლია მოგაწოდოთ სტატისტიკა: მიმღებთა "
             "რაოდენობა უბნებისა და დახმარების სახეების მიხედვით.\n\nუარი შეგიძლიათ გაასაჩივროთ მერთან ერთი თვის ვადაში."}),
        ],
    },
]  # fmt: skip
