"""News 3: the council debates the draft budget."""

NEWS = {
    "key": "news-draft-budget",
    "days_ago": 6,
    "category": "council",
    "picture": "council-hall",
    "files": ["citizens-budget"],
    "ka": {
        "slug": "biujetis-proekti-2027",
        "title": "საკრებულომ 2027 წლის ბიუჯეტის პროექტის განხილვა დაიწყო",
        "lead": "პროექტი 30,4 მილიონი ლარია – 2026 წლისაზე 2,4 მილიონით მეტი. წინადადებებს {until:comments} ვიღებთ.",
        "alt": "საკრებულოს სხდომათა დარბაზი: თავმჯდომარის მაგიდა და წევრების სკამები",
        "body": """
მერმა ბიუჯეტის პროექტი საკრებულოს კანონით დადგენილ ვადაში წარუდგინა. შემოსულობებში ყველაზე დიდი დღგ-ის წილია – 15,05
მილიონი ლარი, ხარჯებში კი – საერთო მომსახურება და ეკონომიკური საქმიანობა, რომელშიც გზები და ხიდები შედის.

ყველაზე მეტად ეკონომიკური საქმიანობის ხარჯი იზრდება, 700 ათასი ლარით, რადგან იწყება ზემოხევის ხიდისა და მთავარი
წყალსადენის მშენებლობა. განათლებას 360 ათასი ემატება, საბინაო-კომუნალურ მეურნეობას – 400 ათასი.

## რა ხდება შემდეგ

- {on:council}, 12:00 – პირველი განხილვა საკრებულოს სხდომაზე;
- {until:comments} – მოქალაქეთა წინადადებების მიღება;
- დეკემბრის ბოლოს – დამტკიცება.

## როგორ წარადგინოთ წინადადება

მოგვწერეთ [ელექტრონული წერილით](page:service-letter) და ადრესატად „საკრებულოს წევრი“ მიუთითეთ ან დატოვეთ ნებისმიერ
სერვისცენტრში. ციფრების მოკლე ახსნა [ბიუჯეტის გვერდზეა](page:budget).
""",
    },
    "en": {
        "slug": "draft-budget-2027",
        "title": "The council has begun debating the draft 2027 budget",
        "lead": "The draft is 30.4 million GEL, 2.4 million more than in 2026. Send proposals {until:comments}.",
        "alt": "The council chamber: the chair's desk and the seats of the members",
        "body": """
The mayor presented the draft to the council within the term set by law. The largest receipt is the share of value-added
tax, 15.05 million GEL; the largest expenses are general services and economic affairs, which include roads and bridges.

Economic affairs grow most: 700 thousand GEL more, since the Zemokhevi bridge and the water main begin. Education receives
360 thousand more, housing and utilities 400 thousand.

## What happens next

- {on:council}, 12:00: first debate in the council;
- {until:comments}: proposals of citizens;
- end of December: approval.

## How to make a proposal

[Write a letter](page:service-letter) with “member of the council” as addressee, or leave it at any service centre. The
figures are explained on [the budget page](page:budget).
""",
    },
    "ru": {
        "slug": "proekt-byudzheta-2027",
        "title": "Сакребуло приступило к обсуждению проекта бюджета на 2027 год",
        "lead": "Проект — 30,4 миллиона лари, на 2,4 миллиона больше, чем на 2026 год. Предложения принимаем {until:comments}.",
        "alt": "Зал заседаний сакребуло: стол председателя и места членов",
        "body": """
Мэр представил проект бюджета в установленный законом срок. Самое крупное поступление — доля НДС, 15,05 миллиона лари;
самые крупные расходы — услуги общего назначения и экономическая деятельность, куда входят дороги и мосты.

Больше всего растёт экономическая деятельность: на 700 тысяч лари, так как начинаются мост в Земохеви и главный
водопровод. Образование получит на 360 тысяч больше, жилищно-коммунальное хозяйство — на 400 тысяч.

## Что дальше

- {on:council}, 12:00 — первое обсуждение на заседании сакребуло;
- {until:comments} — приём предложений граждан;
- конец декабря — утверждение.

## Как внести предложение

[Напишите письмо](page:service-letter), выбрав адресатом «член сакребуло», или оставьте его в любом сервис-центре. Цифры
объяснены на [странице бюджета](page:budget).
""",
    },
}
