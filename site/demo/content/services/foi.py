"""The request for public information. No question about the purpose: the law forbids it (GAC 37)."""

TEXTS = {
    "ka": {
        "title": "საჯარო ინფორმაციის მოთხოვნა",
        "lead": "მოითხოვეთ დოკუმენტი ან მონაცემი, რომელიც მერიაშია დაცული. მიზეზის ახსნა საჭირო არ არის.",
        "promise": "მიზეზს არ გკითხავთ. პასუხი – დაუყოვნებლივ ან 10 დღეში.",
        "start": "ინფორმაციის მოთხოვნა",
        "send": "მოთხოვნის გაგზავნა",
        "duration": "დაახლოებით 2 წუთი.",
        "fee": "უფასოა ელფოსტით",
        "fee_detail": "ქაღალდის ასლი – 0,05 ლარი გვერდზე",
        "what_you_need": "რა ინფორმაცია გჭირდებათ | დაწერეთ თემა და პერიოდი. მიზეზს არ გკითხავთ.\n"
        "სახელი და საკონტაქტო | რომ პასუხი მოგაწოდოთ. ორგანიზაციასაც შეუძლია მოთხოვნა.\n"
        "სხვისი მონაცემებისთვის – თანხმობა | სხვა პირის პერსონალური მონაცემი მხოლოდ მისი დამოწმებული თანხმობით გაიცემა.",
        "next_steps": "ვარეგისტრირებთ მაშინვე | მოთხოვნა ძალაშია ნომრის მიღებისთანავე. ხელმოწერა საჭირო არ არის.\n"
        "თუ 10 დღე გვჭირდება, დაუყოვნებლივ გეტყვით | მაგალითად, როცა დოკუმენტი არქივშია ან სხვა სოფელში ინახება.\n"
        "თუ ინფორმაცია სხვაგანაა | 5 დღეში გადავაგზავნით იქ და შეგატყობინებთ.\n"
        "მიიღებთ ინფორმაციას | უარის შემთხვევაში 3 დღეში განგიმარტავთ გასაჩივრების წესს.",
        "legal_basis": "საქართველოს ზოგადი ადმინისტრაციული კოდექსი, 37-ე, მე-40, 41-ე და მე-80 მუხლები.",
        "appeal": "თუ ინფორმაცია არ მიიღეთ ან პასუხს არ ეთანხმებით, შეგიძლიათ ერთი თვის ვადაში მიმართოთ მერს "
        "ადმინისტრაციული საჩივრით ან – სასამართლოს.",
    },
    "en": {
        "title": "Public-information request",
        "lead": "Ask for a document or data that City Hall holds. You need not say why.",
        "promise": "We do not ask why. The answer comes at once or within 10 days.",
        "start": "Request information",
        "send": "Send the request",
        "duration": "About 2 minutes.",
        "fee": "Free by e-mail",
        "fee_detail": "a paper copy is 0.05 GEL a page",
        "what_you_need": "What information you need | Write the subject and the period. We do not ask for a reason.\n"
        "Name and contact | So that we can reach you. An organisation may ask too.\n"
        "For other people's data, their consent | Personal data of others are given only with their certified consent.",
        "next_steps": "We register it at once | The request counts as soon as it has a number. No signature is needed.\n"
        "If we need the 10 days, we say so at once | For example when a document lies in the archive or in a village.\n"
        "If the information is elsewhere | We forward the request within 5 days and tell you.\n"
        "You get the information | If we refuse, we explain within 3 days how to appeal.",
        "legal_basis": "General Administrative Code of Georgia, Articles 37, 40, 41 and 80.",
        "appeal": "If you did not get the information or disagree with the answer, you may file an administrative complaint "
        "with the mayor within one month, or go to court.",
    },
    "ru": {
        "title": "Запрос публичной информации",
        "lead": "Запросите документ или данные, которые хранятся в мэрии. Объяснять, зачем, не нужно.",
        "promise": "Мы не спрашиваем зачем. Ответ — немедленно или за 10 дней.",
        "start": "Запросить информацию",
        "send": "Отправить запрос",
        "duration": "Около 2 минут.",
        "fee": "По почте бесплатно",
        "fee_detail": "бумажная копия — 0,05 лари за страницу",
        "what_you_need": "Какая информация нужна | Напишите тему и период. Причину мы не спрашиваем.\n"
        "Имя и контакт | Чтобы мы могли ответить. Запросить может и организация.\n"
        "Для чужих данных — согласие | Чужие персональные данные выдают только с заверенного согласия.",
        "next_steps": "Регистрируем сразу | Запрос действует с момента получения номера. Подпись не нужна.\n"
        "Если нужны 10 дней, скажем сразу | Например, когда документ в архиве или хранится в селе.\n"
        "Если информация не у нас | За 5 дней направим запрос туда и сообщим вам.\n"
        "Вы получаете информацию | При отказе за 3 дня разъясним порядок обжалования.",
        "legal_basis": "Общий административный кодекс Грузии, статьи 37, 40, 41 и 80.",
        "appeal": "Если вы не получили информацию или не согласны с ответом, в течение одного месяца можно подать "
        "административную жалобу мэру или обратиться в суд.",
    },
    "uk": {
        "title": "Запит на публічну інформацію",
        "promise": "Ми не питаємо навіщо. Відповідь — негайно або за 10 днів.",
        "start": "Запитати інформацію",
        "send": "Надіслати запит",
        "legal_basis": "Загальний адміністративний кодекс Грузії, статті 37, 40, 41 і 80.",
        "appeal": "Відмову можна оскаржити мерові протягом одного місяця або в суді.",
    },
    "hy": {
        "title": "Հանրային տեղեկատվության հարցում",
        "promise": "Պատճառը չենք հարցնում։ Պատասխանը՝ անմիջապես կամ 10 օրում։",
        "start": "Հարցնել տեղեկություն",
        "send": "Ուղարկել հարցումը",
        "legal_basis": "Վրաստանի ընդհանուր վարչական օրենսգիրք, հոդվածներ 37, 40, 41 և 80։",
        "appeal": "Մերժումը կարելի է բողոքարկել քաղաքապետին մեկ ամսվա ընթացքում կամ դատարանում։",
    },
}

QUESTIONS = [
    {
        "code": "text",
        "kind": "longtext",
        "max_length": 10000,
        "labels": {
            "ka": "რა ინფორმაცია გჭირდებათ",
            "en": "What information do you need",
            "ru": "Какая информация вам нужна",
        },
        "hints": {
            "ka": "მაგალითად: საწვავის ხარჯი მანქანების მიხედვით. მიზეზის დაწერა საჭირო არ არის.",
            "en": "For example: the cost of fuel by vehicle. You need not give a reason.",
            "ru": "Например: расход топлива по автомобилям. Причину указывать не нужно.",
        },
        "errors": {
            "ka": "დაწერეთ, რა ინფორმაცია გჭირდებათ.",
            "en": "Write what information you need.",
            "ru": "Напишите, какая информация вам нужна.",
        },
    },
    {
        "code": "subject",
        "kind": "text",
        "max_length": 120,
        "labels": {"ka": "მოკლე სახელი", "en": "Short name", "ru": "Краткое название"},
        "hints": {
            "ka": "ორი-სამი სიტყვა, რომ მოთხოვნა ადვილად იპოვოთ",
            "en": "Two or three words, so that you easily find the request",
            "ru": "Два-три слова, чтобы вы легко нашли запрос",
        },
        "errors": {"ka": "დაწერეთ მოკლე სახელი.", "en": "Write a short name.", "ru": "Напишите краткое название."},
    },
    {
        "code": "period",
        "kind": "text",
        "required": False,
        "max_length": 100,
        "labels": {"ka": "პერიოდი", "en": "Period", "ru": "Период"},
        "hints": {
            "ka": "მაგალითად: 2026 წლის იანვარი–ივნისი",
            "en": "For example: January to June 2026",
            "ru": "Например: январь–июнь 2026 года",
        },
    },
    {
        "code": "form",
        "kind": "choice",
        "labels": {
            "ka": "რა ფორმით გსურთ",
            "en": "In what form would you like it",
            "ru": "В какой форме вам удобно",
        },
        "errors": {"ka": "აირჩიეთ ფორმა.", "en": "Choose a form.", "ru": "Выберите форму."},
        "choices": [
            {
                "code": "electronic",
                "labels": {"ka": "ელექტრონული ასლი", "en": "Electronic copy", "ru": "Электронная копия"},
            },
            {"code": "paper", "labels": {"ka": "ქაღალდის ასლი", "en": "Paper copy", "ru": "Бумажная копия"}},
            {
                "code": "view",
                "labels": {
                    "ka": "დედნის გაცნობა ადგილზე",
                    "en": "Reading the original on the spot",
                    "ru": "Ознакомление с подлинником на месте",
                },
            },
        ],
    },
]

FOI = {
    "code": "foi",
    "kind": "foi",
    "position": 2,
    "journal": "foi",
    "department": "registry",
    "page": {"ka": "sajaro-informatsiis-motkhovna", "en": "information-request", "ru": "zapros-informatsii"},
    "picture": "open-books",
    "forms": ["foi-form"],
    "alt": {
        "ka": "გაშლილი რეესტრი მაგიდაზე და ლუპა",
        "en": "An open register on a desk and a magnifying glass",
        "ru": "Открытый реестр на столе и лупа",
    },
    "summary": ["subject"],
    "results": ["answered", "partly", "refused", "forwarded", "withdrawn"],
    "terms": {
        "n": 10,
        "unit": "working_days",
        "start": "received",
        "cut_off": "18:00",
        "forward": {"n": 5, "unit": "calendar_days"},
        "legal_basis": "სზაკ, მე-40 მუხლი",
    },
    "texts": TEXTS,
    "questions": QUESTIONS,
    "files": {
        "max_count": 5,
        "max_mb": 10,
        "total_mb": 20,
        "hints": {
            "ka": "თანხმობა ან მინდობილობა, თუ საჭიროა",
            "en": "A consent or a power of attorney, if needed",
            "ru": "Согласие или доверенность, если нужно",
        },
    },
}
