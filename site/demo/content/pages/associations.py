"""Page 8: the portal of homeowners' associations."""

PAGE = {
    "key": "associations",
    "parent": "home",
    "ka": {
        "slug": "amkhanagobebi",
        "title": "ბინათმესაკუთრეთა ამხანაგობების პორტალი",
        "lead": "სახურავის, ლიფტის, ქსელებისა და ეზოს მოწესრიგება მუნიციპალიტეტის თანადაფინანსებით: პირობები და განაცხადი.",
        "body": """
@picture hoa-yard | ხუთსართულიანი სახლის ეზო: სკამები, ნარგავები და ახალი სანათი | კეთილმოწყობილი ეზო ჭადრების ქუჩაზე. ილუსტრაცია: მერია

ალვისხევში 212 ბინათმესაკუთრეთა ამხანაგობაა აღრიცხული. მუნიციპალიტეტი ამხანაგობას საერთო ქონების შეკეთებაში ეხმარება:
ხარჯის უდიდეს ნაწილს ბიუჯეტი ფარავს, დანარჩენს – ამხანაგობა.

[წარადგინეთ ამხანაგობის განაცხადი](page:service-hoa)

## ამხანაგობის წილი 2026 წელს

|= თანადაფინანსება სამუშაოს მიხედვით
| სამუშაო | მუნიციპალიტეტი | ამხანაგობა |
| სახურავის შეკეთება | 90 % | 10 % |
| ლიფტის შეცვლა | 92 % | 8 % |
| ლიფტის შეკეთება | 95 % | 5 % |
| შიდა წყალსადენი და კანალიზაცია | 95 % | 5 % |
| ეზოს კეთილმოწყობა და განათება | 90 % | 10 % |
| საყრდენი კედელი, საძირკველი | 95 % | 5 % |

სოციალურად დაუცველი მაცხოვრებლის წილს მუნიციპალიტეტი იხდის.

## რა დოკუმენტებია საჭირო

- განაცხადი, რომელსაც ამ საიტზე შეავსებთ;
- საერთო კრების ოქმი: დამსწრეთა რაოდენობა, კენჭისყრის შედეგი, თანხმობა წილზე;
- ხარჯთაღრიცხვა, თუ გაქვთ. თუ არა, მის შედგენას მერიას სთხოვთ;
- ფოტოები.

## როგორ მიდის საქმე

1. განაცხადი რეგისტრირდება და დოკუმენტები მოწმდება. თუ რამე აკლია, მოგწერთ და მინიმუმ 5 დღეს მოგცემთ.
2. ინჟინერი ადგილს ათვალიერებს და დეფექტურ აქტს ადგენს.
3. კომისია ქულებს ანიჭებს და სიას ამტკიცებს.
4. ამხანაგობა თავის წილს რიცხავს, მუნიციპალიტეტი შესყიდვას აცხადებს.
5. სამუშაოს ამხანაგობის თავმჯდომარე მერიასთან ერთად იბარებს.

!red გაზის სუნი ან ავარია? დარეკეთ 112-ზე. | ავარიულ შემთხვევაში განაცხადს ნუ დაელოდებით. ჯერ 112, შემდეგ – გაზის კომპანია.

@files ნიმუშები და წესი: hoa-minutes-template hoa-guide act-4 hoa-charter
""",
    },
    "en": {
        "slug": "associations",
        "title": "The portal of homeowners' associations",
        "lead": "Roof, lift, networks and yard put right with the municipality's co-funding: terms and application.",
        "body": """
@picture hoa-yard | The yard of a five-storey house: benches, shrubs and a new lamp | A renewed yard in Chadrebi Street. Drawing: City Hall

212 homeowners' associations are on record in Alviskhevi. The municipality helps them repair common property: the budget
pays the larger part, the association the rest.

[File an association's appeal](page:service-hoa)

## The association's share in 2026

|= Co-funding by kind of work
| Work | Municipality | Association |
| Roof repair | 90 % | 10 % |
| Lift replacement | 92 % | 8 % |
| Lift repair | 95 % | 5 % |
| Inner water and sewage network | 95 % | 5 % |
| Yard and lighting | 90 % | 10 % |
| Retaining wall, foundation | 95 % | 5 % |

The share of socially vulnerable residents is paid by the municipality.

## What you need

- the application, which you fill in on this site;
- minutes of the general meeting: attendance, votes, consent to the share;
- an estimate if you have one; if not, you ask City Hall to prepare it;
- photos.

## How it goes

1. The application is registered and its documents are checked. If something is missing, we write and give you at least
   5 days.
2. An engineer visits and draws up a defect act.
3. The commission gives points and approves the list.
4. The association pays its share, and the municipality announces the purchase.
5. The chairperson takes over the works together with City Hall.

!red Smell of gas or an emergency? Call 112. | Do not wait for an application. First 112, then the gas company.

@files Samples and rules: hoa-minutes-template hoa-guide act-4 hoa-charter
""",
    },
    "ru": {
        "slug": "tovarishchestva",
        "title": "Портал товариществ собственников",
        "lead": "Крыша, лифт, сети и двор при софинансировании муниципалитета: условия и заявка.",
        "body": """
@picture hoa-yard | Двор пятиэтажного дома: скамейки, кусты и новый фонарь | Благоустроенный двор на улице Чадреби. Иллюстрация: мэрия

В Алвисхеви на учёте 212 товариществ собственников жилья. Муниципалитет помогает им ремонтировать общее имущество:
большую часть расходов покрывает бюджет, остальное — товарищество.

[Подать заявку товарищества](page:service-hoa)

## Доля товарищества в 2026 году

|= Софинансирование по видам работ
| Работа | Муниципалитет | Товарищество |
| Ремонт крыши | 90 % | 10 % |
| Замена лифта | 92 % | 8 % |
| Ремонт лифта | 95 % | 5 % |
| Внутренний водопровод и канализация | 95 % | 5 % |
| Двор и освещение | 90 % | 10 % |
| Подпорная стена, фундамент | 95 % | 5 % |

Долю социально незащищённых жильцов платит муниципалитет.

## Что нужно

- заявка, которую вы заполните на этом сайте;
- протокол общего собрания: число присутствующих, итоги голосования, согласие на долю;
- смета, если она есть; если нет, вы просите мэрию её составить;
- фотографии.

## Как идёт дело

1. Заявка регистрируется, документы проверяются. Если чего-то не хватает, мы напишем и дадим не менее 5 дней.
2. Инженер осматривает место и составляет дефектный акт.
3. Комиссия выставляет баллы и утверждает список.
4. Товарищество перечисляет свою долю, муниципалитет объявляет закупку.
5. Председатель принимает работы вместе с мэрией.

!red Запах газа или авария? Звоните 112. | Не ждите заявки. Сначала 112, затем газовая компания.

@files Образцы и правила: hoa-minutes-template hoa-guide act-4 hoa-charter
""",
    },
}
