"""What a homeowners' association is asked: the building, the work, the meeting's decision and its papers."""

from typing import Any

from ..wording import Words, five
from .asking import question

ASSOCIATION = question(
    "association",
    "text",
    five(
        ka="ამხანაგობის დასახელება",
        en="Name of the association",
        ru="Название товарищества",
        uk="Назва об’єднання",
        hy="Համատիրության անվանումը",
    ),
    max_length=150,
    hint=five(
        ka="მაგალითად: „ჭადრების 14“",
        en="For example: “Chadrebi 14”",
        ru="Например: «Чадреби 14»",
        uk="Наприклад: «Садова 14»",
        hy="Օրինակ՝ «Այգեստան 14»",
    ),
    remedy=five(
        ka="დაწერეთ ამხანაგობის დასახელება.",
        en="Write the name of the association.",
        ru="Напишите название товарищества.",
        uk="Напишіть назву об’єднання.",
        hy="Գրեք համատիրության անվանումը։",
    ),
)
BUILDING = question(
    "building",
    "address",
    five(
        ka="შენობის მისამართი",
        en="Address of the building",
        ru="Адрес дома",
        uk="Адреса будинку",
        hy="Շենքի հասցեն",
    ),
    max_length=200,
    remedy=five(
        ka="დაწერეთ მისამართი.",
        en="Write the address.",
        ru="Напишите адрес.",
        uk="Напишіть адресу.",
        hy="Գրեք հասցեն։",
    ),
)
FLATS = question(
    "flats",
    "number",
    five(
        ka="რამდენი ბინაა?", en="How many flats?", ru="Сколько квартир?", uk="Скільки квартир?", hy="Քանի՞ բնակարան կա"
    ),
    required=False,
)
CATEGORY = question(
    "category",
    "choice",
    five(
        ka="რა უნდა გაკეთდეს?",
        en="What needs to be done?",
        ru="Что нужно сделать?",
        uk="Що потрібно зробити?",
        hy="Ի՞նչ է պետք անել",
    ),
    remedy=five(
        ka="აირჩიეთ სამუშაო.",
        en="Choose the work.",
        ru="Выберите работу.",
        uk="Оберіть вид робіт.",
        hy="Ընտրեք աշխատանքը։",
    ),
    choices={
        "roof": five(ka="სახურავი", en="Roof", ru="Крыша", uk="Дах", hy="Տանիք"),
        "lift": five(ka="ლიფტი", en="Lift", ru="Лифт", uk="Ліфт", hy="Վերելակ"),
        "networks": five(
            ka="შიდა წყალსადენი და კანალიზაცია",
            en="Inner water and sewage network",
            ru="Внутренний водопровод и канализация",
            uk="Внутрішній водопровід і каналізація",
            hy="Ներքին ջրագիծ և կոյուղի",
        ),
        "facade": five(ka="ფასადი", en="Facade", ru="Фасад", uk="Фасад", hy="Ճակատ"),
        "entrance": five(ka="სადარბაზო", en="Entrance", ru="Подъезд", uk="Під’їзд", hy="Մուտք"),
        "yard": five(
            ka="ეზო და განათება",
            en="Yard and lighting",
            ru="Двор и освещение",
            uk="Двір і освітлення",
            hy="Բակ և լուսավորություն",
        ),
        "wall": five(
            ka="საყრდენი კედელი, საძირკველი",
            en="Retaining wall, foundation",
            ru="Подпорная стена, фундамент",
            uk="Підпірна стіна, фундамент",
            hy="Հենապատ, հիմք",
        ),
        "other": five(ka="სხვა", en="Something else", ru="Другое", uk="Інше", hy="Այլ"),
    },
)
TEXT = question(
    "text",
    "longtext",
    five(ka="აღწერა", en="Description", ru="Описание", uk="Опис", hy="Նկարագրություն"),
    max_length=10000,
    hint=five(
        ka="რა დაზიანდა, როდიდან და ვის უშლის ხელს",
        en="What is damaged, since when, and whom it hinders",
        ru="Что повреждено, с какого времени и кому это мешает",
        uk="Що пошкоджено, відколи і кому це заважає",
        hy="Ինչն է վնասված, երբվանից և ում է խանգարում",
    ),
    remedy=five(
        ka="აღწერეთ სამუშაო.",
        en="Describe the work.",
        ru="Опишите работу.",
        uk="Опишіть роботи.",
        hy="Նկարագրեք աշխատանքը։",
    ),
)
MEETING_ON = question(
    "meeting_on",
    "date",
    five(ka="კრების თარიღი", en="Date of the meeting", ru="Дата собрания", uk="Дата зборів", hy="Ժողովի ամսաթիվը"),
    required=False,
)
SHARE_AGREED = question(
    "share_agreed",
    "yes_no",
    five(
        ka="კრება თანახმაა, გადაიხადოს ამხანაგობის წილი",
        en="The meeting agrees to pay the association's share",
        ru="Собрание согласно оплатить долю товарищества",
        uk="Збори згодні сплатити частку об’єднання",
        hy="Ժողովը համաձայն է վճարել համատիրության մասնաբաժինը",
    ),
    required=False,
)
# Not required by the form: without the minutes the appeal is still registered, and sent back for completion.
MINUTES = question(
    "minutes",
    "file",
    five(
        ka="კრების ოქმი",
        en="Minutes of the meeting",
        ru="Протокол собрания",
        uk="Протокол зборів",
        hy="Ժողովի արձանագրություն",
    ),
    required=False,
    max_count=3,
    max_mb=10,
    types=["pdf", "docx", "odt", "jpg", "png", "heic"],
    hint=five(
        ka="თუ ახლა ხელთ არ გაქვთ, მაინც გამოგზავნეთ: ოქმს მოგვიანებით მოგთხოვთ.",
        en="If you do not have them at hand, send the appeal all the same: we will ask for them later.",
        ru="Если сейчас его нет под рукой, всё равно отправляйте: протокол попросим позже.",
        uk="Якщо зараз його немає під рукою, все одно надсилайте: протокол попросимо згодом.",
        hy="Եթե հիմա ձեռքի տակ չէ, միևնույն է՝ ուղարկեք. արձանագրությունը կխնդրենք հետո։",
    ),
)
PHOTOS = question(
    "photos",
    "file",
    five(ka="ფოტოები", en="Photos", ru="Фотографии", uk="Світлини", hy="Լուսանկարներ"),
    required=False,
    max_count=6,
    max_mb=10,
    types=["jpg", "png", "heic"],
    hint=five(
        ka="დღის შუქზე, ორი მხრიდან.",
        en="In daylight, from two sides.",
        ru="При дневном свете, с двух сторон.",
        uk="При денному світлі, з двох боків.",
        hy="Ցերեկային լույսով, երկու կողմից։",
    ),
)
ESTIMATE_FILE = question(
    "estimate_file",
    "file",
    five(ka="ხარჯთაღრიცხვა", en="The estimate", ru="Смета", uk="Кошторис", hy="Նախահաշիվ"),
    required=False,
    max_count=2,
    max_mb=10,
    types=["pdf", "xlsx", "docx", "odt", "jpg", "png"],
)


def questions(currency: Words) -> list[dict[str, Any]]:
    """All questions; the estimate is asked in the country's money."""
    estimate = question(
        "estimate",
        "number",
        five(
            ka=f"ხარჯთაღრიცხვა, {currency['ka']}",
            en=f"Estimate, {currency['en']}",
            ru=f"Смета, {currency['ru']}",
            uk=f"Кошторис, {currency['uk']}",
            hy=f"Նախահաշիվ, {currency['hy']}",
        ),
        required=False,
        hint=five(
            ka="თუ არ იცით, ცარიელი დატოვეთ: ინჟინერი დაითვლის.",
            en="Leave it empty if you do not know: an engineer will work it out.",
            ru="Если не знаете, оставьте пустым: посчитает инженер.",
            uk="Якщо не знаєте, залиште порожнім: порахує інженер.",
            hy="Եթե չգիտեք, թողեք դատարկ. կհաշվարկի ճարտարագետը։",
        ),
    )
    about_building = [ASSOCIATION, BUILDING, FLATS, CATEGORY, TEXT, estimate]
    return [*about_building, MEETING_ON, SHARE_AGREED, MINUTES, PHOTOS, ESTIMATE_FILE]
