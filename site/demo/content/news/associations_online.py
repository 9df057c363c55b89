"""News 4: associations can apply online."""

NEWS = {
    "key": "news-associations-online",
    "days_ago": 5,
    "category": "housing",
    "picture": "hoa-yard",
    "files": ["hoa-guide", "hoa-minutes-template"],
    "ka": {
        "slug": "amkhanagobebi-onlain",
        "title": "ამხანაგობებს განაცხადის ონლაინ წარდგენა უკვე შეუძლიათ",
        "lead": "სახურავი, ლიფტი, ქსელები, ეზო: თავმჯდომარე განაცხადს ტელეფონიდანაც გაგზავნის და ხედავს, რა ეტაპზეა.",
        "alt": "ხუთსართულიანი სახლის კეთილმოწყობილი ეზო, სკამებითა და ახალი სანათით",
        "body": """
აქამდე ამხანაგობის თავმჯდომარეს მერიაში სამჯერ მაინც უწევდა მოსვლა. ახლა განაცხადი, კრების ოქმი და ფოტოები საიტიდან
იგზავნება, საბინაო-კომუნალური სამსახური კი შეტყობინებას იმავე წუთს იღებს. პასუხიც იქვე იწერება, სადაც განაცხადი.

2026 წლის პროგრამაში მუნიციპალიტეტი სახურავის შეკეთების 90 პროცენტს და ლიფტის შეცვლის 92 პროცენტს ფარავს. პირველ
თვეში 24 განაცხადი შემოვიდა; ყველაზე ხშირად ბრტყელი სახურავის შეკეთებას ითხოვენ.

## რა დაგჭირდებათ

- საერთო კრების ოქმი, რომელშიც წილზე თანხმობა ჩანს. ნიმუში ქვემოთაა;
- სამუშაოს მოკლე აღწერა და ფოტოები;
- ხარჯთაღრიცხვა, თუ გაქვთ.

[შეავსეთ განაცხადი](page:service-hoa) ან ჯერ [პირობებს გაეცანით](page:associations). თუ ინტერნეტით სარგებლობა გიჭირთ,
სერვისცენტრის ოპერატორი თქვენთან ერთად შეავსებს.
""",
    },
    "en": {
        "slug": "associations-apply-online",
        "title": "HOAs can now apply online",
        "lead": "Roof, lift, networks, yard: the chairperson sends the appeal from a phone and sees where it stands.",
        "alt": "The renewed yard of a five-storey house with benches and a new lamp",
        "body": """
Until now the chairperson of an association had to come to City Hall at least three times. Now the appeal, the minutes and
the photos are sent from the site, and the Housing and Utilities Department is told the same minute. The answer is written
in the same place as the appeal.

In the programme of 2026 the municipality pays 90 per cent of a roof repair and 92 per cent of a lift replacement. 24
appeals came in the first month; flat roofs are asked for most.

## What you need

- minutes of the general meeting that show consent to the share; a sample is below;
- a short description of the work, and photos;
- an estimate, if you have one.

[Fill in the appeal](page:service-hoa), or [read the terms](page:associations) first. If the internet is hard for you, an
operator in the service centre fills it in with you.
""",
    },
    "ru": {
        "slug": "tovarishchestva-onlayn",
        "title": "Товарищества уже могут подавать заявки онлайн",
        "lead": "Крыша, лифт, сети, двор: председатель отправит заявку с телефона и увидит, на каком она этапе.",
        "alt": "Благоустроенный двор пятиэтажного дома со скамейками и новым фонарём",
        "body": """
Раньше председателю товарищества приходилось приходить в мэрию не меньше трёх раз. Теперь заявка, протокол собрания и
фотографии отправляются с сайта, а жилищно-коммунальная служба узнаёт о них в ту же минуту. Ответ пишется там же.

По программе 2026 года муниципалитет платит 90 процентов ремонта крыши и 92 процента замены лифта. За первый месяц
поступили 24 заявки; чаще всего просят отремонтировать плоскую крышу.

## Что понадобится

- протокол общего собрания с согласием на долю; образец ниже;
- краткое описание работы и фотографии;
- смета, если она есть.

[Заполните заявку](page:service-hoa) или сначала [прочитайте условия](page:associations). Если пользоваться интернетом
трудно, оператор сервис-центра заполнит её вместе с вами.
""",
    },
}
