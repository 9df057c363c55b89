"""The complaint about a decision or an act: never handed to whom it is about."""

from ...choices import ServiceKind
from ..definition import Outline, listed
from ..wording import Words, five
from . import needs, steps
from .asking import SUBJECT, question
from .paper import FREE, MINUTES_TO_WRITE, SOME_FILES

WORDS = {
    "title": five(
        ka="ადმინისტრაციული საჩივარი",
        en="Complaint",
        ru="Жалоба",
        uk="Скарга",
        hy="Վարչական բողոք",
    ),
    "lead": five(
        ka="არ ეთანხმებით ჩვენს გადაწყვეტილებას, ქმედებას ან დუმილს? საჩივარს ის არ განიხილავს, ვისაც ასაჩივრებთ.",
        en="You disagree with our decision, act or silence? Whoever you complain of does not decide about it.",
        ru="Не согласны с нашим решением, действием или молчанием? Жалобу рассмотрит не тот, на кого вы жалуетесь.",
        uk="Не згодні з нашим рішенням, дією чи мовчанням? Скаргу розгляне не той, на кого ви скаржитеся.",
        hy="Համաձայն չե՞ք մեր որոշմանը, գործողությանը կամ լռությանը։ Բողոքը չի քննի նա, ումից բողոքում եք։",
    ),
    "start": five(
        ka="საჩივრის დაწერა",
        en="Write a complaint",
        ru="Написать жалобу",
        uk="Написати скаргу",
        hy="Գրել բողոք",
    ),
    "send": five(
        ka="საჩივრის გაგზავნა",
        en="Send the complaint",
        ru="Отправить жалобу",
        uk="Надіслати скаргу",
        hy="Ուղարկել բողոքը",
    ),
    "duration": MINUTES_TO_WRITE[5],
    "fee": FREE,
}

COMPLAINED_OF = question(
    "complained_of",
    "text",
    five(
        ka="ვის ასაჩივრებთ?",
        en="Whom do you complain of?",
        ru="На кого вы жалуетесь?",
        uk="На кого ви скаржитеся?",
        hy="Ումի՞ց եք բողոքում",
    ),
    max_length=200,
    hint=five(
        ka="სამსახური ან თანამდებობის პირი, მაგალითად: ინფრასტრუქტურის სამსახური",
        en="The department or the official, for example: Infrastructure Department",
        ru="Служба или должностное лицо, например: служба инфраструктуры",
        uk="Підрозділ або посадова особа, наприклад: управління інфраструктури",
        hy="Ստորաբաժանումը կամ պաշտոնատար անձը, օրինակ՝ ենթակառուցվածքների բաժին",
    ),
    remedy=five(
        ka="დაწერეთ, ვის ასაჩივრებთ.",
        en="Write whom you complain of.",
        ru="Напишите, на кого вы жалуетесь.",
        uk="Напишіть, на кого ви скаржитеся.",
        hy="Գրեք, թե ումից եք բողոքում։",
    ),
)
DECISION = question(
    "decision",
    "text",
    five(
        ka="გადაწყვეტილების ნომერი",
        en="Number of the decision",
        ru="Номер решения",
        uk="Номер рішення",
        hy="Որոշման համարը",
    ),
    required=False,
    max_length=100,
    hint=five(
        ka="თუ წერილობითი გადაწყვეტილება ან პასუხი მიიღეთ",
        en="If you were given a decision or an answer in writing",
        ru="Если вы получили письменное решение или ответ",
        uk="Якщо ви отримали письмове рішення або відповідь",
        hy="Եթե ստացել եք գրավոր որոշում կամ պատասխան",
    ),
)
LEARNED_ON = question(
    "learned_on",
    "date",
    five(
        ka="როდის შეიტყვეთ",
        en="When you learned of it",
        ru="Когда вы о нём узнали",
        uk="Коли ви про нього дізналися",
        hy="Երբ եք իմացել",
    ),
    required=False,
    hint=five(
        ka="ამ დღიდან ითვლება გასაჩივრების ვადა.",
        en="The term for complaining is counted from this day.",
        ru="От этого дня считается срок обжалования.",
        uk="Від цього дня рахують строк оскарження.",
        hy="Բողոքարկման ժամկետը հաշվվում է այս օրվանից։",
    ),
)
TEXT = question(
    "text",
    "longtext",
    five(
        ka="რატომ არ ეთანხმებით და რას ითხოვთ",
        en="Why you disagree, and what you ask for",
        ru="Почему вы не согласны и чего требуете",
        uk="Чому ви не згодні й чого вимагаєте",
        hy="Ինչու համաձայն չեք և ինչ եք պահանջում",
    ),
    max_length=10000,
    remedy=five(
        ka="დაწერეთ, რატომ არ ეთანხმებით.",
        en="Write why you disagree.",
        ru="Напишите, почему вы не согласны.",
        uk="Напишіть, чому ви не згодні.",
        hy="Գրեք, թե ինչու համաձայն չեք։",
    ),
)
COMPLAINT = Outline(
    ServiceKind.COMPLAINT,
    6,
    WORDS,
    [COMPLAINED_OF, DECISION, LEARNED_ON, SUBJECT, TEXT],
    files=SOME_FILES,
    journal="complaint",
)


def lists(forward_days: int, longer: Words) -> dict[str, Words]:
    """What is needed and how it goes on; `longer` says how the country's law lets the term grow."""
    return listed(
        (needs.NAME_AND_ADDRESS, needs.DECISION_COMPLAINED_OF, needs.CONTACT),
        (steps.REGISTERED, steps.DECIDED_BY_ANOTHER, steps.passed_on(forward_days), longer, steps.ANSWERED),
    )
