"""The request for public information. No question about the purpose: the laws of all three countries forbid it."""

from ...choices import Result, ServiceKind
from ..definition import Outline
from ..wording import five
from .asking import question
from .paper import MINUTES_TO_WRITE

WORDS = {
    "title": five(
        ka="საჯარო ინფორმაციის მოთხოვნა",
        en="Public-information request",
        ru="Запрос публичной информации",
        uk="Запит на публічну інформацію",
        hy="Տեղեկություն ստանալու հարցում",
    ),
    "lead": five(
        ka="მოითხოვეთ დოკუმენტი ან მონაცემი, რომელიც მერიაშია დაცული. მიზეზის ახსნა საჭირო არ არის.",
        en="Ask for a document or data that City Hall holds. You need not say why.",
        ru="Запросите документ или данные, которые хранятся у нас. Объяснять, зачем, не нужно.",
        uk="Запитайте документ або дані, які зберігаються в нас. Пояснювати, навіщо, не потрібно.",
        hy="Խնդրեք փաստաթուղթ կամ տվյալ, որը պահվում է մեզ մոտ։ Պատճառը բացատրել պետք չէ։",
    ),
    "start": five(
        ka="ინფორმაციის მოთხოვნა",
        en="Request information",
        ru="Запросить информацию",
        uk="Запитати інформацію",
        hy="Կատարել հարցում",
    ),
    "send": five(
        ka="მოთხოვნის გაგზავნა",
        en="Send the request",
        ru="Отправить запрос",
        uk="Надіслати запит",
        hy="Ուղարկել հարցումը",
    ),
    "duration": MINUTES_TO_WRITE[2],
    "fee": five(
        ka="უფასოა ელფოსტით",
        en="Free by e-mail",
        ru="По эл. почте бесплатно",
        uk="Ел. поштою безоплатно",
        hy="Էլ. փոստով անվճար",
    ),
}

TEXT = question(
    "text",
    "longtext",
    five(
        ka="რა ინფორმაცია გჭირდებათ?",
        en="What information do you need?",
        ru="Какая информация вам нужна?",
        uk="Яка інформація вам потрібна?",
        hy="Ի՞նչ տեղեկություն է ձեզ պետք",
    ),
    max_length=10000,
    hint=five(
        ka="მაგალითად: საწვავის ხარჯი მანქანების მიხედვით. მიზეზის დაწერა საჭირო არ არის.",
        en="For example: the cost of fuel by vehicle. You need not give a reason.",
        ru="Например: расход топлива по автомобилям. Причину указывать не нужно.",
        uk="Наприклад: витрати пального за автомобілями. Причину зазначати не потрібно.",
        hy="Օրինակ՝ վառելիքի ծախսն ըստ մեքենաների։ Պատճառը նշել պետք չէ։",
    ),
    remedy=five(
        ka="დაწერეთ, რა ინფორმაცია გჭირდებათ.",
        en="Write what information you need.",
        ru="Напишите, какая информация вам нужна.",
        uk="Напишіть, яка інформація вам потрібна.",
        hy="Գրեք, թե ինչ տեղեկություն է ձեզ պետք։",
    ),
)
SHORT_NAME = question(
    "subject",
    "text",
    five(ka="მოკლე სახელი", en="Short name", ru="Краткое название", uk="Коротка назва", hy="Կարճ անվանում"),
    max_length=120,
    hint=five(
        ka="ორი-სამი სიტყვა, რომ მოთხოვნა ადვილად იპოვოთ",
        en="Two or three words, so that you easily find the request",
        ru="Два-три слова, чтобы вы легко нашли запрос",
        uk="Два-три слова, щоб ви легко знайшли запит",
        hy="Երկու-երեք բառ, որպեսզի հեշտ գտնեք հարցումը",
    ),
    remedy=five(
        ka="დაწერეთ მოკლე სახელი.",
        en="Write a short name.",
        ru="Напишите краткое название.",
        uk="Напишіть коротку назву.",
        hy="Գրեք կարճ անվանում։",
    ),
)
PERIOD = question(
    "period",
    "text",
    five(ka="პერიოდი", en="Period", ru="Период", uk="Період", hy="Ժամանակահատված"),
    required=False,
    max_length=100,
    hint=five(
        ka="მაგალითად: 2026 წლის იანვარი–ივნისი",
        en="For example: January to June 2026",
        ru="Например: январь–июнь 2026 года",
        uk="Наприклад: січень–червень 2026 року",
        hy="Օրինակ՝ 2026 թվականի հունվար–հունիս",
    ),
)
FORM = question(
    "form",
    "choice",
    five(
        ka="რა ფორმით გსურთ",
        en="In what form would you like it",
        ru="В какой форме вам удобно",
        uk="У якій формі вам зручно",
        hy="Ինչ ձևով եք ցանկանում",
    ),
    remedy=five(ka="აირჩიეთ ფორმა.", en="Choose a form.", ru="Выберите форму.", uk="Оберіть форму.", hy="Ընտրեք ձևը։"),
    choices={
        "electronic": five(
            ka="ელექტრონული ასლი",
            en="Electronic copy",
            ru="Электронная копия",
            uk="Електронна копія",
            hy="Էլեկտրոնային պատճեն",
        ),
        "paper": five(
            ka="ქაღალდის ასლი", en="Paper copy", ru="Бумажная копия", uk="Паперова копія", hy="Թղթային պատճեն"
        ),
        "view": five(
            ka="დედნის გაცნობა ადგილზე",
            en="Reading the original on the spot",
            ru="Ознакомление с подлинником на месте",
            uk="Ознайомлення з оригіналом на місці",
            hy="Բնօրինակին ծանոթանալ տեղում",
        ),
    },
)

FILES = {
    "max_count": 5,
    "max_mb": 10,
    "total_mb": 20,
    "hints": five(
        ka="თანხმობა ან მინდობილობა, თუ საჭიროა.",
        en="A consent or a power of attorney, if needed.",
        ru="Согласие или доверенность, если нужно.",
        uk="Згода або довіреність, якщо потрібно.",
        hy="Համաձայնություն կամ լիազորագիր, եթե պետք է։",
    ),
}
RESULTS = (Result.ANSWERED, Result.PARTLY, Result.REFUSED, Result.FORWARDED, Result.UNCONSIDERED, Result.WITHDRAWN)
FOI = Outline(
    ServiceKind.FOI,
    2,
    WORDS,
    [TEXT, SHORT_NAME, PERIOD, FORM],
    files=FILES,
    results=RESULTS,
    journal="foi",
)
