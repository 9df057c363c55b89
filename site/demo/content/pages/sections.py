"""The pages of the menu: short names, and what stands below each."""

SERVICES = {
    "key": "services",
    "parent": "home",
    "kind": "services",
    "menu": True,
    "ka": {
        "slug": "momsakhureba",
        "title": "მომსახურება",
        "lead": "მოგვწერეთ, მოითხოვეთ საჯარო ინფორმაცია ან წარადგინეთ ამხანაგობის განაცხადი. ანგარიში და პაროლი არ დაგჭირდებათ.",
    },
    "en": {
        "slug": "services",
        "title": "Services",
        "lead": "Write to us, request public information or file an association's appeal. No account, no password.",
    },
    "ru": {
        "slug": "uslugi",
        "title": "Услуги",
        "lead": "Напишите нам, запросите публичную информацию или подайте заявку товарищества. Без аккаунта и пароля.",
    },
}

CITY_HALL = {
    "key": "city-hall",
    "parent": "home",
    "menu": True,
    "ka": {
        "slug": "meria",
        "title": "მერია",
        "lead": "ვინ ვართ, სად მოგვაგნებთ და როდის მიგიღებთ.",
        "body": """
- [მერი და მერიის სტრუქტურა](page:structure): ვინ რაზე პასუხობს და როდის არის მიღება.
- [სერვისცენტრები და საზოგადოებრივი ცენტრები](page:service-centres): მისამართები და საათები.
- [მუნიციპალიტეტის შესახებ](page:about): ალვისხევი მოკლედ და რიცხვებში.
- [ელექტრონული მომსახურება](page:e-services): როგორ მუშაობს წერილი, მოთხოვნა და განაცხადი.
- [კონტაქტი](page:contact): ტელეფონები, ელფოსტა, გზა.
""",
    },
    "en": {
        "slug": "city-hall",
        "title": "City Hall",
        "lead": "Who we are, where you find us and when we receive you.",
        "body": """
- [The mayor and the structure of City Hall](page:structure): who answers for what, and reception hours.
- [Service centres and community centres](page:service-centres): addresses and opening hours.
- [About the municipality](page:about): Alviskhevi in brief and in figures.
- [E-services](page:e-services): how a letter, a request and an appeal work.
- [Contact](page:contact): phones, e-mail, the way here.
""",
    },
    "ru": {
        "slug": "meria",
        "title": "Мэрия",
        "lead": "Кто мы, где нас найти и когда мы принимаем.",
        "body": """
- [Мэр и структура мэрии](page:structure): кто за что отвечает и когда приём.
- [Сервис-центры и общественные центры](page:service-centres): адреса и часы работы.
- [О муниципалитете](page:about): Алвисхеви коротко и в цифрах.
- [Электронные услуги](page:e-services): как работают письмо, запрос и заявка.
- [Контакты](page:contact): телефоны, почта, дорога.
""",
    },
}

COUNCIL = {
    "key": "council",
    "parent": "home",
    "menu": True,
    "ka": {
        "slug": "sakrebulo",
        "title": "საკრებულო",
        "lead": "27 წევრი, ხუთი კომისია, ღია სხდომები.",
        "body": """
- [წევრები, კომისიები, სხდომები](page:council-work): ვინ არიან და როდის იკრიბებიან.
- [მოქალაქეთა მონაწილეობა](page:participation): პეტიცია, კრება, მრჩეველთა საბჭო.
- [სამართლებრივი აქტები](page:acts): დადგენილებები და განკარგულებები.

შემდეგი სხდომა: {weekday:council}, {full:council}, 12:00, თამარ მეფის ქუჩა 12, მესამე სართული.
""",
    },
    "en": {
        "slug": "council",
        "title": "Council",
        "lead": "27 members, five commissions, open sessions.",
        "body": """
- [Members, commissions, sessions](page:council-work): who they are and when they meet.
- [Citizen participation](page:participation): petition, assembly, advisory council.
- [Legal acts](page:acts): resolutions and orders.

Next session: {weekday:council}, {full:council}, 12:00, 12 Tamar Mepe Street, second floor.
""",
    },
    "ru": {
        "slug": "sakrebulo",
        "title": "Сакребуло",
        "lead": "27 членов, пять комиссий, открытые заседания.",
        "body": """
- [Члены, комиссии, заседания](page:council-work): кто они и когда собираются.
- [Участие граждан](page:participation): петиция, собрание, совет советников.
- [Правовые акты](page:acts): постановления и распоряжения.

Ближайшее заседание: {weekday:council}, {full:council}, 12:00, улица Тамар Мепе 12, третий этаж.
""",
    },
}

PUBLIC_INFORMATION = {
    "key": "public-information",
    "parent": "home",
    "menu": True,
    "ka": {
        "slug": "sajaro-informatsia",
        "title": "საჯარო ინფორმაცია",
        "lead": "რა ქვეყნდება მოთხოვნის გარეშე და როგორ მოითხოვოთ დანარჩენი.",
        "body": """
- [როგორ მოვითხოვო საჯარო ინფორმაცია](page:request-information): ვადები, საფასური, პასუხისმგებელი პირი.
- [პროაქტიულად გამოქვეყნებული ინფორმაცია](page:proactive): რას ვაქვეყნებთ და როდის ვაახლებთ.
- [ინფრასტრუქტურული გეგმა 2027–2034](page:infrastructure-plan): რვა პროექტი რიგითობის მიხედვით.
- [ბიუჯეტი მოქალაქისთვის](page:budget): საიდან მოდის ფული და რაში იხარჯება.
""",
    },
    "en": {
        "slug": "public-information",
        "title": "Public information",
        "lead": "What is published without being asked for, and how to ask for the rest.",
        "body": """
- [How to request public information](page:request-information): time limits, fee, who is responsible.
- [Proactively published information](page:proactive): what we publish and when we renew it.
- [Infrastructure plan 2027–2034](page:infrastructure-plan): eight projects in order.
- [The citizens' budget](page:budget): where the money comes from and where it goes.
""",
    },
    "ru": {
        "slug": "publichnaya-informatsiya",
        "title": "Публичная информация",
        "lead": "Что публикуется без запроса и как запросить остальное.",
        "body": """
- [Как запросить публичную информацию](page:request-information): сроки, плата, ответственное лицо.
- [Проактивно публикуемая информация](page:proactive): что мы публикуем и когда обновляем.
- [Инфраструктурный план 2027–2034](page:infrastructure-plan): восемь проектов по порядку.
- [Бюджет для граждан](page:budget): откуда деньги и на что они идут.
""",
    },
}
