"""What the town says about itself on every page, in all five languages of its readers."""

PHONE = "0 422 00 12 12"
EMAIL = "info@alviskhevi.example"
ACCENT = "#1E6A4A"

TEXTS = {
    "ka": {
        "name": "ალვისხევის მუნიციპალიტეტის მერია",
        "second_line": "",
        "address": "თამარ მეფის ქუჩა 12, ალვისხევი 4410",
        "hours": "ორშაბათი–პარასკევი 9:00–18:00, შაბათი 10:00–14:00",
    },
    "en": {
        "name": "Alviskhevi City Hall",
        "second_line": "",
        "address": "12 Tamar Mepe Street, Alviskhevi 4410",
        "hours": "Monday–Friday 9:00–18:00, Saturday 10:00–14:00",
    },
    "ru": {
        "name": "Мэрия муниципалитета Алвисхеви",
        "second_line": "",
        "address": "улица Тамар Мепе 12, Алвисхеви 4410",
        "hours": "понедельник–пятница 9:00–18:00, суббота 10:00–14:00",
    },
    "uk": {
        "name": "Мерія муніципалітету Алвісхеві",
        "second_line": "",
        "address": "вулиця Тамар Мепе 12, Алвісхеві 4410",
        "hours": "понеділок–п'ятниця 9:00–18:00, субота 10:00–14:00",
    },
    "hy": {
        "name": "Ալվիսխևի քաղաքապետարան",
        "second_line": "",
        "address": "Թամար Մեփեի փողոց 12, Ալվիսխևի 4410",
        "hours": "երկուշաբթի–ուրբաթ 9:00–18:00, շաբաթ 10:00–14:00",
    },
}
