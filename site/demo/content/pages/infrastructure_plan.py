"""Page 9: the infrastructure plan 2027–2034."""

PAGE = {
    "key": "infrastructure-plan",
    "parent": "public-information",
    "menu": True,
    "ka": {
        "slug": "infrastrukturuli-gegma",
        "title": "ინფრასტრუქტურული გეგმა 2027–2034",
        "lead": "რვა პროექტი, რიგითობის მიხედვით: რატომ უკავია თითოეულს თავისი ადგილი და რომელ წელს დაიწყება.",
        "body": """
პროექტები დალაგებულია ქულების მიხედვით. თითოეულ პროექტთან ნახავთ, რატომ მიენიჭა ეს ადგილი და რომელ წელს არის
დაგეგმილი სამუშაოები. გეგმა საკრებულომ [№31 განკარგულებით](page:act-31) მოიწონა.

## რვა პროექტი

|= პროექტები ქულების მიხედვით; ღირებულება ათას ლარში
| ადგილი და პროექტი | ქულა | ღირებულება | წელი |
| 1. მთავარი წყალსადენი და რეზერვუარი | 90,0 | 4 200 | 2027–2028 |
| 2. თამარ მეფის ქუჩის სანიაღვრე სისტემა და გზის საფარი | 85,0 | 1 850 | 2029 |
| 3. ზემოხევის ხიდის შეცვლა | 80,0 | 960 | 2027 |
| 4. გარე განათება, 1 260 LED წერტილი | 78,0 | 1 100 | 2028 |
| 5. რუსთაველის ქუჩის საფარი და ტროტუარები | 71,0 | 2 300 | 2032 |
| 6. №3 საბავშვო ბაღის გამაგრება | 70,0 | 1 400 | 2029 |
| 7. გაღმა უბნის წყალარინება, I ეტაპი | 67,0 | 3 600 | 2030–2031 |
| 8. ცენტრალური პარკის რეკონსტრუქცია | 51,0 | 1 250 | 2030 |

## რა ითვლება

ქულა რვა კრიტერიუმისგან დგება: ფიზიკური მდგომარეობა (20), უსაფრთხოება (20), ბენეფიციარები (15), ხარჯეფექტიანობა (10),
კომუნალურ ქსელებთან კავშირი (10), მზადყოფნა (10), თანაბარი ხელმისაწვდომობა (10) და მოქალაქეთა მიმართვები (5).

## რატომ ჯერ წყალსადენი

@picture water-main | ჭრილი: რეზერვუარიდან მთავარი მილი ხეობაში ეშვება, მიწის ზემოთ ონკანი და სახლები | მთავარი წყალსადენი 1967 წლის შემდეგ არ გამოცვლილა. ილუსტრაცია: მერია

ქსელში მიწოდებული წყლის 41 % იკარგება, ავარია კი კვირაში საშუალოდ ორჯერ ხდება. სანამ მილი ძველია, მის თავზე ახალი
ასფალტის დაგებას აზრი არ აქვს: „ერთხელ თხრიან“ – ეს გეგმის წესია. ამიტომ რუსთაველის ქუჩა გაღმა უბნის წყალარინების
შემდეგ დგას.

## თქვენი აზრი

გეგმაზე მოსაზრებას [წერილით](page:service-letter) იღებს ინფრასტრუქტურის სამსახური. ერთი პრობლემის შესახებ 25 მიმართვა
პროექტს მოთხოვნის კრიტერიუმში 4 ქულას აძლევს.

@files დოკუმენტები: act-31
""",
    },
    "en": {
        "slug": "infrastructure-plan",
        "title": "Infrastructure plan 2027–2034",
        "lead": "Eight projects in order: why each holds its place and in which year it starts.",
        "body": """
Projects are ordered by score. For each one you can see why it holds its place and in which year the works are planned.
The council endorsed the plan by [order No 31](page:act-31).

## Eight projects

|= Projects by score; cost in thousand GEL
| Place and project | Score | Cost | Year |
| 1. Main water line and reservoir | 90.0 | 4,200 | 2027–2028 |
| 2. Tamar Mepe Street: storm drain and road | 85.0 | 1,850 | 2029 |
| 3. Replacement of the Zemokhevi bridge | 80.0 | 960 | 2027 |
| 4. Street lighting, 1,260 LED points | 78.0 | 1,100 | 2028 |
| 5. Rustaveli Street: road and pavements | 71.0 | 2,300 | 2032 |
| 6. Strengthening of kindergarten No 3 | 70.0 | 1,400 | 2029 |
| 7. Gaghma sewerage, phase 1 | 67.0 | 3,600 | 2030–2031 |
| 8. Reconstruction of the central park | 51.0 | 1,250 | 2030 |

## What counts

The score has eight criteria: condition (20), safety (20), beneficiaries (15), cost per beneficiary (10), linkage to
utilities (10), readiness (10), equity (10) and citizens' requests (5).

## Why water first

@picture water-main | A section: the main runs down the valley from the reservoir, above it a tap and houses | The water main has not been replaced since 1967. Drawing: City Hall

41 % of the water put into the network is lost, and it breaks twice a week on average. While the pipe is old, new asphalt
above it makes no sense: “dig once” is a rule of the plan. That is why Rustaveli Street waits for the Gaghma sewerage.

## Your opinion

The Infrastructure Department takes opinions on the plan [by letter](page:service-letter). 25 requests about one problem
give a project 4 points in the criterion of demand.

@files Documents: act-31
""",
    },
    "ru": {
        "slug": "infrastrukturnyy-plan",
        "title": "Инфраструктурный план 2027–2034",
        "lead": "Восемь проектов по порядку: почему каждый занимает своё место и в каком году начнётся.",
        "body": """
Проекты расположены по баллам. У каждого видно, почему он занимает это место и в каком году запланированы работы. План
одобрен [распоряжением сакребуло №31](page:act-31).

## Восемь проектов

|= Проекты по баллам; стоимость в тысячах лари
| Место и проект | Баллы | Стоимость | Год |
| 1. Главный водопровод и резервуар | 90,0 | 4 200 | 2027–2028 |
| 2. Ливневая канализация и покрытие улицы Тамар Мепе | 85,0 | 1 850 | 2029 |
| 3. Замена моста в Земохеви | 80,0 | 960 | 2027 |
| 4. Уличное освещение, 1 260 LED-точек | 78,0 | 1 100 | 2028 |
| 5. Покрытие и тротуары улицы Руставели | 71,0 | 2 300 | 2032 |
| 6. Укрепление детского сада №3 | 70,0 | 1 400 | 2029 |
| 7. Канализация Гагма-убани, I этап | 67,0 | 3 600 | 2030–2031 |
| 8. Реконструкция центрального парка | 51,0 | 1 250 | 2030 |

## Что учитывается

Балл складывается из восьми критериев: состояние (20), безопасность (20), число жителей (15), экономичность (10), связь с
коммунальными сетями (10), готовность (10), равный доступ (10) и обращения граждан (5).

## Почему сначала вода

@picture water-main | Разрез: главная труба спускается от резервуара в долину, над ней кран и дома | Главный водопровод не меняли с 1967 года. Иллюстрация: мэрия

Теряется 41 % поданной в сеть воды, а аварии случаются в среднем дважды в неделю. Пока труба старая, новый асфальт над
ней бессмыслен: «копаем один раз» — правило плана. Поэтому улица Руставели ждёт канализации Гагма-убани.

## Ваше мнение

Мнения о плане принимает служба инфраструктуры — [письмом](page:service-letter). 25 обращений об одной проблеме дают
проекту 4 балла по критерию спроса.

@files Документы: act-31
""",
    },
}
