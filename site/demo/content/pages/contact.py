"""The contact page."""

PAGE = {
    "key": "contact",
    "parent": "city-hall",
    "menu": True,
    "kind": "contact",
    "ka": {
        "slug": "kontakti",
        "title": "კონტაქტი",
        "lead": "დარეკეთ, მოგვწერეთ ან მოდით. წერილს დღესვე დავარეგისტრირებთ.",
        "body": """
## როგორ მოგვაგნოთ

მერია თამარ მეფის ქუჩისა და ბაზრის მოედნის კუთხეშია. ავტობუსები №1 და №3 გაჩერებაზე „მერია“ ჩერდება. შესასვლელთან
ორი ადაპტირებული სადგომი და ველოსადგომია.

## ოფიციალური წერილი

ელფოსტით მოსული შეტყობინება განცხადებად მხოლოდ მაშინ ითვლება, თუ მასში სახელი, გვარი და მისამართია. უფრო სწრაფია
[წერილი ამ საიტიდან](page:service-letter): ნომერსა და ვადას მაშინვე მიიღებთ.
""",
    },
    "en": {
        "slug": "contact",
        "title": "Contact",
        "lead": "Call, write or come. We register your letter the same day.",
        "body": """
## How to find us

City Hall stands at the corner of Tamar Mepe Street and the market square. Buses 1 and 3 stop at “Meria”. There are two
adapted parking places and a bicycle stand at the entrance.

## An official letter

A message by e-mail counts as an application only if it holds your name, surname and address. It is quicker to
[write from this site](page:service-letter): you get the number and the due date at once.
""",
    },
    "ru": {
        "slug": "kontakty",
        "title": "Контакты",
        "lead": "Звоните, пишите или приходите. Письмо мы зарегистрируем в тот же день.",
        "body": """
## Как нас найти

Мэрия стоит на углу улицы Тамар Мепе и рыночной площади. Автобусы №1 и №3 останавливаются на остановке «Мерия». У входа
два адаптированных парковочных места и велостоянка.

## Официальное письмо

Сообщение по электронной почте считается заявлением, только если в нём есть имя, фамилия и адрес. Быстрее
[написать с этого сайта](page:service-letter): номер и срок вы получите сразу.
""",
    },
}
