"""News 1: a new service centre."""

NEWS = {
    "key": "news-service-centre",
    "days_ago": 0,
    "category": "city_hall",
    "picture": "service-centre",
    "files": ["letter-form"],
    "ka": {
        "slug": "akhali-servistsentri",
        "title": "ალვისხევში ახალი სერვისცენტრი გაიხსნა",
        "lead": "თამარ მეფის ქუჩა 12-ში ერთ სივრცეში მიიღებთ მერიის ყველა მომსახურებას. შაბათსაც ვმუშაობთ – 14:00 საათამდე.",
        "alt": "ახალი სერვისცენტრი: გრძელი სახლი აივნით, მწვანე ფარდულებითა და ოქროსფერი კარით",
        "body": """
ახალ სერვისცენტრში რვა მაგიდაა, ყველა ერთსა და იმავე საქმეს აკეთებს: რომელ მაგიდასთანაც მიხვალთ, განცხადების
რეგისტრაციაც შეგიძლიათ, პასუხის აღებაც და მიღებაზე ჩაწერაც. აქამდე მოქალაქეს საშუალოდ სამი ოთახის მოვლა უწევდა.

შენობა 1912 წელს საფოსტო სადგურად აიგო. აივანი და ხის რიკულები აღდგენილია, შესასვლელს კი პანდუსი და დაბალი ზღურბლი
აქვს. შიგნით არის ბავშვის კუთხე, ინდუქციური მარყუჟი და კომპიუტერი, საიდანაც [წერილს](page:service-letter) თავად
გაგზავნით.

> ხალხს აღარ უნდა სჭირდებოდეს იმის ცოდნა, რომელი სამსახური რას აკეთებს. თქვით, რა გჭირდებათ – დანარჩენი ჩვენი საქმეა. | ნინო ალვაძე, მერის პირველი მოადგილე

## როდის მოხვიდეთ

ორშაბათიდან პარასკევამდე – 9:00-დან 18:00 საათამდე, შაბათს – 10:00-დან 14:00 საათამდე. ყველაზე მოკლე რიგი 15:00 საათის
შემდეგაა. სხვა მისამართები [სერვისცენტრების გვერდზეა](page:service-centres).

რემონტი მუნიციპალიტეტის ბიუჯეტიდან დაფინანსდა და 386 000 ლარი დაჯდა.
""",
    },
    "en": {
        "slug": "new-service-centre",
        "title": "A new service centre has opened in Alviskhevi",
        "lead": "At 12 Tamar Mepe Street you get every service of City Hall in one room. Open on Saturdays too, until 14:00.",
        "alt": "The new service centre: a long house with a balcony, green awnings and a golden door",
        "body": """
The new centre has eight desks, and all of them do the same: at any desk you can register an application, fetch an answer
or book a reception. Until now a citizen had to visit three rooms on average.

The house was built in 1912 as a post station. Its balcony and wooden balusters have been restored, and the entrance has
a ramp and a low threshold. Inside there is a children's corner, an induction loop and a computer from which you can send
[a letter](page:service-letter) yourself.

> People should not need to know which department does what. Say what you need; the rest is our job. | Nino Alvadze, first deputy mayor

## When to come

Monday to Friday from 9:00 to 18:00, Saturday from 10:00 to 14:00. The queue is shortest after 15:00. Other addresses are
on [the page of service centres](page:service-centres).

The works were paid from the municipal budget and cost 386,000 GEL.
""",
    },
    "ru": {
        "slug": "novyy-servis-tsentr",
        "title": "В Алвисхеви открылся новый сервис-центр",
        "lead": "На улице Тамар Мепе 12 все услуги мэрии — в одном зале. Работаем и в субботу, до 14:00.",
        "alt": "Новый сервис-центр: длинный дом с балконом, зелёными навесами и золотой дверью",
        "body": """
В новом центре восемь столов, и все делают одно и то же: за любым можно зарегистрировать заявление, забрать ответ и
записаться на приём. Раньше гражданину приходилось обойти в среднем три кабинета.

Здание построили в 1912 году как почтовую станцию. Балкон и деревянные балясины восстановлены, у входа — пандус и низкий
порог. Внутри есть детский уголок, индукционная петля и компьютер, с которого можно самому отправить
[письмо](page:service-letter).

> Людям не нужно знать, какая служба что делает. Скажите, что вам нужно, остальное — наша работа. | Нино Алвадзе, первый заместитель мэра

## Когда приходить

С понедельника по пятницу с 9:00 до 18:00, в субботу с 10:00 до 14:00. Очередь короче всего после 15:00. Другие адреса —
на [странице сервис-центров](page:service-centres).

Ремонт оплачен из бюджета муниципалитета и стоил 386 000 лари.
""",
    },
}
