"""Page 6: proactively published information."""

PAGE = {
    "key": "proactive",
    "parent": "public-information",
    "menu": True,
    "picture": "open-books",
    "ka": {
        "slug": "proaktiuli-gamokveqneba",
        "title": "პროაქტიულად გამოქვეყნებული ინფორმაცია",
        "lead": "ეს ინფორმაცია მოთხოვნის გარეშე ქვეყნდება. ყოველ ჩანაწერთან წერია, ვინ აახლებს და როდის.",
        "body": """
@picture open-books | გაშლილი რეესტრი მაგიდაზე, ფანჯრის მიღმა ალვის ხეები | თუ რამე აქ ვერ იპოვეთ, მოითხოვეთ: პასუხი გეკუთვნით.

თუ საჭირო დოკუმენტი ამ გვერდზე არ არის, [მოითხოვეთ საჯარო ინფორმაცია](page:request-information). რასაც სამჯერ
მოითხოვენ, შემდეგ მოთხოვნის გარეშეც ვაქვეყნებთ.

## რა ქვეყნდება

|= პროაქტიულად გამოსაქვეყნებელი ინფორმაციის ნუსხა
| ინფორმაცია | განახლება | პასუხისმგებელი |
| მერიის სტრუქტურა და ხელმძღვანელები | ცვლილებიდან 10 სამუშაო დღე | საქმისწარმოების განყოფილება |
| სამართლებრივი აქტები | მიღებიდან 5 სამუშაო დღე | საქმისწარმოების განყოფილება |
| ბიუჯეტი და მისი შესრულება | კვარტალში ერთხელ | საფინანსო-საბიუჯეტო სამსახური |
| თანამდებობრივი სარგოები, პრემიები და დანამატები | კვარტალში ერთხელ | საფინანსო-საბიუჯეტო სამსახური |
| მივლინებები, ავტომანქანები და საწვავი | კვარტალში ერთხელ | საფინანსო-საბიუჯეტო სამსახური |
| შესყიდვების წლიური გეგმა და ხელშეკრულებები | კვარტალში ერთხელ | საფინანსო-საბიუჯეტო სამსახური |
| ვაკანსიები და კონკურსის შედეგები | გამოცხადებისთანავე | საქმისწარმოების განყოფილება |
| საჯარო ინფორმაციის მოთხოვნათა სტატისტიკა | კვარტალში ერთხელ | საქმისწარმოების განყოფილება |
| წლიური ანგარიში (სზაკ, 49-ე მუხლი) | ყოველი წლის 10 დეკემბერი | საქმისწარმოების განყოფილება |

## ღია მონაცემები

ბიუჯეტი, ინფრასტრუქტურული გეგმა და აქტების ნუსხა ცხრილის სახითაც ქვეყნდება. მონაცემების გამოყენება ყველას შეუძლია;
წყაროდ მიუთითეთ „ალვისხევის მუნიციპალიტეტის მერია“.

@files დოკუმენტები: act-18 foi-form act-31 purchases
""",
    },
    "en": {
        "slug": "proactively-published",
        "title": "Proactively published information",
        "lead": "This is published without being asked for. Each entry says who updates it and when.",
        "body": """
@picture open-books | An open register on a desk, poplars outside the window | If you do not find it here, ask: you have a right to an answer.

If the document you need is not here, [request it](page:request-information). What is asked for three times we then
publish without being asked.

## What is published

|= The list of proactively published information
| Information | Updated | Responsible |
| Structure and leaders of City Hall | 10 working days after a change | Records division |
| Legal acts | 5 working days after adoption | Records division |
| Budget and its execution | quarterly | Finance department |
| Salaries, bonuses and supplements | quarterly | Finance department |
| Business trips, vehicles and fuel | quarterly | Finance department |
| Yearly purchase plan and contracts | quarterly | Finance department |
| Vacancies and results of competitions | on announcement | Records division |
| Statistics of information requests | quarterly | Records division |
| Annual report (GAC, Article 49) | each 10 December | Records division |

## Open data

The budget, the infrastructure plan and the list of acts are published as tables too. Everybody may use the data; name
“Alviskhevi City Hall” as the source.

@files Documents: act-18 foi-form act-31 purchases
""",
    },
    "ru": {
        "slug": "proaktivnaya-publikatsiya",
        "title": "Проактивно публикуемая информация",
        "lead": "Эта информация публикуется без запроса. У каждой записи указано, кто и когда её обновляет.",
        "body": """
@picture open-books | Открытый реестр на столе, за окном тополя | Если вы чего-то не нашли, запросите: вы имеете право на ответ.

Если нужного документа здесь нет, [запросите его](page:request-information). То, что запросили трижды, мы затем публикуем
без запроса.

## Что публикуется

|= Перечень проактивно публикуемой информации
| Информация | Обновление | Ответственный |
| Структура и руководители мэрии | 10 рабочих дней после изменения | отдел делопроизводства |
| Правовые акты | 5 рабочих дней после принятия | отдел делопроизводства |
| Бюджет и его исполнение | раз в квартал | финансовая служба |
| Оклады, премии и надбавки | раз в квартал | финансовая служба |
| Командировки, автомобили и топливо | раз в квартал | финансовая служба |
| Годовой план закупок и договоры | раз в квартал | финансовая служба |
| Вакансии и результаты конкурсов | при объявлении | отдел делопроизводства |
| Статистика запросов | раз в квартал | отдел делопроизводства |
| Годовой отчёт (ОАК, статья 49) | каждое 10 декабря | отдел делопроизводства |

## Открытые данные

Бюджет, инфраструктурный план и перечень актов публикуются и в виде таблиц. Использовать данные может каждый; источником
укажите «мэрия муниципалитета Алвисхеви».

@files Документы: act-18 foi-form act-31 purchases
""",
    },
}
