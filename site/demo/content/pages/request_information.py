"""Page 5: how to request public information."""

PAGE = {
    "key": "request-information",
    "parent": "public-information",
    "menu": True,
    "ka": {
        "slug": "rogor-movitkhovo",
        "title": "როგორ მოვითხოვო საჯარო ინფორმაცია",
        "lead": "საჯარო ინფორმაციის მოთხოვნა ყველას შეუძლია. მიზნის მითითება საჭირო არ არის.",
        "body": """
საჯარო ინფორმაციის მოთხოვნისას მიზნის მითითება საჭირო არ არის. მიუთითეთ, რა ინფორმაცია გჭირდებათ და რა ფორმით გსურთ
პასუხის მიღება. პასუხს დაუყოვნებლივ ან არაუგვიანეს 10 დღისა მიიღებთ; უარის შემთხვევაში 3 დღეში განგიმარტავთ
გასაჩივრების წესს.

## სამი ნაბიჯი

1. **დაწერეთ, რა გჭირდებათ.** რაც უფრო ზუსტია თემა და პერიოდი, მით უფრო სწრაფია პასუხი.
2. **აირჩიეთ ფორმა:** ელექტრონული ასლი, ქაღალდის ასლი ან დოკუმენტის ადგილზე გაცნობა.
3. **დაგვიტოვეთ ელფოსტა ან მისამართი,** რომ პასუხი მოგაწოდოთ.

[მოითხოვეთ საჯარო ინფორმაცია](page:service-foi)

## ვადები

|= საჯარო ინფორმაციის გაცემის ვადები
| რა ხდება | ვადა | საფუძველი |
| ინფორმაციის გაცემა | დაუყოვნებლივ | სზაკ, 40-ე მუხლი |
| თუ ინფორმაციის მოძიება და დამუშავება ან კონსულტაციაა საჭირო | არაუგვიანეს 10 სამუშაო დღისა | სზაკ, 40-ე მუხლი |
| ცნობა იმის შესახებ, რომ 10 დღეა საჭირო | დაუყოვნებლივ | სზაკ, 40-ე მუხლი |
| უარის განმარტება და გასაჩივრების წესი | 3 დღე | სზაკ, 41-ე მუხლი |
| სხვა ორგანოში გადაგზავნა | 5 დღე | სზაკ, მე-80 მუხლი |

## საფასური

ელფოსტით გაგზავნილი ასლი, თქვენს მატარებელზე ჩაწერა და საკუთარი პერსონალური მონაცემები უფასოა. ქაღალდის ასლის ერთი
გვერდი 0,05 ლარი ღირს, ლაზერულ პრინტერზე ნაბეჭდი – 0,10 ლარი, კომპაქტური დისკი – 2,65 ლარი.

## პასუხისმგებელი პირი

@contact ნათია გელოვანი | საჯარო ინფორმაციის ხელმისაწვდომობაზე პასუხისმგებელი | 0 422 00 12 21 | foi@alviskhevi.example | თამარ მეფის ქუჩა 12, ოთახი 104 | ორშ–პარ 9:00–18:00

## ხშირი კითხვები

? სხვის პერსონალურ მონაცემებს გამცემთ?
არა. სხვა პირის პერსონალურ მონაცემებს ან კომერციულ საიდუმლოებას მხოლოდ მისი დამოწმებული თანხმობით გასცემენ. დოკუმენტის
დანარჩენ ნაწილს მიიღებთ, დაცულ ნაწილს კი დავფარავთ და მიზეზს დაგიწერთ.

? რა ხდება, თუ ინფორმაცია მერიას არ აქვს?
მოთხოვნას 5 დღეში უფლებამოსილ ორგანოს გადავუგზავნით და წერილობით შეგატყობინებთ, ვის და როდის გადაეგზავნა.

? სად გავასაჩივრო უარი?
ადმინისტრაციული საჩივარი მერს ერთი თვის ვადაში წარუდგინეთ. მერის გადაწყვეტილება სასამართლოში საჩივრდება.

@files წესი და ანგარიშები: act-9 foi-form request-statistics
""",
    },
    "en": {
        "slug": "how-to-request",
        "title": "How to request public information",
        "lead": "Everybody may request public information. You need not say why.",
        "body": """
You need not state a purpose. Tell us what information you need and in what form. You will be answered immediately or
within 10 days at most; if we refuse, we explain within 3 days how to appeal.

## Three steps

1. **Write what you need.** The more exact the subject and the period, the faster the answer.
2. **Choose the form:** an electronic copy, a paper copy, or reading the document on the spot.
3. **Leave an e-mail or a postal address** so that we can reach you.

[Request public information](page:service-foi)

## Time limits

|= Time limits for giving public information
| What happens | Limit | Basis |
| Information is given | immediately | GAC, Article 40 |
| If it must be searched, processed or consulted about | 10 working days at most | GAC, Article 40 |
| Word that the 10 days are needed | immediately | GAC, Article 40 |
| Explanation of a refusal and how to appeal | 3 days | GAC, Article 41 |
| Forwarding to another body | 5 days | GAC, Article 80 |

GAC is the General Administrative Code of Georgia.

## Fee

A copy by e-mail, a copy on your own medium and your own personal data are free. A page of a paper copy costs
0.05 GEL, a laser print 0.10 GEL, a compact disc 2.65 GEL.

## Who is responsible

@contact Natia Gelovani | Responsible for access to public information | 0 422 00 12 21 | foi@alviskhevi.example | 12 Tamar Mepe Street, room 104 | Mon–Fri 9:00–18:00

## Frequent questions

? Will I get other people's personal data?
No. Somebody else's personal data or a commercial secret is given only with that person's certified consent. You get
the rest of the document; the protected part is masked, and we tell you why.

? What if City Hall does not have the information?
We forward your request to the competent body within 5 days and tell you in writing to whom and when.

? Where do I appeal a refusal?
File an administrative complaint with the mayor within one month. The mayor's decision can be appealed in court.

@files Rules and reports: act-9 foi-form request-statistics
""",
    },
    "ru": {
        "slug": "kak-zaprosit",
        "title": "Как запросить публичную информацию",
        "lead": "Запросить публичную информацию может каждый. Объяснять, зачем, не нужно.",
        "body": """
Указывать цель запроса не нужно. Напишите, какая информация вам нужна и в какой форме вы хотите получить ответ. Ответ вы
получите немедленно или не позднее 10 дней; если откажем, в течение 3 дней разъясним порядок обжалования.

## Три шага

1. **Напишите, что вам нужно.** Чем точнее тема и период, тем быстрее ответ.
2. **Выберите форму:** электронная копия, бумажная копия или ознакомление на месте.
3. **Оставьте электронный или почтовый адрес,** чтобы мы могли ответить.

[Запросить публичную информацию](page:service-foi)

## Сроки

|= Сроки выдачи публичной информации
| Что происходит | Срок | Основание |
| Выдача информации | немедленно | ОАК, статья 40 |
| Если информацию нужно найти, обработать или согласовать | не позднее 10 рабочих дней | ОАК, статья 40 |
| Сообщение о том, что нужны 10 дней | немедленно | ОАК, статья 40 |
| Разъяснение отказа и порядка обжалования | 3 дня | ОАК, статья 41 |
| Направление в другой орган | 5 дней | ОАК, статья 80 |

ОАК — Общий административный кодекс Грузии.

## Плата

Копия по электронной почте, запись на ваш носитель и ваши собственные персональные данные бесплатны. Страница бумажной
копии стоит 0,05 лари, лазерная печать — 0,10 лари, компакт-диск — 2,65 лари.

## Ответственное лицо

@contact Натия Геловани | Отвечает за доступ к публичной информации | 0 422 00 12 21 | foi@alviskhevi.example | улица Тамар Мепе 12, кабинет 104 | пн–пт 9:00–18:00

## Частые вопросы

? Дадут ли мне чужие персональные данные?
Нет. Чужие персональные данные и коммерческую тайну выдают только с заверенного согласия этого лица. Остальную часть
документа вы получите, а защищённую мы закроем и объясним причину.

? Что если информации в мэрии нет?
Мы за 5 дней направим запрос в компетентный орган и письменно сообщим, кому и когда.

? Где обжаловать отказ?
Подайте административную жалобу мэру в течение одного месяца. Решение мэра обжалуется в суде.

@files Правила и отчёты: act-9 foi-form request-statistics
""",
    },
}
