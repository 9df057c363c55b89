"""News 6: water supply will be limited for a day."""

NEWS = {
    "key": "news-water",
    "days_ago": 2,
    "category": "announcement",
    "picture": "water-main",
    "files": ["water-streets", "water-quality"],
    "ka": {
        "slug": "tsqlis-shezghudva",
        "title": "{on:water} წყალმომარაგება დროებით შეიზღუდება",
        "lead": "{on:water}, 10:00-დან 17:00 საათამდე, სამ ქუჩაზე წყალი არ იქნება: მთავარ მილზე ახალი ურდული იდგმება.",
        "alt": "მთავარი მილი რეზერვუარიდან ქალაქისკენ, მიწის ზემოთ ონკანი",
        "body": """
სამუშაო {weekday:water}, {full:water}, დილის 10 საათზე დაიწყება. წყალი არ მიეწოდება თამარ მეფის ქუჩას 2–38, ჭადრების
ქუჩას მთლიანად და რუსთაველის ქუჩას 1–27. მისამართების სრული სია ქვემოთ, ფაილშია.

ბრიგადა მთავარ მილზე ურდულს ცვლის, რომელიც 1967 წლიდან დგას და აღარ იკეტება. ამის შემდეგ ავარიისას მხოლოდ ერთი კვარტალი
დარჩება უწყლოდ და არა მთელი ცენტრი.

## რა უნდა იცოდეთ

- წყალი წინა საღამოს მოიმარაგეთ.
- 11:00 საათიდან ბაზრის მოედანსა და ჭადრების ქუჩა 3-თან წყლის ავტოცისტერნა იდგება.
- მიწოდების აღდგენის შემდეგ წყალი ორ წუთს გაუშვით, სანამ გამჭვირვალე გახდება.
- ბავშვთა საავადმყოფოს და №3 საბავშვო ბაღს წყალი არ შეუწყდება.

კითხვისთვის დარეკეთ ცხელ ხაზზე: 0 422 00 12 12.
""",
    },
    "en": {
        "slug": "water-limited",
        "title": "Water supply will be limited temporarily on {on:water}",
        "lead": "On {on:water}, from 10:00 to 17:00, three streets will have no water: the main gets a new valve.",
        "alt": "The water main runs from the reservoir to the town, a tap above the ground",
        "body": """
The work begins on {weekday:water}, {full:water}, at 10 in the morning. There will be no water in Tamar Mepe Street 2–38,
in the whole of Chadrebi Street and in Rustaveli Street 1–27. All addresses are in the file below.

The team replaces a valve of 1967 which no longer closes. From then on a break will leave one block without water, not the
whole centre.

## What you should know

- Store water the evening before.
- From 11:00 a water truck stands on the market square and at 3 Chadrebi Street.
- When the supply is back, let the water run for two minutes until it is clear.
- The children's hospital and kindergarten No 3 are not cut off.

Questions: hotline 0 422 00 12 12.
""",
    },
    "ru": {
        "slug": "ogranichenie-vody",
        "title": "{on:water} временно ограничат водоснабжение",
        "lead": "{on:water} с 10:00 до 17:00 на трёх улицах не будет воды: на главной трубе ставят новую задвижку.",
        "alt": "Главная труба идёт от резервуара к городу, над землёй кран",
        "body": """
Работы начнутся {full:water} ({weekday:water}) в 10 часов утра. Воды не будет на улице Тамар Мепе 2–38, на всей улице
Чадреби и на улице Руставели 1–27. Полный список адресов — в файле ниже.

Бригада меняет задвижку 1967 года, которая больше не закрывается. После этого при аварии без воды останется один квартал,
а не весь центр.

## Что нужно знать

- Запаситесь водой накануне вечером.
- С 11:00 автоцистерна с водой будет стоять на рыночной площади и у дома 3 на улице Чадреби.
- Когда воду дадут, спустите её две минуты, пока она не станет прозрачной.
- Детскую больницу и детский сад №3 не отключат.

Вопросы — по горячей линии: 0 422 00 12 12.
""",
    },
}
