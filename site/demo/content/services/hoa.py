"""The appeal of a homeowners' association."""

TEXTS = {
    "ka": {
        "title": "ამხანაგობის განაცხადი",
        "lead": "ამხანაგობის თავმჯდომარე აქ ითხოვს საერთო ქონების შეკეთების თანადაფინანსებას და ხედავს, რა ეტაპზეა განაცხადი.",
        "promise": "სახურავი, ლიფტი, ეზო: თანადაფინანსება და ვადები.",
        "start": "განაცხადის შევსება",
        "send": "განაცხადის გაგზავნა",
        "duration": "დაახლოებით 6 წუთი. თან იქონიეთ კრების ოქმი.",
        "fee": "უფასოა",
        "fee_detail": "ამხანაგობის წილი – 5-დან 10 პროცენტამდე",
        "what_you_need": "საერთო კრების ოქმი | დამსწრეთა რაოდენობა, კენჭისყრის შედეგი და თანხმობა წილზე.\n"
        "სამუშაოს აღწერა და ფოტოები | დღის შუქზე, ორი მხრიდან.\n"
        "ხარჯთაღრიცხვა, თუ გაქვთ | თუ არა, მის შედგენას მერიას თხოვთ – უფასოდ.",
        "next_steps": "ვარეგისტრირებთ და ვამოწმებთ | თუ დოკუმენტი აკლია, მოგწერთ და მინიმუმ 5 დღეს მოგცემთ.\n"
        "ინჟინერი ადგილზე მოდის | დგება დეფექტური აქტი, ფოტოებით.\n"
        "კომისია აფასებს | ქულებს და ადგილს სიაში საიტზე ნახავთ.\n"
        "მიიღებთ გადაწყვეტილებას | პასუხში წერია წილი, ვადა და გასაჩივრების წესი.",
        "legal_basis": "კანონი „ბინათმესაკუთრეთა ამხანაგობის შესახებ“, 29-ე მუხლი; საკრებულოს 2026 წლის 27 მარტის №4 "
        "დადგენილება; ზოგადი ადმინისტრაციული კოდექსის მე-100 მუხლი.",
        "appeal": "გადაწყვეტილება შეგიძლიათ გაასაჩივროთ მერთან (ალვისხევი, თამარ მეფის ქუჩა 12) მისი მიღებიდან ერთი თვის "
        "ვადაში.",
    },
    "en": {
        "title": "Association's appeal",
        "lead": "Here the chairperson asks for co-funding of repairs to common property, and sees where the appeal stands.",
        "promise": "Roof, lift, yard: co-funding and terms.",
        "start": "Fill in the appeal",
        "send": "Send the appeal",
        "duration": "About 6 minutes. Have the minutes of the meeting at hand.",
        "fee": "Free",
        "fee_detail": "the association's share is 5 to 10 per cent",
        "what_you_need": "Minutes of the general meeting | Attendance, votes, and consent to the share.\n"
        "Description of the work, and photos | In daylight, from two sides.\n"
        "An estimate, if you have one | If not, you ask City Hall to prepare it, free of charge.",
        "next_steps": "We register and check | If a document is missing, we write and give you at least 5 days.\n"
        "An engineer comes | A defect act is drawn up, with photos.\n"
        "The commission gives points | Points and place in the list are shown on the site.\n"
        "You get the decision | It names the share, the time, and how to appeal.",
        "legal_basis": "Law on Homeowners' Associations, Article 29; Resolution No 4 of the council of 27 March 2026; "
        "General Administrative Code, Article 100.",
        "appeal": "You may appeal the decision to the mayor (12 Tamar Mepe Street, Alviskhevi) within one month of receiving "
        "it.",
    },
    "ru": {
        "title": "Заявка товарищества",
        "lead": "Здесь председатель просит софинансировать ремонт общего имущества и видит, на каком этапе заявка.",
        "promise": "Крыша, лифт, двор: софинансирование и сроки.",
        "start": "Заполнить заявку",
        "send": "Отправить заявку",
        "duration": "Около 6 минут. Приготовьте протокол собрания.",
        "fee": "Бесплатно",
        "fee_detail": "доля товарищества — от 5 до 10 процентов",
        "what_you_need": "Протокол общего собрания | Число присутствующих, итоги голосования и согласие на долю.\n"
        "Описание работы и фотографии | При дневном свете, с двух сторон.\n"
        "Смета, если есть | Если нет, вы просите мэрию составить её бесплатно.",
        "next_steps": "Регистрируем и проверяем | Если документа не хватает, напишем и дадим не менее 5 дней.\n"
        "Приезжает инженер | Составляется дефектный акт с фотографиями.\n"
        "Комиссия выставляет баллы | Баллы и место в списке видны на сайте.\n"
        "Вы получаете решение | В нём указаны доля, срок и порядок обжалования.",
        "legal_basis": "Закон «О товариществе собственников жилья», статья 29; постановление сакребуло №4 от 27 марта 2026 "
        "года; Общий административный кодекс, статья 100.",
        "appeal": "Решение можно обжаловать у мэра (Алвисхеви, улица Тамар Мепе 12) в течение одного месяца со дня получения.",
    },
    "uk": {
        "title": "Заява об'єднання співвласників",
        "promise": "Дах, ліфт, двір: співфінансування та строки.",
        "start": "Заповнити заяву",
        "send": "Надіслати заяву",
        "legal_basis": "Постанова сакребуло №4 від 27 березня 2026 року; Загальний адміністративний кодекс, стаття 100.",
        "appeal": "Рішення можна оскаржити мерові протягом одного місяця з дня отримання.",
    },
    "hy": {
        "title": "Համատիրության դիմում",
        "promise": "Տանիք, վերելակ, բակ՝ համաֆինանսավորում և ժամկետներ։",
        "start": "Լրացնել դիմումը",
        "send": "Ուղարկել դիմումը",
        "legal_basis": "Ավագանու 2026 թվականի մարտի 27-ի N 4 որոշում, Ընդհանուր վարչական օրենսգիրք, հոդված 100։",
        "appeal": "Որոշումը կարելի է բողոքարկել քաղաքապետին ստանալուց հետո մեկ ամսվա ընթացքում։",
    },
}

CATEGORIES = [
    ("roof", "სახურავი", "Roof", "Крыша"),
    ("lift", "ლიფტი", "Lift", "Лифт"),
    (
        "networks",
        "შიდა წყალსადენი და კანალიზაცია",
        "Inner water and sewage network",
        "Внутренний водопровод и канализация",
    ),
    ("facade", "ფასადი", "Facade", "Фасад"),
    ("entrance", "სადარბაზო", "Entrance", "Подъезд"),
    ("yard", "ეზო და განათება", "Yard and lighting", "Двор и освещение"),
    ("wall", "საყრდენი კედელი, საძირკველი", "Retaining wall, foundation", "Подпорная стена, фундамент"),
    ("other", "სხვა", "Something else", "Другое"),
]

QUESTIONS = [
    {
        "code": "association",
        "kind": "text",
        "max_length": 150,
        "labels": {
            "ka": "ამხანაგობის დასახელება",
            "en": "Name of the association",
            "ru": "Название товарищества",
        },
        "hints": {"ka": "მაგალითად: „ჭადრების 14“", "en": "For example: “Chadrebi 14”", "ru": "Например: «Чадреби 14»"},
        "errors": {
            "ka": "დაწერეთ ამხანაგობის დასახელება.",
            "en": "Write the name of the association.",
            "ru": "Напишите название товарищества.",
        },
    },
    {
        "code": "building",
        "kind": "address",
        "max_length": 200,
        "labels": {"ka": "შენობის მისამართი", "en": "Address of the building", "ru": "Адрес дома"},
        "errors": {"ka": "დაწერეთ მისამართი.", "en": "Write the address.", "ru": "Напишите адрес."},
    },
    {
        "code": "flats",
        "kind": "number",
        "required": False,
        "labels": {"ka": "რამდენი ბინაა", "en": "How many flats", "ru": "Сколько квартир"},
    },
    {
        "code": "category",
        "kind": "choice",
        "labels": {"ka": "რა უნდა გაკეთდეს", "en": "What needs to be done", "ru": "Что нужно сделать"},
        "errors": {"ka": "აირჩიეთ სამუშაო.", "en": "Choose the work.", "ru": "Выберите работу."},
        "choices": [{"code": code, "labels": {"ka": ka, "en": en, "ru": ru}} for code, ka, en, ru in CATEGORIES],
    },
    {
        "code": "text",
        "kind": "longtext",
        "max_length": 10000,
        "labels": {"ka": "აღწერა", "en": "Description", "ru": "Описание"},
        "hints": {
            "ka": "რა დაზიანდა, როდიდან და ვის უშლის ხელს",
            "en": "What is damaged, since when, and whom it hinders",
            "ru": "Что повреждено, с какого времени и кому это мешает",
        },
        "errors": {"ka": "აღწერეთ სამუშაო.", "en": "Describe the work.", "ru": "Опишите работу."},
    },
    {
        "code": "estimate",
        "kind": "number",
        "required": False,
        "labels": {"ka": "ხარჯთაღრიცხვა, ლარი", "en": "Estimate, GEL", "ru": "Смета, лари"},
        "hints": {
            "ka": "თუ არ იცით, ცარიელი დატოვეთ: ინჟინერი დაითვლის.",
            "en": "Leave it empty if you do not know: an engineer will work it out.",
            "ru": "Если не знаете, оставьте пустым: посчитает инженер.",
        },
    },
    {
        "code": "meeting_on",
        "kind": "date",
        "required": False,
        "labels": {"ka": "კრების თარიღი", "en": "Date of the meeting", "ru": "Дата собрания"},
    },
    {
        "code": "share_agreed",
        "kind": "yes_no",
        "required": False,
        "labels": {
            "ka": "კრება თანახმაა, გადაიხადოს ამხანაგობის წილი",
            "en": "The meeting agrees to pay the association's share",
            "ru": "Собрание согласно оплатить долю товарищества",
        },
    },
]

HOA = {
    "code": "hoa",
    "kind": "hoa",
    "position": 3,
    "journal": "hoa",
    "department": "housing",
    "page": {"ka": "amkhanagobis-ganatskhadi", "en": "association-appeal", "ru": "zayavka-tovarishchestva"},
    "picture": "hoa-yard",
    "forms": ["hoa-minutes-template", "hoa-guide"],
    "alt": {
        "ka": "ხუთსართულიანი სახლის ეზო სკამებითა და სანათით",
        "en": "The yard of a five-storey house with benches and a lamp",
        "ru": "Двор пятиэтажного дома со скамейками и фонарём",
    },
    "summary": ["association", "category"],
    "results": ["answered", "partly", "refused", "explained", "forwarded", "unconsidered", "withdrawn"],
    "terms": {
        "n": 1,
        "unit": "months",
        "start": "received",
        "cut_off": "18:00",
        "extension": {"mode": "total", "n": 3, "unit": "months"},
        "check": {"n": 3, "unit": "calendar_days"},
        "forward": {"n": 5, "unit": "calendar_days"},
        "deficiency_min": {"n": 5, "unit": "calendar_days"},
        "deficiency_extra": {"n": 15, "unit": "calendar_days"},
        "legal_basis": "სზაკ, მე-100 მუხლი",
    },
    "texts": TEXTS,
    "questions": QUESTIONS,
    "files": {
        "max_count": 12,
        "max_mb": 10,
        "total_mb": 40,
        "hints": {
            "ka": "კრების ოქმი, ფოტოები და ხარჯთაღრიცხვა, თუ გაქვთ",
            "en": "Minutes of the meeting, photos, and the estimate if you have one",
            "ru": "Протокол собрания, фотографии и смета, если есть",
        },
    },
}
