"""Page 3: the council."""

PAGE = {
    "key": "council-work",
    "parent": "council",
    "menu": True,
    "ka": {
        "slug": "tsevrebi-da-skhdomebi",
        "title": "საკრებულო: წევრები, კომისიები, სხდომები",
        "lead": "საკრებულო იღებს დადგენილებებს, ამტკიცებს ბიუჯეტს და აკონტროლებს მერიას. სხდომები ღიაა.",
        "body": """
საკრებულოში 27 წევრია: 14 მაჟორიტარი, თითო ყოველი ადმინისტრაციული ერთეულიდან, და 13 პარტიული სიით არჩეული წევრი.
საკრებულოს თავმჯდომარეა **მარიამ წყაროშვილი**, თავმჯდომარის მოადგილე – **ვახტანგ მეწვრილე**.

@picture council-hall | სხდომათა დარბაზი: თავმჯდომარის მაგიდა, წევრების სკამები და ფანჯრებს მიღმა მთები | სხდომათა დარბაზი, თამარ მეფის ქუჩა 12. ილუსტრაცია: მერია

## შემდეგი სხდომა

!gold შემდეგი სხდომა: {weekday:council}, {full:council}, 12:00 | 2027 წლის ბიუჯეტის პროექტის განხილვა. სხდომა ღიაა; შესვლისთვის პირადობის დამადასტურებელი დოკუმენტი საკმარისია.

## კომისიები

|= საკრებულოს კომისიები
| კომისია | თავმჯდომარე | სხდომის დღე |
| საფინანსო-საბიუჯეტო | ელენე თაფლაძე | თვის პირველი ორშაბათი |
| ქონების, ინფრასტრუქტურისა და გარემოს | ბესიკ ქვაბელიძე | თვის მეორე სამშაბათი |
| სოციალურ საკითხთა | ნათელა ბაღათურია | თვის მეორე ხუთშაბათი |
| იურიდიულ და სამანდატო საკითხთა | გივი რიყელი | თვის მესამე ორშაბათი |
| გენდერული თანასწორობის საბჭო | თეონა ალვისთავი | კვარტალში ერთხელ |

## როგორ დავესწრო

სხდომის დღის წესრიგი სამი დღით ადრე ქვეყნდება. დასწრება ყველას შეუძლია. თუ სიტყვით გამოსვლა გსურთ, სხდომამდე ერთი
სამუშაო დღით ადრე ჩაეწერეთ: დარეკეთ ნომერზე 0 422 00 12 80 ან [მოგვწერეთ](page:services). სიტყვისთვის 5 წუთია
გამოყოფილი.

## წევრთან შეხვედრა

საკრებულოს წევრი თავის უბანში თვეში ერთხელ მაინც იღებს მოქალაქეებს. მიღების გრაფიკი საზოგადოებრივ ცენტრებში კიდია.
წევრისთვის წერილის გაგზავნა შეგიძლიათ ამ საიტიდანაც: ადრესატად აირჩიეთ „საკრებულოს წევრი“.

მიღებული გადაწყვეტილებები [სამართლებრივი აქტების რეესტრშია](page:acts).

@files სხდომის მასალები: session-minutes
""",
    },
    "en": {
        "slug": "members-and-sessions",
        "title": "The council (Sakrebulo): members, commissions, sessions",
        "lead": "The council adopts resolutions, approves the budget and controls City Hall. Its sessions are open.",
        "body": """
The council has 27 members: 14 elected in the administrative units, one in each, and 13 from party lists. Its chair is
**Mariam Tskaroshvili**, her deputy **Vakhtang Metsvrile**.

@picture council-hall | The council chamber: the chair's desk, the members' seats and mountains behind the windows | The council chamber, 12 Tamar Mepe Street. Drawing: City Hall

## Next session

!gold Next session: {weekday:council}, {full:council}, 12:00 | Debate of the draft 2027 budget. The session is open; an identity document is enough to come in.

## Commissions

|= Commissions of the council
| Commission | Chair | Meets on |
| Finance and budget | Elene Tapladze | first Monday of the month |
| Property, infrastructure and environment | Besik Kvabelidze | second Tuesday |
| Social affairs | Natela Baghaturia | second Thursday |
| Legal affairs and mandates | Givi Rikeli | third Monday |
| Gender equality council | Teona Alvistavi | once a quarter |

## How to attend

The agenda is published three days before a session. Everybody may attend. If you wish to speak, put your name down at
least one working day before: call 0 422 00 12 80 or [write to us](page:services). Each speech has 5 minutes.

## Meeting a member

Each member receives citizens in the own quarter at least once a month; the timetable hangs in the community centres.
You can also write to a member from this site: choose “member of the council” as addressee.

Decisions are in [the register of legal acts](page:acts).

@files Papers of the session: session-minutes
""",
    },
    "ru": {
        "slug": "chleny-i-zasedaniya",
        "title": "Сакребуло: члены, комиссии, заседания",
        "lead": "Сакребуло принимает постановления, утверждает бюджет и контролирует мэрию. Заседания открыты.",
        "body": """
В сакребуло 27 членов: 14 мажоритариев, по одному от каждой административной единицы, и 13 избранных по партийным
спискам. Председатель — **Мариам Цкарошвили**, её заместитель — **Вахтанг Мецвриле**.

@picture council-hall | Зал заседаний: стол председателя, места членов сакребуло и горы за окнами | Зал заседаний, улица Тамар Мепе 12. Иллюстрация: мэрия

## Ближайшее заседание

!gold Ближайшее заседание: {weekday:council}, {full:council}, 12:00 | Обсуждение проекта бюджета на 2027 год. Заседание открытое; для входа достаточно удостоверения личности.

## Комиссии

|= Комиссии сакребуло
| Комиссия | Председатель | День заседания |
| Финансово-бюджетная | Элене Тапладзе | первый понедельник месяца |
| По имуществу, инфраструктуре и окружающей среде | Бесик Квабелидзе | второй вторник |
| По социальным вопросам | Натела Багатурия | второй четверг |
| По юридическим вопросам и мандатам | Гиви Рикели | третий понедельник |
| Совет по гендерному равенству | Теона Алвистави | раз в квартал |

## Как присутствовать

Повестка публикуется за три дня до заседания. Присутствовать может каждый. Если вы хотите выступить, запишитесь не
позднее чем за один рабочий день: позвоните по номеру 0 422 00 12 80 или [напишите нам](page:services). На выступление
даётся 5 минут.

## Встреча с членом сакребуло

Каждый член сакребуло принимает граждан в своём квартале не реже раза в месяц; график висит в общественных центрах.
Написать ему можно и с этого сайта: выберите адресата «член сакребуло».

Принятые решения — в [реестре правовых актов](page:acts).

@files Материалы заседания: session-minutes
""",
    },
}
