"""The appeal of a homeowners' association: its page, and what the town's own programme says."""

HOA = {
    "code": "hoa",
    "department": "housing",
    "page": {"ka": "amkhanagobis-ganatskhadi", "en": "association-appeal", "ru": "zayavka-tovarishchestva"},
    "picture": "hoa-yard",
    "forms": ["hoa-minutes-template", "hoa-guide"],
    "alt": {
        "ka": "ხუთსართულიანი სახლის ეზო სკამებითა და სანათით",
        "en": "The yard of a five-storey house with benches and a lamp",
        "ru": "Двор пятиэтажного дома со скамейками и фонарём",
    },
    "says": {
        "fee_detail": {
            "ka": "ამხანაგობის წილი – 5-დან 10 პროცენტამდე",
            "en": "the association's share is 5 to 10 per cent",
            "ru": "доля товарищества — от 5 до 10 процентов",
            "uk": "частка співвласників — від 5 до 10 відсотків",
            "hy": "համատիրության մասնաբաժինը՝ 5-ից 10 տոկոս",
        },
        "legal_basis": {
            "ka": "კანონი „ბინათმესაკუთრეთა ამხანაგობის შესახებ“, 29-ე მუხლი; საკრებულოს 2026 წლის 27 მარტის №4 "
            "დადგენილება; ზოგადი ადმინისტრაციული კოდექსის მე-100 მუხლი.",
            "en": "Law on Homeowners' Associations, Article 29; Resolution No 4 of the council of 27 March 2026; "
            "General Administrative Code, Article 100.",
            "ru": "Закон «О товариществе собственников жилья», статья 29; постановление сакребуло №4 от 27 марта 2026 "
            "года; Общий административный кодекс, статья 100.",
            "uk": "Закон «Про товариство власників квартир», стаття 29; постанова сакребуло №4 від 27 березня 2026 "
            "року; Загальний адміністративний кодекс, стаття 100.",
            "hy": "«Բնակարանատերերի ընկերության մասին» օրենք, 29-րդ հոդված. ավագանու 2026 թվականի մարտի 27-ի N 4 որոշում. "
            "Ընդհանուր վարչական օրենսգիրք, 100-րդ հոդված։",
        },
        "appeal": {
            "ka": "გადაწყვეტილება შეგიძლიათ გაასაჩივროთ მერთან (ალვისხევი, თამარ მეფის ქუჩა 12) მისი მიღებიდან ერთი თვის "
            "ვადაში.",
            "en": "You may appeal the decision to the mayor (12 Tamar Mepe Street, Alviskhevi) within one month of receiving it.",
            "ru": "Решение можно обжаловать у мэра (Алвисхеви, улица Тамар Мепе 12) в течение одного месяца со дня получения.",
        },
    },
}
