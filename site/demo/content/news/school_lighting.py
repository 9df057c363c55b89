"""News 5: lighting on the roads to schools."""

NEWS = {
    "key": "news-school-lighting",
    "days_ago": 1,
    "category": "works",
    "picture": "school-road",
    "files": ["lighting-tender"],
    "ka": {
        "slug": "skolis-gzebis-ganateba",
        "title": "სკოლებთან მისასვლელ გზებზე განათება განახლდება",
        "lead": "ზამთრის დასაწყისამდე ხუთ სკოლასთან 184 ახალი სანათი დამონტაჟდება. პირველები ჩაირთო ჭადრების ქუჩაზე.",
        "alt": "საღამოს გზა სკოლისკენ: ახალი სანათები, ბავშვები ტროტუარზე და განათებული სკოლა",
        "body": """
დეკემბერში გაკვეთილები სიბნელეში იწყება და სიბნელეში მთავრდება. ამიტომ მერიამ განათების განახლება სკოლებთან მისასვლელი
გზებით დაიწყო: ჯერ იქ, სადაც ბავშვი სავალ ნაწილთან დადის.

ახალი LED სანათი ძველზე სამჯერ ნაკლებ ელექტროენერგიას ხარჯავს და შუქს მხოლოდ ქვემოთ, გზაზე აგდებს. სანათები თავად
ატყობინებს სამსახურს, თუ გაფუჭდა. 184 წერტილი 1 260-იანი დიდი პროექტის ნაწილია, რომელიც
[ინფრასტრუქტურულ გეგმაში](page:infrastructure-plan) 2028 წლისთვის არის გათვალისწინებული.

## სად და როდის

|= მონტაჟის გრაფიკი
| სკოლა | ქუჩა | სანათი |
| №1 საჯარო სკოლა | ჭადრების ქუჩა | 28 |
| №2 საჯარო სკოლა | რუსთაველის ქუჩა | 34 |
| №4 საჯარო სკოლა | გაღმა უბანი | 41 |
| ზემოხევის სკოლა | ხიდიდან სკოლამდე | 37 |
| ქვემოხევის სკოლა | ცენტრალური გზა | 44 |

## თუ სანათი არ ანათებს

ბოძზე ნომერი აწერია. [მოგვწერეთ](page:service-letter) ნომერი და ქუჩა: ბრიგადა სამ სამუშაო დღეში მოვა.
""",
    },
    "en": {
        "slug": "lighting-to-schools",
        "title": "Lighting on the roads to schools will be renewed",
        "lead": "184 new lamps near five schools before winter begins. The first are lit in Chadrebi Street.",
        "alt": "An evening road to school: new lamps, children on the pavement and the lit school",
        "body": """
In December lessons begin in the dark and end in the dark. So City Hall began to renew the lighting on the roads to
schools: first where children walk beside the traffic.

A new LED lamp takes a third of the electricity and throws its light only down, on the road. The lamps report a fault by
themselves. The 184 points are part of a project of 1,260 which [the infrastructure plan](page:infrastructure-plan)
foresees for 2028.

## Where

|= Lamps by school
| School | Street | Lamps |
| School No 1 | Chadrebi Street | 28 |
| School No 2 | Rustaveli Street | 34 |
| School No 4 | Gaghma Ubani | 41 |
| Zemokhevi school | from the bridge to the school | 37 |
| Kvemokhevi school | the main road | 44 |

## If a lamp is out

The post has a number. [Write to us](page:service-letter) with number and street: a team comes within three working days.
""",
    },
    "ru": {
        "slug": "osveshchenie-u-shkol",
        "title": "Освещение на дорогах к школам обновят",
        "lead": "До начала зимы у пяти школ установят 184 новых светильника. Первые уже горят на улице Чадреби.",
        "alt": "Вечерняя дорога к школе: новые фонари, дети на тротуаре и освещённая школа",
        "body": """
В декабре уроки начинаются и заканчиваются в темноте. Поэтому мэрия начала обновлять освещение с дорог к школам: сначала
там, где дети идут рядом с проезжей частью.

Новый светодиодный светильник расходует втрое меньше электричества и светит только вниз, на дорогу. О неисправности он
сообщает сам. 184 точки — часть проекта на 1 260 точек, который
[инфраструктурный план](page:infrastructure-plan) предусматривает на 2028 год.

## Где

|= Светильники по школам
| Школа | Улица | Светильники |
| Школа №1 | улица Чадреби | 28 |
| Школа №2 | улица Руставели | 34 |
| Школа №4 | Гагма-убани | 41 |
| Школа Земохеви | от моста до школы | 37 |
| Школа Квемохеви | главная дорога | 44 |

## Если фонарь не горит

На столбе есть номер. [Напишите нам](page:service-letter) номер и улицу: бригада приедет за три рабочих дня.
""",
    },
}
