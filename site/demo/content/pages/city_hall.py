"""Page 2: the mayor and the structure of City Hall."""

from typing import Any

PAGE: dict[str, Any] = {
    "key": "structure",
    "parent": "city-hall",
    "menu": True,
    "ka": {
        "slug": "meri-da-struktura",
        "title": "მერი და მერიის სტრუქტურა",
        "lead": "ვინ რაზე პასუხობს მერიაში, როგორ დაუკავშირდეთ და როდის არის მოქალაქეთა მიღება.",
        "body": """
## მერი

ლევან ხევიშვილი მუნიციპალიტეტს 2025 წლის ნოემბრიდან ხელმძღვანელობს. პროფესიით ინჟინერ-ჰიდროტექნიკოსია; არჩევამდე
თერთმეტი წელი წყალმომარაგების სისტემების პროექტირებაზე მუშაობდა. მერი პასუხს აგებს ბიუჯეტის შესრულებაზე, მერიის
სამსახურების მუშაობასა და საკრებულოს წინაშე წლიურ ანგარიშზე.

## მერის მოადგილეები

- **ნინო ალვაძე**, პირველი მოადგილე: ინფრასტრუქტურა, საბინაო-კომუნალური მეურნეობა, დასუფთავება.
- **ზურაბ კლდეიშვილი**, მოადგილე: განათლება, კულტურა, ჯანმრთელობა და სოციალური დაცვა.

## მოქალაქეთა მიღება

მერი მოქალაქეებს ყოველი თვის პირველ და მესამე ოთხშაბათს იღებს, 15:00-დან 18:00 საათამდე. მოადგილეები იღებენ ყოველ
პარასკევს, 11:00-დან 13:00 საათამდე. ჩასაწერად დარეკეთ ცხელ ხაზზე, **0 422 00 12 12**, ან მიდით ნებისმიერ
[სერვისცენტრში](page:service-centres). წინასწარ მოგწერთ, ვინ და რომელ ოთახში დაგხვდებათ.

## სამსახურები

@contact საქმისწარმოებისა და საჯარო ინფორმაციის განყოფილება | წერილების რეგისტრაცია, საჯარო ინფორმაცია, არქივი | 0 422 00 12 20 | registry@alviskhevi.example | თამარ მეფის ქუჩა 12, ოთახი 104 | ორშ–პარ 9:00–18:00
@contact ინფრასტრუქტურის სამსახური | გზები, ხიდები, გარე განათება, სანიაღვრე ქსელი | 0 422 00 12 30 | works@alviskhevi.example | თამარ მეფის ქუჩა 12, ოთახი 210 | ორშ–პარ 9:00–18:00
@contact საბინაო-კომუნალური სამსახური | ბინათმესაკუთრეთა ამხანაგობები, სახურავები, ლიფტები, ეზოები | 0 422 00 12 40 | housing@alviskhevi.example | თამარ მეფის ქუჩა 12, ოთახი 118 | ორშ–პარ 9:00–18:00
@contact დასუფთავებისა და გამწვანების სამსახური | ნარჩენების გატანა, პარკები, ცხოველთა მოვლა | 0 422 00 12 50 | green@alviskhevi.example | ჭადრების ქუჩა 3 | ორშ–შაბ 8:00–17:00
@contact ჯანმრთელობისა და სოციალური დაცვის სამსახური | დახმარებები, მზრუნველობა, სოციალური სასადილო | 0 422 00 12 60 | social@alviskhevi.example | რუსთაველის ქუჩა 27, პირველი სართული | ორშ–პარ 9:00–18:00
@contact საფინანსო-საბიუჯეტო სამსახური | ბიუჯეტი, ანგარიშსწორება, მუნიციპალური შესყიდვები | 0 422 00 12 70 | finance@alviskhevi.example | თამარ მეფის ქუჩა 12, ოთახი 305 | ორშ–პარ 9:00–18:00

## ვინ აკონტროლებს მერიას

მერიის მუშაობას საკრებულო აკონტროლებს: წლიურ ანგარიშს მერი თებერვალში წარადგენს, ბიუჯეტის შესრულებისას კი –
ყოველ კვარტალში. ყველა ანგარიში [საჯარო ინფორმაციის გვერდზეა](page:proactive).
""",
    },
    "en": {
        "slug": "mayor-and-structure",
        "title": "The mayor and the structure of City Hall",
        "lead": "Who answers for what in City Hall, how to reach them, and when citizens are received.",
        "body": """
## The mayor

Levan Khevishvili has led the municipality since November 2025. He is a hydraulic engineer; before his election he
designed water-supply systems for eleven years. The mayor answers for the budget, for the work of the departments, and
gives the council a yearly report.

## Deputy mayors

- **Nino Alvadze**, first deputy: infrastructure, housing and utilities, cleaning.
- **Zurab Kldeishvili**, deputy: education, culture, health and social care.

## Reception of citizens

The mayor receives citizens on the first and third Wednesday of each month, from 15:00 to 18:00. The deputies receive
every Friday, from 11:00 to 13:00. To book, call the hotline **0 422 00 12 12** or go to any
[service centre](page:service-centres). We tell you beforehand who will meet you and in which room.

## Departments

@contact Records and Public Information Division | Registration of letters, public information, archive | 0 422 00 12 20 | registry@alviskhevi.example | 12 Tamar Mepe Street, room 104 | Mon–Fri 9:00–18:00
@contact Infrastructure Department | Roads, bridges, street lighting, storm drains | 0 422 00 12 30 | works@alviskhevi.example | 12 Tamar Mepe Street, room 210 | Mon–Fri 9:00–18:00
@contact Housing and Utilities Department | Homeowners' associations, roofs, lifts, yards | 0 422 00 12 40 | housing@alviskhevi.example | 12 Tamar Mepe Street, room 118 | Mon–Fri 9:00–18:00
@contact Cleaning and Green Spaces Department | Waste, parks, care of animals | 0 422 00 12 50 | green@alviskhevi.example | 3 Chadrebi Street | Mon–Sat 8:00–17:00
@contact Health and Social Care Department | Aid, guardianship, the social canteen | 0 422 00 12 60 | social@alviskhevi.example | 27 Rustaveli Street, ground floor | Mon–Fri 9:00–18:00
@contact Finance and Budget Department | Budget, payments, municipal purchases | 0 422 00 12 70 | finance@alviskhevi.example | 12 Tamar Mepe Street, room 305 | Mon–Fri 9:00–18:00

## Who controls City Hall

The council does: the mayor presents the yearly report in February, and the execution of the budget every quarter. All
reports are on [the page of public information](page:proactive).
""",
    },
    "ru": {
        "slug": "mer-i-struktura",
        "title": "Мэр и структура мэрии",
        "lead": "Кто за что отвечает в мэрии, как с ними связаться и когда принимают граждан.",
        "body": """
## Мэр

Леван Хевишвили возглавляет муниципалитет с ноября 2025 года. По профессии он инженер-гидротехник; до избрания
одиннадцать лет проектировал системы водоснабжения. Мэр отвечает за исполнение бюджета и работу служб и ежегодно
отчитывается перед сакребуло.

## Заместители мэра

- **Нино Алвадзе**, первый заместитель: инфраструктура, жилищно-коммунальное хозяйство, уборка.
- **Зураб Клдеишвили**, заместитель: образование, культура, здравоохранение и социальная защита.

## Приём граждан

Мэр принимает граждан в первую и третью среду каждого месяца с 15:00 до 18:00. Заместители принимают каждую пятницу с
11:00 до 13:00. Записаться можно по горячей линии **0 422 00 12 12** или в любом
[сервис-центре](page:service-centres). Мы заранее сообщим, кто и в каком кабинете вас примет.

## Службы

@contact Отдел делопроизводства и публичной информации | Регистрация писем, публичная информация, архив | 0 422 00 12 20 | registry@alviskhevi.example | улица Тамар Мепе 12, кабинет 104 | пн–пт 9:00–18:00
@contact Служба инфраструктуры | Дороги, мосты, уличное освещение, ливневая канализация | 0 422 00 12 30 | works@alviskhevi.example | улица Тамар Мепе 12, кабинет 210 | пн–пт 9:00–18:00
@contact Жилищно-коммунальная служба | Товарищества собственников, крыши, лифты, дворы | 0 422 00 12 40 | housing@alviskhevi.example | улица Тамар Мепе 12, кабинет 118 | пн–пт 9:00–18:00
@contact Служба уборки и озеленения | Вывоз отходов, парки, забота о животных | 0 422 00 12 50 | green@alviskhevi.example | улица Чадреби 3 | пн–сб 8:00–17:00
@contact Служба здравоохранения и социальной защиты | Помощь, опека, социальная столовая | 0 422 00 12 60 | social@alviskhevi.example | улица Руставели 27, первый этаж | пн–пт 9:00–18:00
@contact Финансово-бюджетная служба | Бюджет, расчёты, муниципальные закупки | 0 422 00 12 70 | finance@alviskhevi.example | улица Тамар Мепе 12, кабинет 305 | пн–пт 9:00–18:00

## Кто контролирует мэрию

Работу мэрии контролирует сакребуло: годовой отчёт мэр представляет в феврале, отчёт об исполнении бюджета — каждый
квартал. Все отчёты — на [странице публичной информации](page:proactive).
""",
    },
}
