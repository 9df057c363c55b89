"""The home page: question, frequent searches, notice, dates, places."""

from typing import Any

HOME: dict[str, dict[str, Any]] = {
    "ka": {
        "title": "ალვისხევის მუნიციპალიტეტის მერია",
        "lead": "იპოვეთ მომსახურება, დოკუმენტი ან სიახლე.",
        "question": "რით დაგეხმაროთ?",
        "searches": ["საბავშვო ბაღი", "ბიუჯეტი 2027", "ვაკანსიები", "დადგენილება №18"],
        "notice": (
            "{on:water}, 10:00–17:00, წყალმომარაგება შეიზღუდება",
            "სამ ქუჩაზე: თამარ მეფის, ჭადრებისა და რუსთაველის.",
        ),
        "dates": {
            "water": ("წყალმომარაგების შეზღუდვა", "10:00–17:00, სამი ქუჩა", "news-water"),
            "council": ("საკრებულოს სხდომა", "12:00, სხდომათა დარბაზი", "council-work"),
            "kindergarten": ("საბავშვო ბაღში რეგისტრაცია", "იწყება 9:00-ზე, ონლაინ", "news-kindergartens"),
            "hearing": ("ზემოხევის ხიდი: საჯარო განხილვა", "18:00, ზემოხევის საზოგადოებრივი ცენტრი", "news-bridge"),
            "vacancy": ("ვაკანსია: უფროსი სპეციალისტი", "განაცხადის ბოლო დღე, 18:00", "news-vacancies"),
            "tender": ("ტენდერი: ზემოხევის ხიდი", "წინადადებების მიღება იწყება", "news-bridge"),
        },
        "places": [
            ("მთავარი სერვისცენტრი", "თამარ მეფის ქუჩა 12", "ორშ–პარ 9:00–18:00, შაბ 10:00–14:00", "0 422 00 12 12"),
            ("გაღმა უბნის სერვისცენტრი", "რუსთაველის ქუჩა 27", "ორშ–პარ 9:00–18:00", "0 422 00 12 14"),
        ],
        "promises": {
            "service-letter": "განცხადება, საჩივარი ან წინადადება. პასუხი – ერთ თვეში.",
            "service-foi": "მიზეზს არ გკითხავთ. პასუხი – დაუყოვნებლივ ან 10 დღეში.",
            "service-hoa": "სახურავი, ლიფტი, ეზო: თანადაფინანსება და ვადები.",
            "news-kindergartens": "თავისუფალია 214 ადგილი 11 ბაღში.",
            "structure": "ჩაეწერეთ მერის ან მისი მოადგილის მიღებაზე.",
            "budget": "საიდან მოდის ფული და რაში იხარჯება.",
        },
        "alt": "ალვისხევი: სახლები აივნებით, ალვის ხეები და მთები",
    },
    "en": {
        "title": "Alviskhevi City Hall",
        "lead": "Find a service, a document or news.",
        "question": "How can we help?",
        "searches": ["kindergarten", "budget 2027", "service centre", "water"],
        "notice": (
            "Water supply is limited on {on:water}, 10:00–17:00",
            "In three streets: Tamar Mepe, Chadrebi and Rustaveli.",
        ),
        "dates": {
            "water": ("Water supply limited", "10:00–17:00, three streets", "news-water"),
            "council": ("Session of the council", "12:00, council chamber", "council-work"),
            "kindergarten": ("Kindergarten registration", "opens at 9:00, online", "news-kindergartens"),
            "hearing": ("Zemokhevi bridge: public hearing", "18:00, Zemokhevi community centre", "news-bridge"),
            "vacancy": ("Vacancy: senior specialist", "last day to apply, 18:00", "news-vacancies"),
            "tender": ("Tender: Zemokhevi bridge", "bids are taken from this day", "news-bridge"),
        },
        "places": [
            ("Main service centre", "12 Tamar Mepe Street", "Mon–Fri 9:00–18:00, Sat 10:00–14:00", "0 422 00 12 12"),
            ("Gaghma service centre", "27 Rustaveli Street", "Mon–Fri 9:00–18:00", "0 422 00 12 14"),
        ],
        "promises": {
            "service-letter": "An application, a complaint or a proposal. Answered within a month.",
            "service-foi": "We do not ask why. Answered at once or within 10 days.",
            "service-hoa": "Roof, lift, yard: co-funding and terms.",
            "news-kindergartens": "214 free places in 11 kindergartens.",
            "structure": "Book a reception with the mayor or a deputy.",
            "budget": "Where the money comes from and where it goes.",
        },
        "alt": "Alviskhevi: houses with balconies, poplars and mountains",
    },
    "ru": {
        "title": "Мэрия муниципалитета Алвисхеви",
        "lead": "Найдите услугу, документ или новость.",
        "question": "Чем вам помочь?",
        "searches": ["детский сад", "бюджет 2027", "сервис-центр", "вода"],
        "notice": (
            "{on:water}, 10:00–17:00, ограничат водоснабжение",
            "На трёх улицах: Тамар Мепе, Чадреби и Руставели.",
        ),
        "dates": {
            "water": ("Ограничение водоснабжения", "10:00–17:00, три улицы", "news-water"),
            "council": ("Заседание сакребуло", "12:00, зал заседаний", "council-work"),
            "kindergarten": ("Регистрация в детские сады", "начало в 9:00, онлайн", "news-kindergartens"),
            "hearing": ("Мост в Земохеви: публичное обсуждение", "18:00, общественный центр Земохеви", "news-bridge"),
            "vacancy": ("Вакансия: старший специалист", "последний день подачи, 18:00", "news-vacancies"),
            "tender": ("Тендер: мост в Земохеви", "начало приёма предложений", "news-bridge"),
        },
        "places": [
            ("Главный сервис-центр", "улица Тамар Мепе 12", "пн–пт 9:00–18:00, сб 10:00–14:00", "0 422 00 12 12"),
            ("Сервис-центр Гагма-убани", "улица Руставели 27", "пн–пт 9:00–18:00", "0 422 00 12 14"),
        ],
        "promises": {
            "service-letter": "Заявление, жалоба или предложение. Ответ — за месяц.",
            "service-foi": "Мы не спрашиваем зачем. Ответ — немедленно или за 10 дней.",
            "service-hoa": "Крыша, лифт, двор: софинансирование и сроки.",
            "news-kindergartens": "214 свободных мест в 11 садах.",
            "structure": "Запишитесь на приём к мэру или заместителю.",
            "budget": "Откуда деньги и на что они идут.",
        },
        "alt": "Алвисхеви: дома с балконами, тополя и горы",
    },
}
