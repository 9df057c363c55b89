"""The letter to City Hall: its page, and the address for appeals."""

LETTER = {
    "code": "letter",
    "page": {"ka": "tserili-merias", "en": "letter", "ru": "pismo-v-meriyu"},
    "picture": "letter-box",
    "forms": ["letter-form"],
    "alt": {
        "ka": "მწვანე საფოსტო ყუთი, რომელშიც წერილია",
        "en": "A green letter box with a letter in it",
        "ru": "Зелёный почтовый ящик с письмом",
    },
    "says": {
        "appeal": {
            "ka": "პასუხი შეგიძლიათ გაასაჩივროთ მერთან (ალვისხევი, თამარ მეფის ქუჩა 12) მისი მიღებიდან ერთი თვის ვადაში, "
            "ზოგადი ადმინისტრაციული კოდექსის 178-ე და 180-ე მუხლების შესაბამისად.",
            "en": "You may appeal the answer to the mayor (12 Tamar Mepe Street, Alviskhevi) within one month of receiving it, "
            "under Articles 178 and 180 of the General Administrative Code.",
            "ru": "Ответ можно обжаловать у мэра (Алвисхеви, улица Тамар Мепе 12) в течение одного месяца со дня получения, "
            "по статьям 178 и 180 Общего административного кодекса.",
        },
    },
}
