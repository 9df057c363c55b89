"""Limits for files and what they are called, shared by services: sizes in megabytes."""

from ..wording import five

FREE = five(ka="უფასოა", en="Free", ru="Бесплатно", uk="Безоплатно", hy="Անվճար")
MINUTES_TO_WRITE = {
    2: five(
        ka="დაახლოებით 2 წუთი.", en="About 2 minutes.", ru="Около 2 минут.", uk="Близько 2 хвилин.", hy="Մոտ 2 րոպե։"
    ),
    3: five(
        ka="დაახლოებით 3 წუთი.", en="About 3 minutes.", ru="Около 3 минут.", uk="Близько 3 хвилин.", hy="Մոտ 3 րոպե։"
    ),
    5: five(
        ka="დაახლოებით 5 წუთი.", en="About 5 minutes.", ru="Около 5 минут.", uk="Близько 5 хвилин.", hy="Մոտ 5 րոպե։"
    ),
}
PHOTO_OR_DOCUMENT = five(
    ka="ფოტო ან დოკუმენტი, თუ გაქვთ.",
    en="A photo or a document, if you have one.",
    ru="Фото или документ, если есть.",
    uk="Фото або документ, якщо є.",
    hy="Լուսանկար կամ փաստաթուղթ, եթե ունեք։",
)
SOME_FILES = {"max_count": 10, "max_mb": 10, "total_mb": 30, "hints": PHOTO_OR_DOCUMENT}
