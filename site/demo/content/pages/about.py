"""Page 1: about the municipality."""

PAGE = {
    "key": "about",
    "parent": "city-hall",
    "menu": True,
    "ka": {
        "slug": "munitsipalitetis-shesakheb",
        "title": "მუნიციპალიტეტის შესახებ",
        "lead": "ალვისხევის მუნიციპალიტეტი აერთიანებს ქალაქ ალვისხევსა და 13 თემს. აქ 31 400 ადამიანი ცხოვრობს.",
        "body": """
ალვისხევი მდინარე ალვურას ხეობაში, ზღვის დონიდან 540 მეტრზე მდებარეობს. სახელი ქალაქს ალვის ხეებმა დაარქვა:
ხეები სანაპიროს მთელ სიგრძეზე დგას და ნოემბრის დასაწყისში ხეობა ოქროსფრად იცვლება. პირველი წერილობითი
ცნობა ალვისხევის ბაზრობის შესახებ 1784 წლით თარიღდება.

## მოკლედ

|= მუნიციპალიტეტი რიცხვებში
| მაჩვენებელი | 2026 წელი |
| მოსახლეობა | 31 400 |
| ადმინისტრაციული ერთეული | 14 |
| ფართობი | 812 კმ² |
| ბინათმესაკუთრეთა ამხანაგობა | 212 |
| სკოლა | 17 |
| საბავშვო ბაღი | 11 |

## დასახლებები

ქალაქი ალვისხევი ხუთ უბნად იყოფა: ცენტრი, ბაზრის უბანი, გაღმა უბანი, ჭადრების უბანი და სადგურის უბანი. ყველაზე
დიდი სოფლებია ზემოხევი, ქვემოხევი, წყაროსთავი, ნიგვზიანი და ვაზისუბანი. ყოველ ადმინისტრაციულ ერთეულში მუშაობს
მერის წარმომადგენელი; მისი ტელეფონი და მიღების დღეები [სერვისცენტრების გვერდზე](page:service-centres) წერია.

## რით ცხოვრობს ხეობა

- **სოფლის მეურნეობა:** ვაზი, თხილი, კაკალი და მთის თაფლი.
- **გადამუშავება:** ორი მარანი, ხილის ჩირის საამქრო და ხის სახელოსნოები.
- **ტურიზმი:** ციხე-კოშკი, ძველი ქვის ხიდი ზემოხევში და 46 კილომეტრი მონიშნული ბილიკი.

## დღესასწაული

„ალვობა“ ყოველი წლის ოქტომბრის ბოლო შაბათს იმართება. ბაზრის მოედანზე იხსნება მეურნეთა და ხელოსანთა გამოფენა,
საღამოს კი კოშკთან საგუნდო კონცერტია. მონაწილეობის მსურველი მერიას
[ელექტრონული წერილით](page:services) მიმართავს.
""",
    },
    "en": {
        "slug": "about",
        "title": "About the municipality",
        "lead": "Alviskhevi Municipality brings together the town of Alviskhevi and 13 communities, 31,400 people in all.",
        "body": """
Alviskhevi lies in the gorge of the river Alvura, 540 metres above the sea. The town takes its name from its poplars:
they line the whole embankment, and in early November the gorge turns gold. The first written mention of the market
of Alviskhevi dates from 1784.

## In brief

|= The municipality in figures
| Figure | 2026 |
| Residents | 31,400 |
| Administrative units | 14 |
| Area | 812 km² |
| Homeowners' associations | 212 |
| Schools | 17 |
| Kindergartens | 11 |

## Places

The town has five quarters: the Centre, Bazris Ubani (the market quarter), Gaghma Ubani (across the river),
Chadrebi and the Station quarter. The largest villages are Zemokhevi, Kvemokhevi, Tskarostavi, Nigvziani and
Vazisubani. Every administrative unit has a representative of the mayor; phones and reception days are on
[the page of service centres](page:service-centres).

## What the gorge lives on

- **Farming:** vines, hazelnuts, walnuts and mountain honey.
- **Processing:** two wineries, a workshop for dried fruit, and joiners.
- **Tourism:** the tower, the old stone bridge in Zemokhevi and 46 kilometres of marked paths.

## The town's day

“Alvoba”, the poplar festival, is held on the last Saturday of October. Farmers and craftspeople show their work on
the market square, and in the evening choirs sing at the tower. To take part,
[write to City Hall](page:services).
""",
    },
    "ru": {
        "slug": "o-munitsipalitete",
        "title": "О муниципалитете",
        "lead": "Муниципалитет Алвисхеви объединяет город Алвисхеви и 13 общин. Здесь живут 31 400 человек.",
        "body": """
Алвисхеви расположен в ущелье реки Алвура, на высоте 540 метров над уровнем моря. Имя городу дали тополя: они стоят
вдоль всей набережной, и в начале ноября ущелье становится золотым. Первое письменное упоминание о рынке Алвисхеви
относится к 1784 году.

## Коротко

|= Муниципалитет в цифрах
| Показатель | 2026 год |
| Население | 31 400 |
| Административные единицы | 14 |
| Площадь | 812 км² |
| Товарищества собственников | 212 |
| Школы | 17 |
| Детские сады | 11 |

## Поселения

Город делится на пять кварталов: Центр, Базрис-убани, Гагма-убани, Чадреби и Привокзальный. Самые крупные сёла —
Земохеви, Квемохеви, Цкаростави, Нигвзиани и Вазисубани. В каждой административной единице работает представитель
мэра; его телефон и дни приёма указаны на [странице сервис-центров](page:service-centres).

## Чем живёт ущелье

- **Сельское хозяйство:** виноград, фундук, грецкий орех и горный мёд.
- **Переработка:** две винодельни, цех сухофруктов и столярные мастерские.
- **Туризм:** башня, старый каменный мост в Земохеви и 46 километров размеченных троп.

## Праздник

«Алвоба» проходит в последнюю субботу октября. На рыночной площади открывается выставка фермеров и ремесленников, а
вечером у башни поют хоры. Чтобы участвовать, [напишите в мэрию](page:services).
""",
    },
}
