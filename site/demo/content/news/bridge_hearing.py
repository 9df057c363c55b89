"""News 9: a public hearing on the bridge."""

NEWS = {
    "key": "news-bridge",
    "days_ago": 3,
    "category": "works",
    "picture": "zemokhevi-bridge",
    "files": ["bridge-note", "bridge-expertise", "bridge-slides"],
    "ka": {
        "slug": "zemokhevis-khidi",
        "title": "ზემოხევის ხიდის პროექტზე საჯარო განხილვა გაიმართება",
        "lead": "შეხვედრა {on:hearing}, 18:00 საათზე, ზემოხევის საზოგადოებრივ ცენტრში ჩატარდება. მოსვლა ყველას შეუძლია.",
        "alt": "ქვის ხიდი მდინარეზე, ნაპირებზე სახლები და ალვის ხეები",
        "body": """
ახალი ხიდი არსებულის ადგილას აშენდება. დღევანდელი ხიდი 1961 წელს აიგო, 2024 წლიდან მასზე სატვირთო მანქანების მოძრაობა
შეზღუდულია. ექსპერტიზამ ორივე ბურჯის დაზიანება დაადასტურა.

პროექტი ინფრასტრუქტურულ გეგმაში [მესამე ადგილზეა, 80 ქულით](page:infrastructure-plan). სამუშაოები 2027 წლისთვის არის
დაგეგმილი, ღირებულება 960 000 ლარია. სატენდერო წინადადებები {on:tender} მიიღება.

## რას განვიხილავთ

მერიის ინჟინერი წარმოადგენს პროექტის ორ ვარიანტს, ფეხით მოსიარულეთა ბილიკს და დროებით გადასასვლელს, რომელიც მშენებლობის
დროს იმუშავებს. შეკითხვებისთვის ერთი საათია გამოყოფილი.

> გვინდა, სამშენებლო სამუშაოების დაწყებამდე ყველა მოსახლემ იცოდეს, სად გაივლის გზა და რა დრო დასჭირდება. | თამაზ ხიდაშელი, ინფრასტრუქტურის სამსახურის უფროსი

!calm {weekday:hearing}, {full:hearing}, 18:00–20:00 | ზემოხევის საზოგადოებრივი ცენტრი, სკოლის გვერდით. შესასვლელი პანდუსითაა აღჭურვილი; ჟესტური ენის თარჯიმანი – მოთხოვნით.

## თუ მოსვლა არ შეგიძლიათ

მოსაზრება {until:comments} გამოგვიგზავნეთ [წერილით](page:service-letter). ყველა წერილს დავარეგისტრირებთ, შეჯამებას კი
აქტთან ერთად გამოვაქვეყნებთ.
""",
    },
    "en": {
        "slug": "zemokhevi-bridge-hearing",
        "title": "A public hearing on the Zemokhevi bridge will be held",
        "lead": "The meeting is on {on:hearing} at 18:00 in the Zemokhevi community centre. Everybody may come.",
        "alt": "A stone bridge over a river, houses and poplars on the banks",
        "body": """
The new bridge will be built in the place of the old one. Today's bridge dates from 1961; since 2024 lorries may not cross
it. The expertise confirmed damage to both piers.

In the infrastructure plan the project is [third, with 80 points](page:infrastructure-plan). The works are planned for
2027 and cost 960,000 GEL. Bids are taken from {on:tender}.

## What we discuss

The engineer of City Hall presents two variants of the design, the footpath, and the temporary crossing that will work
during construction. One hour is set aside for questions.

> We want every resident to know before the works begin where the road will pass and how long it will take. | Tamaz Khidasheli, head of the Infrastructure Department

!calm {weekday:hearing}, {full:hearing}, 18:00–20:00 | Zemokhevi community centre, beside the school. The entrance has a ramp; a sign-language interpreter comes on request.

## If you cannot come

Send your opinion {until:comments} [by letter](page:service-letter). We register every letter and publish a summary with
the decision.
""",
    },
    "ru": {
        "slug": "obsuzhdenie-mosta",
        "title": "Пройдёт публичное обсуждение проекта моста в Земохеви",
        "lead": "Встреча состоится {on:hearing} в 18:00 в общественном центре Земохеви. Прийти может каждый.",
        "alt": "Каменный мост через реку, на берегах дома и тополя",
        "body": """
Новый мост построят на месте существующего. Нынешний мост построен в 1961 году, с 2024 года движение грузовиков по нему
ограничено. Экспертиза подтвердила повреждение обеих опор.

В инфраструктурном плане проект [на третьем месте, 80 баллов](page:infrastructure-plan). Работы намечены на 2027 год,
стоимость — 960 000 лари. Приём тендерных предложений начнётся {on:tender}.

## Что обсудим

Инженер мэрии представит два варианта проекта, пешеходную дорожку и временную переправу, которая будет работать во время
строительства. На вопросы отведён один час.

> Мы хотим, чтобы до начала работ каждый житель знал, где пройдёт дорога и сколько времени это займёт. | Тамаз Хидашели, начальник службы инфраструктуры

!calm {weekday:hearing}, {full:hearing}, 18:00–20:00 | Общественный центр Земохеви, рядом со школой. У входа пандус; переводчик жестового языка — по запросу.

## Если вы не можете прийти

Пришлите мнение {until:comments} [письмом](page:service-letter). Все письма мы зарегистрируем, а сводку опубликуем вместе
с решением.
""",
    },
}
