"""Page 7: service centres and community centres."""

PAGE = {
    "key": "service-centres",
    "parent": "city-hall",
    "menu": True,
    "ka": {
        "slug": "servistsentrebi",
        "title": "სერვისცენტრები და საზოგადოებრივი ცენტრები",
        "lead": "სად მიხვიდეთ პირადად, როდის მუშაობენ და რა იქონიოთ თან.",
        "body": """
@picture service-centre | ახალი სერვისცენტრის შენობა აივნით და ოქროსფერი კარით | მთავარი სერვისცენტრი თამარ მეფის ქუჩაზე. ილუსტრაცია: მერია

სერვისცენტრში შეგიძლიათ დაწეროთ განცხადება, გაიგოთ, რა ეტაპზეა თქვენი საქმე, აიღოთ პასუხი და ჩაეწეროთ მიღებაზე.
რიგი საშუალოდ 7 წუთია. განცხადების რეგისტრაცია უფასოა.

## ქალაქში

@contact მთავარი სერვისცენტრი | ყველა მომსახურება, შაბათსაც | 0 422 00 12 12 | center@alviskhevi.example | თამარ მეფის ქუჩა 12 | ორშ–პარ 9:00–18:00, შაბ 10:00–14:00
@contact გაღმა უბნის სერვისცენტრი | განცხადებები, ცნობები, სოციალური საკითხები | 0 422 00 12 14 | gaghma@alviskhevi.example | რუსთაველის ქუჩა 27 | ორშ–პარ 9:00–18:00

## სოფლებში

|= საზოგადოებრივი ცენტრები და მერის წარმომადგენლები
| სოფელი | წარმომადგენელი | ტელეფონი | მიღება |
| ზემოხევი | რამაზ კოშკელი | 0 422 00 12 31 | ორშ, ოთხ 10:00–15:00 |
| ქვემოხევი | ლია ნიგვზაძე | 0 422 00 12 32 | სამ, ხუთ 10:00–15:00 |
| წყაროსთავი | გოჩა წისქვილაძე | 0 422 00 12 33 | ორშ, პარ 10:00–15:00 |
| ნიგვზიანი | მზია თხილაიშვილი | 0 422 00 12 34 | ოთხ 10:00–16:00 |
| ვაზისუბანი | ამირან მარნელი | 0 422 00 12 35 | სამ, პარ 10:00–15:00 |

## რა იქონიოთ თან

- პირადობის მოწმობა ან პასპორტი;
- თუ სხვის სახელით მოდიხართ – მინდობილობა;
- თუ ამხანაგობის თავმჯდომარე ხართ – კრების ოქმი;
- დოკუმენტების ასლები: ადგილზე დავასკანერებთ და დედნებს დაგიბრუნებთ.

## ხელმისაწვდომობა

ორივე სერვისცენტრს აქვს პანდუსი, დაბალი მაგიდა და ინდუქციური მარყუჟი. ჟესტური ენის თარჯიმანს ორი სამუშაო დღით ადრე
გამოვიძახებთ: დარეკეთ ან მოგვწერეთ. თუ მოსვლა არ შეგიძლიათ, მობილური ჯგუფი სახლში გესტუმრებათ.
""",
    },
    "en": {
        "slug": "service-centres",
        "title": "Service centres and community centres",
        "lead": "Where to go in person, when they are open and what to bring.",
        "body": """
@picture service-centre | The new service centre, a house with a long balcony and a golden door | The main service centre in Tamar Mepe Street. Drawing: City Hall

In a service centre you can write an application, learn where your case stands, fetch the answer and book a reception.
The usual wait is 7 minutes. Registration is free.

## In town

@contact Main service centre | All services, on Saturdays too | 0 422 00 12 12 | center@alviskhevi.example | 12 Tamar Mepe Street | Mon–Fri 9:00–18:00, Sat 10:00–14:00
@contact Gaghma service centre | Applications, certificates, social matters | 0 422 00 12 14 | gaghma@alviskhevi.example | 27 Rustaveli Street | Mon–Fri 9:00–18:00

## In the villages

|= Community centres and representatives of the mayor
| Village | Representative | Phone | Reception |
| Zemokhevi | Ramaz Koshkeli | 0 422 00 12 31 | Mon, Wed 10:00–15:00 |
| Kvemokhevi | Lia Nigvzadze | 0 422 00 12 32 | Tue, Thu 10:00–15:00 |
| Tskarostavi | Gocha Tsiskviladze | 0 422 00 12 33 | Mon, Fri 10:00–15:00 |
| Nigvziani | Mzia Tkhilaishvili | 0 422 00 12 34 | Wed 10:00–16:00 |
| Vazisubani | Amiran Marneli | 0 422 00 12 35 | Tue, Fri 10:00–15:00 |

## What to bring

- an identity card or passport;
- a power of attorney, if you come for somebody else;
- the minutes of the meeting, if you chair an association;
- copies of documents: we scan them on the spot and give the originals back.

## Access

Both service centres have a ramp, a low desk and an induction loop. We call a sign-language interpreter two working days
ahead: phone or write. If you cannot come, the mobile team visits you at home.
""",
    },
    "ru": {
        "slug": "servis-tsentry",
        "title": "Сервис-центры и общественные центры",
        "lead": "Куда прийти лично, когда они работают и что взять с собой.",
        "body": """
@picture service-centre | Новый сервис-центр: дом с длинным балконом и золотой дверью | Главный сервис-центр на улице Тамар Мепе. Иллюстрация: мэрия

В сервис-центре можно написать заявление, узнать, на каком этапе ваше дело, забрать ответ и записаться на приём. Обычное
ожидание — 7 минут. Регистрация бесплатна.

## В городе

@contact Главный сервис-центр | Все услуги, в субботу тоже | 0 422 00 12 12 | center@alviskhevi.example | улица Тамар Мепе 12 | пн–пт 9:00–18:00, сб 10:00–14:00
@contact Сервис-центр Гагма-убани | Заявления, справки, социальные вопросы | 0 422 00 12 14 | gaghma@alviskhevi.example | улица Руставели 27 | пн–пт 9:00–18:00

## В сёлах

|= Общественные центры и представители мэра
| Село | Представитель | Телефон | Приём |
| Земохеви | Рамаз Кошкели | 0 422 00 12 31 | пн, ср 10:00–15:00 |
| Квемохеви | Лия Нигвзадзе | 0 422 00 12 32 | вт, чт 10:00–15:00 |
| Цкаростави | Гоча Цисквиладзе | 0 422 00 12 33 | пн, пт 10:00–15:00 |
| Нигвзиани | Мзия Тхилаишвили | 0 422 00 12 34 | ср 10:00–16:00 |
| Вазисубани | Амиран Марнели | 0 422 00 12 35 | вт, пт 10:00–15:00 |

## Что взять с собой

- удостоверение личности или паспорт;
- доверенность, если вы пришли от имени другого лица;
- протокол собрания, если вы председатель товарищества;
- копии документов: мы отсканируем их на месте и вернём оригиналы.

## Доступность

В обоих сервис-центрах есть пандус, низкий стол и индукционная петля. Переводчика жестового языка мы вызываем за два
рабочих дня: позвоните или напишите. Если вы не можете прийти, мобильная группа приедет домой.
""",
    },
}
