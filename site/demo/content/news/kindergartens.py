"""News 10: registration in kindergartens."""

NEWS = {
    "key": "news-kindergartens",
    "days_ago": 14,
    "category": "education",
    "picture": "kindergarten",
    "files": [],
    "ka": {
        "slug": "sabavshvo-baghebi",
        "title": "საბავშვო ბაღებში რეგისტრაცია {from:kindergarten} იწყება",
        "lead": "რეგისტრაცია {on:kindergarten}, 9:00 საათზე გაიხსნება. თავისუფალია 214 ადგილი 11 ბაღში.",
        "alt": "საბავშვო ბაღის ეზო: სასრიალო, საქანელა და მოთამაშე ბავშვები",
        "body": """
რეგისტრაცია ონლაინ და ორივე სერვისცენტრში ჩატარდება და ათი დღე გაგრძელდება. რიგს მნიშვნელობა არ აქვს: განაწილება
რეგისტრაციის დახურვის შემდეგ, თანაბარი წესით მოხდება.

## ვის აქვს უპირატესობა

- ბავშვს, რომლის და ან ძმა იმავე ბაღში დადის;
- მრავალშვილიან და სოციალურად დაუცველ ოჯახს;
- შეზღუდული შესაძლებლობის მქონე ბავშვს;
- მუნიციპალური ბაღის თანამშრომლის შვილს.

## რა დოკუმენტია საჭირო

მშობლის პირადობის მოწმობა და ბავშვის დაბადების მოწმობა. ჯანმრთელობის ცნობას მხოლოდ ჩარიცხვის შემდეგ მოგთხოვენ.

## თავისუფალი ადგილები

|= თავისუფალი ადგილები ასაკის მიხედვით
| ბაღი | 2–3 წელი | 3–4 წელი | 4–5 წელი |
| №1, ცენტრი | 12 | 8 | 5 |
| №2, ბაზრის უბანი | 15 | 10 | 6 |
| №3, გაღმა უბანი | 14 | 9 | 7 |
| ზემოხევი | 10 | 8 | 8 |
| დანარჩენი შვიდი ბაღი | 41 | 34 | 27 |

შედეგს ყოველ მშობელს SMS-ითა და ელფოსტით შევატყობინებთ. კითხვები: 0 422 00 12 12.
""",
    },
    "en": {
        "slug": "kindergarten-registration",
        "title": "Kindergarten registration starts on {on:kindergarten}",
        "lead": "Registration opens on {on:kindergarten} at 9:00. There are 214 free places in 11 kindergartens.",
        "alt": "The yard of a kindergarten: a slide, a swing and children at play",
        "body": """
You can register online and in both service centres for ten days. The order does not matter: places are given out by the
same rule for all after registration closes.

## Who comes first

- a child whose sister or brother attends the same kindergarten;
- large and socially vulnerable families;
- a child with a disability;
- a child of the staff of a municipal kindergarten.

## What you need

The identity card of a parent and the birth certificate of the child. A health certificate is asked for only after
admission.

## Free places

|= Free places by age
| Kindergarten | 2–3 years | 3–4 years | 4–5 years |
| No 1, Centre | 12 | 8 | 5 |
| No 2, market quarter | 15 | 10 | 6 |
| No 3, Gaghma | 14 | 9 | 7 |
| Zemokhevi | 10 | 8 | 8 |
| The other seven | 41 | 34 | 27 |

Every parent gets the result by SMS and e-mail. Questions: 0 422 00 12 12.
""",
    },
    "ru": {
        "slug": "registratsiya-v-detskie-sady",
        "title": "Регистрация в детские сады начнётся {on:kindergarten}",
        "lead": "Регистрация откроется {on:kindergarten} в 9:00. В 11 садах 214 свободных мест.",
        "alt": "Двор детского сада: горка, качели и играющие дети",
        "body": """
Зарегистрироваться можно онлайн и в обоих сервис-центрах в течение десяти дней. Очерёдность не важна: места распределят
после закрытия регистрации по единому правилу.

## У кого преимущество

- у ребёнка, чья сестра или брат ходит в тот же сад;
- у многодетных и социально незащищённых семей;
- у ребёнка с инвалидностью;
- у детей сотрудников муниципальных садов.

## Какие документы нужны

Удостоверение личности родителя и свидетельство о рождении ребёнка. Справку о здоровье попросят только после зачисления.

## Свободные места

|= Свободные места по возрасту
| Сад | 2–3 года | 3–4 года | 4–5 лет |
| №1, Центр | 12 | 8 | 5 |
| №2, Базрис-убани | 15 | 10 | 6 |
| №3, Гагма-убани | 14 | 9 | 7 |
| Земохеви | 10 | 8 | 8 |
| Остальные семь | 41 | 34 | 27 |

Результат каждый родитель получит по SMS и электронной почте. Вопросы: 0 422 00 12 12.
""",
    },
}
