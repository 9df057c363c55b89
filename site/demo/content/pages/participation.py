"""Page 11: citizen participation."""

PAGE = {
    "key": "participation",
    "parent": "council",
    "menu": True,
    "ka": {
        "slug": "mokalaketa-monatsileoba",
        "title": "მოქალაქეთა მონაწილეობა",
        "lead": "ხუთი გზა, რომლითაც გადაწყვეტილებაზე გავლენას მოახდენთ – პეტიციიდან სხდომაზე დასწრებამდე.",
        "body": """
ადგილობრივი თვითმმართველობის კოდექსი მოქალაქეს ხუთ ფორმას აძლევს. ყველა უფასოა და არც ერთს არ სჭირდება ადვოკატი.

## ხუთი გზა

- **დასახლების საერთო კრება.** სოფლის ან უბნის მცხოვრებლები ერთად წყვეტენ, რა არის ყველაზე საჭირო, და ოქმს მერიას უგზავნიან.
- **პეტიცია.** ნორმატიული აქტის პროექტი საკრებულოში შედის, თუ მას ამომრჩეველთა არანაკლებ 1 % აწერს ხელს: ალვისხევში ეს
  დაახლოებით 250 ხელმოწერაა.
- **სამოქალაქო მრჩეველთა საბჭო.** მერის სათათბირო ორგანო, სადაც სულ ცოტა ათი ადამიანია. საბჭო ბიუჯეტის პროექტს განიხილავს.
- **სხდომაზე დასწრება.** საკრებულოსა და კომისიების სხდომები ღიაა; დასწრებისთვის ნებართვა საჭირო არ არის.
- **ანგარიშის მოსმენა.** მერი და საკრებულოს წევრები წელიწადში ერთხელ მოქალაქეებს ანგარიშს აბარებენ.

## უახლოესი განხილვები

- {full:hearing}, 18:00 – ზემოხევის ხიდის პროექტის საჯარო განხილვა, ზემოხევის საზოგადოებრივი ცენტრი.
- {full:council}, 12:00 – 2027 წლის ბიუჯეტის პროექტი, სხდომათა დარბაზი.

## როგორ გამოვიყენოთ პეტიცია

? ვის შეუძლია ხელის მოწერა?
ალვისხევის მუნიციპალიტეტში რეგისტრირებულ ამომრჩეველს.

? რამდენ ხანში განიხილავენ?
საკრებულოს ბიურო პეტიციას რეგისტრაციიდან 10 დღეში ამოწმებს, შემდეგ კი მას კომისია უახლოეს სხდომაზე იხილავს.

? სად ვიშოვო ნიმუში?
ქვემოთ, ფაილში, სერვისცენტრში ან საკრებულოს აპარატში, ოთახი 401. კითხვისთვის [მოგვწერეთ](page:service-letter).

@files ნიმუში: petition-form
""",
    },
    "en": {
        "slug": "participation",
        "title": "Citizen participation",
        "lead": "Five ways to influence a decision, from a petition to a seat in the council chamber.",
        "body": """
The Local Self-Government Code gives citizens five forms. All are free, and none needs a lawyer.

## Five ways

- **General assembly of a settlement.** The people of a village or quarter decide together what is needed most and send
  the minutes to City Hall.
- **Petition.** A draft normative act goes to the council if at least 1 % of voters sign it: in Alviskhevi about 250
  signatures.
- **Civil advisory council.** The mayor's consultative body of at least ten people. It discusses the draft budget.
- **Attending sessions.** Sessions of the council and of its commissions are open; no permission is needed.
- **Hearing a report.** The mayor and the members of the council report to citizens once a year.

## Next discussions

- {full:hearing}, 18:00: public hearing of the Zemokhevi bridge, Zemokhevi community centre.
- {full:council}, 12:00: draft 2027 budget, council chamber.

## How to use a petition

? Who may sign?
A voter registered in Alviskhevi Municipality.

? How long does it take?
The council's bureau checks a petition within 10 days of registration; the commission discusses it at its next meeting.

? Where do I get a sample?
In the file below, at a service centre or the council's office, room 401. For questions [write to us](page:service-letter).

@files Sample: petition-form
""",
    },
    "ru": {
        "slug": "uchastie-grazhdan",
        "title": "Участие граждан",
        "lead": "Пять способов повлиять на решение — от петиции до присутствия на заседании.",
        "body": """
Кодекс местного самоуправления даёт гражданам пять форм участия. Все они бесплатны, и ни одна не требует адвоката.

## Пять способов

- **Общее собрание поселения.** Жители села или квартала вместе решают, что нужнее всего, и отправляют протокол в мэрию.
- **Петиция.** Проект нормативного акта вносится в сакребуло, если его подпишет не менее 1 % избирателей: в Алвисхеви это
  около 250 подписей.
- **Совет гражданских советников.** Совещательный орган при мэре, не менее десяти человек. Обсуждает проект бюджета.
- **Присутствие на заседаниях.** Заседания сакребуло и комиссий открыты; разрешение не нужно.
- **Заслушивание отчёта.** Мэр и члены сакребуло отчитываются перед гражданами раз в год.

## Ближайшие обсуждения

- {full:hearing}, 18:00 — публичное обсуждение проекта моста, общественный центр Земохеви.
- {full:council}, 12:00 — проект бюджета на 2027 год, зал заседаний.

## Как пользоваться петицией

? Кто может подписать?
Избиратель, зарегистрированный в муниципалитете Алвисхеви.

? Сколько это занимает?
Бюро сакребуло проверяет петицию за 10 дней со дня регистрации, затем комиссия рассматривает её на ближайшем заседании.

? Где взять образец?
В файле ниже, в сервис-центре или в аппарате сакребуло, кабинет 401. С вопросами [пишите нам](page:service-letter).

@files Образец: petition-form
""",
    },
}
