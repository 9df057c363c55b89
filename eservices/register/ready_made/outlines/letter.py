"""The letter: whatever a citizen wants to write, to whom they choose."""

from typing import Any

from ...choices import ServiceKind
from ..definition import Outline, listed
from ..wording import Words, five
from . import needs, steps
from .asking import PLACE, SUBJECT, TOPIC_REMEDY, TOPICS, question
from .paper import FREE, MINUTES_TO_WRITE, SOME_FILES

WORDS = {
    "title": five(
        ka="წერილი მერიას",
        en="Letter to City Hall",
        ru="Письмо в мэрию",
        uk="Лист до мерії",
        hy="Նամակ քաղաքապետարան",
    ),
    "lead": five(
        ka="მოგვწერეთ განცხადება, საჩივარი ან წინადადება. წერილს დაუყოვნებლივ ვარეგისტრირებთ, პასუხს კი წერილობით მიიღებთ.",
        en="Write us an application, a complaint or a proposal. We register the letter at once, and you get the answer in writing.",
        ru="Напишите заявление, жалобу или предложение. Письмо мы регистрируем сразу, а ответ вы получите письменно.",
        uk="Напишіть заяву, скаргу або пропозицію. Лист ми реєструємо одразу, а відповідь ви отримаєте письмово.",
        hy="Գրեք դիմում, բողոք կամ առաջարկ։ Նամակը գրանցում ենք անմիջապես, իսկ պատասխանը կստանաք գրավոր։",
    ),
    "start": five(ka="წერილის დაწერა", en="Write a letter", ru="Написать письмо", uk="Написати листа", hy="Գրել նամակ"),
    "send": five(
        ka="წერილის გაგზავნა", en="Send the letter", ru="Отправить письмо", uk="Надіслати листа", hy="Ուղարկել նամակը"
    ),
    "duration": MINUTES_TO_WRITE[3],
    "fee": FREE,
    "fee_detail": five(
        ka="ასლებიც, ელფოსტით",
        en="copies by e-mail too",
        ru="и копии по электронной почте",
        uk="і копії електронною поштою",
        hy="պատճենները՝ էլ. փոստով, նույնպես",
    ),
}

TEXT = question(
    "text",
    "longtext",
    five(ka="წერილის ტექსტი", en="Your letter", ru="Текст письма", uk="Текст листа", hy="Նամակի տեքստը"),
    max_length=10000,
    hint=five(
        ka="რა მოხდა, როდის, და რას ითხოვთ მერიისგან",
        en="What happened, when, and what you ask of City Hall",
        ru="Что случилось, когда и о чём вы просите",
        uk="Що сталося, коли і про що ви просите",
        hy="Ինչ է պատահել, երբ, և ինչ եք խնդրում",
    ),
    remedy=five(
        ka="დაწერეთ, რა მოხდა. ერთი წინადადებაც საკმარისია.",
        en="Write what happened. One sentence is enough.",
        ru="Напишите, что случилось. Достаточно одного предложения.",
        uk="Напишіть, що сталося. Досить одного речення.",
        hy="Գրեք, թե ինչ է պատահել։ Բավական է մեկ նախադասություն։",
    ),
)
TOPIC = question(
    "topic",
    "choice",
    five(ka="რას ეხება", en="What it is about", ru="О чём письмо", uk="Про що лист", hy="Ինչի մասին է"),
    remedy=TOPIC_REMEDY,
    choices=TOPICS,
)
MEMBER = question(
    "council_member",
    "text",
    five(
        ka="საკრებულოს წევრის გვარი",
        en="Name of the member",
        ru="Фамилия депутата",
        uk="Прізвище депутата",
        hy="Ավագանու անդամի ազգանունը",
    ),
    required=False,
    max_length=120,
    show_if={"addressee": "council_member"},
    hint=five(
        ka="თუ გვარი არ იცით, ცარიელი დატოვეთ.",
        en="Leave it empty if you do not know the name.",
        ru="Если не знаете фамилию, оставьте поле пустым.",
        uk="Якщо не знаєте прізвища, залиште поле порожнім.",
        hy="Եթե ազգանունը չգիտեք, թողեք դատարկ։",
    ),
)


def _addressee(officials: dict[str, Words]) -> dict[str, Any]:
    department = five(ka="სამსახური", en="Department", ru="Служба", uk="Підрозділ", hy="Ստորաբաժանում")
    return question(
        "addressee",
        "choice",
        five(
            ka="ვის წერთ?", en="Whom do you write to?", ru="Кому вы пишете?", uk="Кому ви пишете?", hy="Ո՞ւմ եք գրում"
        ),
        hint=five(
            ka="თუ არ იცით, აირჩიეთ მერი: სამსახურს ჩვენ მოვძებნით.",
            en="If you are not sure, choose the mayor: we will find the department.",
            ru="Если не знаете, выберите мэра: службу мы найдём сами.",
            uk="Якщо не певні, оберіть міського голову: підрозділ ми знайдемо самі.",
            hy="Եթե վստահ չեք, ընտրեք ղեկավարին. ստորաբաժանումը մենք կգտնենք։",
        ),
        remedy=five(
            ka="აირჩიეთ ადრესატი.",
            en="Choose whom you write to.",
            ru="Выберите адресата.",
            uk="Оберіть адресата.",
            hy="Ընտրեք հասցեատիրոջը։",
        ),
        choices=officials | {"department": department},
    )


def questions(officials: dict[str, Words]) -> list[dict[str, Any]]:
    """The letter's questions; `officials` are the mayor, a deputy and a member of the council in the country's words."""
    return [_addressee(officials), MEMBER, TOPIC, SUBJECT, TEXT, PLACE]


LETTER = Outline(ServiceKind.LETTER, 1, WORDS, [], files=SOME_FILES)


def lists(forward_days: int) -> dict[str, Words]:
    """What is needed and how it goes on."""
    return listed(
        (needs.NAME_AND_ADDRESS, needs.CONTACT, needs.PAPERS),
        (steps.REGISTERED, steps.passed_on(forward_days), steps.ASKED, steps.ANSWERED),
    )
