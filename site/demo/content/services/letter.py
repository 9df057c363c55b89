"""The letter to City Hall."""

TEXTS = {
    "ka": {
        "title": "წერილი მერიას",
        "lead": "მოგვწერეთ განცხადება, საჩივარი ან წინადადება. წერილს დაუყოვნებლივ ვარეგისტრირებთ, პასუხს კი წერილობით მიიღებთ.",
        "promise": "განცხადება, საჩივარი ან წინადადება. პასუხი – ერთ თვეში.",
        "start": "წერილის დაწერა",
        "send": "წერილის გაგზავნა",
        "duration": "დაახლოებით 3 წუთი.",
        "fee": "უფასოა",
        "fee_detail": "ასლებიც, ელფოსტით",
        "what_you_need": "თქვენი სახელი, გვარი და მისამართი | ამას კანონი მოითხოვს. ანონიმურ წერილს ვიღებთ როგორც სიგნალს, "
        "პასუხის ვადის გარეშე.\n"
        "ელფოსტა ან ტელეფონი | გაცნობებთ რეგისტრაციის ნომერს და ყოველ სიახლეს.\n"
        "ფოტო ან დოკუმენტი, თუ გაქვთ | PDF, DOCX, JPG – თითოეული 10 მბ-მდე. დამატება მოგვიანებითაც შეგიძლიათ.",
        "next_steps": "ვარეგისტრირებთ მაშინვე | ეკრანზე ნახავთ ნომერს, ვადას და კოდს, რომლითაც წერილს თვალს მიადევნებთ.\n"
        "გადაეცემა პასუხისმგებელ სამსახურს | თუ საკითხი ჩვენი უფლებამოსილება არ არის, 5 დღეში გადავუგზავნით შესაბამის "
        "ორგანოს და შეგატყობინებთ.\n"
        "თუ რამე გვაკლია, გკითხავთ | შეკითხვა ელფოსტით მოვა; პასუხს ბმულით მოგვწერთ. კითხვა ვადას არ აჩერებს.\n"
        "მიიღებთ პასუხს | პასუხში წერია, სად და რა ვადაში შეგიძლიათ მისი გასაჩივრება.",
        "legal_basis": "საქართველოს ზოგადი ადმინისტრაციული კოდექსი, 78-ე, მე-80, 83-ე და მე-100 მუხლები.",
        "appeal": "პასუხი შეგიძლიათ გაასაჩივროთ მერთან (ალვისხევი, თამარ მეფის ქუჩა 12) მისი მიღებიდან ერთი თვის ვადაში, "
        "ზოგადი ადმინისტრაციული კოდექსის 178-ე და 180-ე მუხლების შესაბამისად.",
    },
    "en": {
        "title": "Letter to City Hall",
        "lead": "Write us an application, a complaint or a proposal. We register the letter at once, and you get the answer in writing.",
        "promise": "An application, a complaint or a proposal. The answer comes within a month.",
        "start": "Write a letter",
        "send": "Send the letter",
        "duration": "About 3 minutes.",
        "fee": "Free",
        "fee_detail": "copies by e-mail too",
        "what_you_need": "Your name, surname and address | The law asks for them. An anonymous letter is taken as a signal, "
        "without a term for the answer.\n"
        "E-mail or phone | We tell you the registration number and everything new.\n"
        "A photo or a document, if you have one | PDF, DOCX, JPG, up to 10 MB each. You can add more later.",
        "next_steps": "We register it at once | You see the number, the due date, and a code to follow your letter.\n"
        "It goes to the responsible department | If it is not for us to decide, we forward it to the competent body "
        "within 5 days and tell you.\n"
        "If something is missing, we ask | The question comes by e-mail; you answer by the link. A question does not stop "
        "the clock.\n"
        "You get the answer | It says where and until when you can appeal it.",
        "legal_basis": "General Administrative Code of Georgia, Articles 78, 80, 83 and 100.",
        "appeal": "You may appeal the answer to the mayor (12 Tamar Mepe Street, Alviskhevi) within one month of receiving "
        "it, under Articles 178 and 180 of the General Administrative Code.",
    },
    "ru": {
        "title": "Письмо в мэрию",
        "lead": "Напишите заявление, жалобу или предложение. Письмо мы регистрируем сразу, а ответ вы получите письменно.",
        "promise": "Заявление, жалоба или предложение. Ответ — в течение месяца.",
        "start": "Написать письмо",
        "send": "Отправить письмо",
        "duration": "Около 3 минут.",
        "fee": "Бесплатно",
        "fee_detail": "и копии по электронной почте",
        "what_you_need": "Ваше имя, фамилия и адрес | Этого требует закон. Анонимное письмо мы принимаем как сигнал, без срока "
        "ответа.\n"
        "Электронная почта или телефон | Мы сообщим регистрационный номер и все новости.\n"
        "Фото или документ, если есть | PDF, DOCX, JPG — до 10 МБ каждый. Добавить можно и позже.",
        "next_steps": "Регистрируем сразу | На экране — номер, срок и код, по которому можно следить за письмом.\n"
        "Передаём ответственной службе | Если вопрос не наш, за 5 дней направим компетентному органу и сообщим вам.\n"
        "Если чего-то не хватает, спросим | Вопрос придёт по почте, ответите по ссылке. Вопрос срок не останавливает.\n"
        "Вы получаете ответ | В нём указано, где и до какого срока его можно обжаловать.",
        "legal_basis": "Общий административный кодекс Грузии, статьи 78, 80, 83 и 100.",
        "appeal": "Ответ можно обжаловать у мэра (Алвисхеви, улица Тамар Мепе 12) в течение одного месяца со дня получения, "
        "по статьям 178 и 180 Общего административного кодекса.",
    },
    "uk": {
        "title": "Лист до мерії",
        "promise": "Заява, скарга або пропозиція. Відповідь — протягом місяця.",
        "start": "Написати листа",
        "send": "Надіслати листа",
        "legal_basis": "Загальний адміністративний кодекс Грузії, статті 78, 80, 83 і 100.",
        "appeal": "Відповідь можна оскаржити мерові протягом одного місяця з дня отримання.",
    },
    "hy": {
        "title": "Նամակ քաղաքապետարան",
        "promise": "Դիմում, բողոք կամ առաջարկ։ Պատասխանը՝ մեկ ամսում։",
        "start": "Գրել նամակ",
        "send": "Ուղարկել նամակը",
        "legal_basis": "Վրաստանի ընդհանուր վարչական օրենսգիրք, հոդվածներ 78, 80, 83 և 100։",
        "appeal": "Պատասխանը կարելի է բողոքարկել քաղաքապետին ստանալուց հետո մեկ ամսվա ընթացքում։",
    },
}

QUESTIONS = [
    {
        "code": "addressee",
        "kind": "choice",
        "labels": {"ka": "ვის წერთ", "en": "Whom do you write to", "ru": "Кому вы пишете"},
        "hints": {
            "ka": "თუ არ იცით, აირჩიეთ მერი: სამსახურს ჩვენ მოვძებნით.",
            "en": "If you are not sure, choose the mayor: we will find the department.",
            "ru": "Если не знаете, выберите мэра: службу мы найдём сами.",
        },
        "errors": {"ka": "აირჩიეთ ადრესატი.", "en": "Choose whom you write to.", "ru": "Выберите адресата."},
        "choices": [
            {"code": "mayor", "labels": {"ka": "მერი", "en": "Mayor", "ru": "Мэр"}},
            {"code": "deputy", "labels": {"ka": "მერის მოადგილე", "en": "Deputy mayor", "ru": "Заместитель мэра"}},
            {
                "code": "council_member",
                "labels": {"ka": "საკრებულოს წევრი", "en": "Member of the council", "ru": "Член сакребуло"},
            },
            {"code": "department", "labels": {"ka": "სამსახური", "en": "Department", "ru": "Служба"}},
        ],
    },
    {
        "code": "council_member",
        "kind": "text",
        "required": False,
        "max_length": 120,
        "show_if": {"addressee": "council_member"},
        "labels": {"ka": "საკრებულოს წევრის გვარი", "en": "Name of the member", "ru": "Фамилия члена сакребуло"},
        "hints": {
            "ka": "თუ გვარი არ იცით, ცარიელი დატოვეთ.",
            "en": "Leave it empty if you do not know the name.",
            "ru": "Если не знаете фамилию, оставьте поле пустым.",
        },
    },
    {
        "code": "topic",
        "kind": "choice",
        "labels": {"ka": "რას ეხება", "en": "What it is about", "ru": "О чём письмо"},
        "errors": {"ka": "აირჩიეთ თემა.", "en": "Choose a topic.", "ru": "Выберите тему."},
        "choices": [
            {
                "code": "roads",
                "labels": {"ka": "გზები და ტროტუარები", "en": "Roads and pavements", "ru": "Дороги и тротуары"},
            },
            {"code": "lighting", "labels": {"ka": "გარე განათება", "en": "Street lighting", "ru": "Уличное освещение"}},
            {
                "code": "waste",
                "labels": {"ka": "ნარჩენები და დასუფთავება", "en": "Waste and cleaning", "ru": "Отходы и уборка"},
            },
            {
                "code": "animals",
                "labels": {"ka": "უპატრონო ცხოველები", "en": "Stray animals", "ru": "Бездомные животные"},
            },
            {"code": "transport", "labels": {"ka": "ავტობუსები", "en": "Buses", "ru": "Автобусы"}},
            {"code": "social", "labels": {"ka": "სოციალური დახმარება", "en": "Social aid", "ru": "Социальная помощь"}},
            {"code": "housing", "labels": {"ka": "სახლები და ეზოები", "en": "Houses and yards", "ru": "Дома и дворы"}},
            {"code": "other", "labels": {"ka": "სხვა", "en": "Something else", "ru": "Другое"}},
        ],
    },
    {
        "code": "subject",
        "kind": "text",
        "max_length": 120,
        "labels": {"ka": "სათაური", "en": "Title", "ru": "Заголовок"},
        "hints": {
            "ka": "მოკლედ, რომ სწრაფად მივაგნოთ სამსახურს",
            "en": "In a few words, so that we quickly find the department",
            "ru": "Коротко, чтобы мы быстро нашли службу",
        },
        "errors": {"ka": "დაწერეთ სათაური.", "en": "Write a title.", "ru": "Напишите заголовок."},
    },
    {
        "code": "text",
        "kind": "longtext",
        "max_length": 10000,
        "labels": {"ka": "წერილის ტექსტი", "en": "Your letter", "ru": "Текст письма"},
        "hints": {
            "ka": "რა მოხდა, როდის, და რას ითხოვთ მერიისგან",
            "en": "What happened, when, and what you ask of City Hall",
            "ru": "Что случилось, когда и о чём вы просите мэрию",
        },
        "errors": {
            "ka": "დაწერეთ, რა მოხდა. ერთი წინადადებაც საკმარისია.",
            "en": "Write what happened. One sentence is enough.",
            "ru": "Напишите, что случилось. Достаточно одного предложения.",
        },
    },
    {
        "code": "place",
        "kind": "address",
        "required": False,
        "max_length": 200,
        "labels": {"ka": "ადგილი", "en": "Place", "ru": "Место"},
        "hints": {
            "ka": "ქუჩა და ნომერი ან ორიენტირი",
            "en": "Street and number, or a landmark",
            "ru": "Улица и номер дома или ориентир",
        },
    },
]

LETTER = {
    "code": "letter",
    "kind": "letter",
    "position": 1,
    "journal": "incoming",
    "department": "registry",
    "page": {"ka": "tserili-merias", "en": "letter", "ru": "pismo-v-meriyu"},
    "picture": "letter-box",
    "forms": ["letter-form"],
    "alt": {
        "ka": "მწვანე საფოსტო ყუთი, რომელშიც წერილია",
        "en": "A green letter box with a letter in it",
        "ru": "Зелёный почтовый ящик с письмом",
    },
    "summary": ["subject"],
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
        "max_count": 10,
        "max_mb": 10,
        "total_mb": 30,
        "hints": {
            "ka": "ფოტო ან დოკუმენტი, თუ გაქვთ",
            "en": "A photo or a document, if you have one",
            "ru": "Фото или документ, если есть",
        },
    },
}
