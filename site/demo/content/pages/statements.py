"""Page 12 and its two statements: personal data and accessibility."""

OVERVIEW = {
    "key": "privacy-and-accessibility",
    "parent": "home",
    "ka": {
        "slug": "monatsemebi-da-khelmisatsvdomoba",
        "title": "პერსონალური მონაცემები და ხელმისაწვდომობა",
        "lead": "რას ვიმახსოვრებთ თქვენზე და რას ვაკეთებთ იმისთვის, რომ საიტი ყველასთვის მოსახერხებელი იყოს.",
        "body": """
ამ საიტით სარგებლობისთვის ანგარიში არ გჭირდებათ. ვიმახსოვრებთ მხოლოდ იმას, რაც თქვენს წერილზე პასუხისთვისაა საჭირო.
საიტი იკითხება ეკრანის წამკითხველით, იმართება კლავიატურით და მუშაობს JavaScript-ის გარეშეც.

- [პერსონალურ მონაცემთა დაცვის წესი](page:privacy)
- [ხელმისაწვდომობის განცხადება](page:accessibility)

კითხვა გაქვთ? დაგვირეკეთ ნომერზე 0 422 00 12 12 ან [მოგვწერეთ](page:service-letter).
""",
    },
    "en": {
        "slug": "privacy-and-accessibility",
        "title": "Privacy and accessibility",
        "lead": "What we keep about you, and what we do so that the site is easy for everybody.",
        "body": """
You need no account to use this site. We keep only what is needed to answer your letter. The site can be read with a
screen reader, used with a keyboard, and works without JavaScript.

- [How we protect personal data](page:privacy)
- [Accessibility statement](page:accessibility)

Questions? Call 0 422 00 12 12 or [write to us](page:service-letter).
""",
    },
    "ru": {
        "slug": "dannye-i-dostupnost",
        "title": "Персональные данные и доступность",
        "lead": "Что мы храним о вас и что делаем, чтобы сайт был удобен каждому.",
        "body": """
Чтобы пользоваться сайтом, аккаунт не нужен. Мы храним только то, что нужно для ответа на ваше письмо. Сайт читается
программой экранного доступа, управляется с клавиатуры и работает без JavaScript.

- [Как мы защищаем персональные данные](page:privacy)
- [Заявление о доступности](page:accessibility)

Есть вопрос? Позвоните по номеру 0 422 00 12 12 или [напишите нам](page:service-letter).
""",
    },
}

PRIVACY = {
    "key": "privacy",
    "parent": "privacy-and-accessibility",
    "ka": {
        "slug": "personaluri-monatsemebi",
        "title": "პერსონალურ მონაცემთა დაცვის წესი",
        "lead": "რა მონაცემებს ვაგროვებთ, რატომ, რამდენ ხანს ვინახავთ და რა უფლებები გაქვთ.",
        "body": """
## რას ვაგროვებთ

- **წერილისთვის:** სახელს, გვარს, მისამართს, ელფოსტას ან ტელეფონს, წერილის ტექსტსა და ფაილებს. ამას ზოგადი ადმინისტრაციული
  კოდექსის 78-ე მუხლი მოითხოვს.
- **ამხანაგობის განაცხადისთვის:** თავმჯდომარის საკონტაქტო მონაცემებს და კრების ოქმს.
- **საიტის მუშაობისთვის:** ერთ ტექნიკურ ქუქის, რომელიც ფორმას აერთიანებს. სარეკლამო ან სხვა საიტის ქუქი არ გვაქვს.

## ვინ ხედავს

თქვენს წერილს ხედავს მხოლოდ ის სამსახური, რომელსაც დაევალა, რეგისტრატორი და კონტროლის თანამშრომელი. ყოველი გახსნა
ჟურნალში აღირიცხება. ტექნიკური ადმინისტრატორი წერილებს ვერ კითხულობს.

## რამდენ ხანს ვინახავთ

წერილი და პასუხი ხუთი წელი ინახება, შემდეგ საარქივო წესით გადაიხედება. გაუგზავნელი შავი ვერსია 30 დღეში იშლება.

## რას ვაქვეყნებთ

საჯარო ინფორმაციის მოთხოვნებს სტატისტიკაში სახელის გარეშე ვაქვეყნებთ. გამოქვეყნებულ დოკუმენტებში ფიზიკური პირების
მონაცემები დაფარულია.

## თქვენი უფლებები

შეგიძლიათ გაიგოთ, რა მონაცემები გვაქვს თქვენზე, მოითხოვოთ გასწორება, დაბლოკვა ან წაშლა. პასუხს 10 სამუშაო დღეში
მიიღებთ. თუ პასუხი არ დაგაკმაყოფილებთ, მიმართეთ პერსონალურ მონაცემთა დაცვის სამსახურს.

@contact თინათინ ბუჩუკური | პერსონალურ მონაცემთა დაცვის ოფიცერი | 0 422 00 12 25 | data@alviskhevi.example | თამარ მეფის ქუჩა 12, ოთახი 106 | ორშ–პარ 9:00–18:00
""",
    },
    "en": {
        "slug": "privacy",
        "title": "How we protect personal data",
        "lead": "What we collect, why, how long we keep it, and your rights.",
        "body": """
## What we collect

- **For a letter:** name, surname, address, e-mail or phone, the text and the files. Article 78 of the General
  Administrative Code asks for it.
- **For an association's appeal:** the chairperson's contacts and the minutes of the meeting.
- **For the site to work:** one technical cookie that holds a form together. We have no advertising cookies and none of
  other sites.

## Who sees it

Your letter is seen only by the department it was given to, by the registrar and by the controller. Every opening goes
into a log. The technical administrator cannot read letters.

## How long we keep it

A letter and its answer are kept for five years, then reviewed under the archive rules. A draft that was never sent is
deleted after 30 days.

## What we publish

Information requests are published as statistics, without names. In published documents the data of natural persons are
masked.

## Your rights

You may learn what data we hold about you and ask for correction, blocking or deletion. You are answered within 10 working
days. If you are not satisfied, turn to the Personal Data Protection Service.

@contact Tinatin Buchukuri | Data protection officer | 0 422 00 12 25 | data@alviskhevi.example | 12 Tamar Mepe Street, room 106 | Mon–Fri 9:00–18:00
""",
    },
    "ru": {
        "slug": "personalnye-dannye",
        "title": "Как мы защищаем персональные данные",
        "lead": "Какие данные мы собираем, зачем, сколько храним и какие у вас права.",
        "body": """
## Что мы собираем

- **Для письма:** имя, фамилию, адрес, электронную почту или телефон, текст и файлы. Этого требует статья 78 Общего
  административного кодекса.
- **Для заявки товарищества:** контакты председателя и протокол собрания.
- **Для работы сайта:** одну техническую куки, которая связывает форму. Рекламных куки и куки других сайтов у нас нет.

## Кто это видит

Ваше письмо видят только служба, которой оно поручено, регистратор и сотрудник контроля. Каждое открытие записывается в
журнал. Технический администратор писем не читает.

## Сколько храним

Письмо и ответ хранятся пять лет, затем пересматриваются по архивным правилам. Неотправленный черновик удаляется через
30 дней.

## Что публикуем

Запросы публичной информации публикуются как статистика, без имён. В опубликованных документах данные физических лиц
закрыты.

## Ваши права

Вы можете узнать, какие данные о вас есть у нас, потребовать исправить, заблокировать или удалить их. Ответ придёт за
10 рабочих дней. Если он вас не устроит, обратитесь в Службу защиты персональных данных.

@contact Тинатин Бучукури | Офицер по защите персональных данных | 0 422 00 12 25 | data@alviskhevi.example | улица Тамар Мепе 12, кабинет 106 | пн–пт 9:00–18:00
""",
    },
}

ACCESSIBILITY = {
    "key": "accessibility",
    "parent": "privacy-and-accessibility",
    "ka": {
        "slug": "khelmisatsvdomoba",
        "title": "ხელმისაწვდომობის განცხადება",
        "lead": "საიტი WCAG 2.2-ის AA დონეს მიჰყვება. თუ რამე გიშლით ხელს, გვითხარით – გამოვასწორებთ.",
        "body": """
## რა მუშაობს

- ყველა გვერდი და ფორმა კლავიატურით იმართება; ფოკუსი ყოველთვის ჩანს.
- ტექსტი 200 %-მდე იზრდება, გვერდი კი 320 პიქსელზეც ეტევა.
- ფერი არასოდეს არის ერთადერთი ნიშანი: გვერდით სიტყვაც წერია.
- სურათებს აღწერა აქვს, ფორმის შეცდომას კი – გამოსავალი.
- ფორმები JavaScript-ის გარეშეც იგზავნება.

## რა ჯერ არ არის

2014–2019 წლების დასკანერებულ აქტებს ტექსტის ფენა არ აქვს. თუ ასეთი დოკუმენტი გჭირდებათ, მოგვწერეთ: ტექსტურ ვერსიას
სამ სამუშაო დღეში მოგიმზადებთ.

## სხვა გზა

თუ საიტით სარგებლობა გიჭირთ, დარეკეთ: **0 422 00 12 12**. ოპერატორი წერილს თქვენი კარნახით შეავსებს. ჟესტური ენის
თარჯიმანი სერვისცენტრში წინასწარი ჩაწერით გელოდებათ.

## როდის შემოწმდა

განცხადება {when:checked} განახლდა. საიტი ავტომატურად და ხელით შევამოწმეთ, ორი ეკრანის წამკითხველით.
""",
    },
    "en": {
        "slug": "accessibility",
        "title": "Accessibility statement",
        "lead": "The site follows WCAG 2.2, level AA. If something stands in your way, tell us and we will put it right.",
        "body": """
## What works

- Every page and form can be used with a keyboard; the focus is always seen.
- Text grows to 200 %, and a page fits into 320 pixels.
- Colour is never the only sign: a word stands beside it.
- Pictures have descriptions, and an error in a form names the remedy.
- Forms can be sent without JavaScript.

## What does not yet

Scanned acts of 2014–2019 have no text layer. If you need one of them, write to us: we prepare a text version within
three working days.

## Another way

If the site is hard to use, call **0 422 00 12 12**. The operator fills in the letter as you dictate it. A sign-language
interpreter meets you at the service centre by appointment.

## When it was checked

This statement was renewed on {when:checked}. The site was checked by tools and by hand, with two screen readers.
""",
    },
    "ru": {
        "slug": "dostupnost",
        "title": "Заявление о доступности",
        "lead": "Сайт следует WCAG 2.2 уровня AA. Если вам что-то мешает, скажите нам — мы исправим.",
        "body": """
## Что работает

- Все страницы и формы управляются с клавиатуры; фокус всегда виден.
- Текст увеличивается до 200 %, а страница помещается и в 320 пикселей.
- Цвет никогда не бывает единственным знаком: рядом есть слово.
- У картинок есть описания, а ошибка в форме называет выход.
- Формы отправляются и без JavaScript.

## Чего пока нет

У отсканированных актов 2014–2019 годов нет текстового слоя. Если вам нужен такой документ, напишите: мы подготовим
текстовую версию за три рабочих дня.

## Другой путь

Если пользоваться сайтом трудно, позвоните: **0 422 00 12 12**. Оператор заполнит письмо под вашу диктовку. Переводчик
жестового языка ждёт вас в сервис-центре по записи.

## Когда проверено

Заявление обновлено {when:checked}. Сайт проверен программами и вручную, с двумя программами экранного доступа.
""",
    },
}
