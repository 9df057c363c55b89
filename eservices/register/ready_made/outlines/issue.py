"""The problem report: something is broken. Taken without a name too; no legal term, but a norm of our own."""

from datetime import time

from ...catalogue import Anonymous, Deficiency, Identity, IfNotFixed, Publicity, Refusal, Rules
from ...choices import Result, ServiceKind
from ...deadlines import Extension, ExtensionMode, Term, Terms, Unit
from ..definition import Outline, listed
from ..wording import five
from . import needs, steps
from .asking import PLACE, TOPIC_REMEDY, TOPICS, question
from .paper import FREE

WORDS = {
    "title": five(
        ka="პრობლემის შეტყობინება",
        en="Problem report",
        ru="Сообщение о проблеме",
        uk="Повідомлення про проблему",
        hy="Հաղորդում խնդրի մասին",
    ),
    "lead": five(
        ka="ორმო, ჩამქრალი სანათი, გავსებული ურნა: გვითხარით, სად არის. სახელი აუცილებელი არ არის.",
        en="A pothole, a lamp that is out, a full bin: tell us where it is. You need not give your name.",
        ru="Яма, погасший фонарь, полная урна: скажите, где это. Называть себя не обязательно.",
        uk="Яма, згаслий ліхтар, повна урна: скажіть, де це. Називати себе не обов’язково.",
        hy="Փոս, հանգած լամպ, լցված աղբաման. ասեք՝ որտեղ է։ Անունը պարտադիր չէ։",
    ),
    "start": five(
        ka="პრობლემის შეტყობინება",
        en="Report a problem",
        ru="Сообщить о проблеме",
        uk="Повідомити про проблему",
        hy="Հայտնել խնդրի մասին",
    ),
    "send": five(
        ka="შეტყობინების გაგზავნა",
        en="Send the report",
        ru="Отправить сообщение",
        uk="Надіслати повідомлення",
        hy="Ուղարկել հաղորդումը",
    ),
    "promise": five(
        ka="ორმო, სანათი, ნაგავი: პასუხი – 10 სამუშაო დღეში.",
        en="Potholes, lamps, waste: we answer within 10 working days.",
        ru="Ямы, фонари, мусор: ответ — за 10 рабочих дней.",
        uk="Ями, ліхтарі, сміття: відповідь — за 10 робочих днів.",
        hy="Փոսեր, լամպեր, աղբ. պատասխանը՝ 10 աշխատանքային օրում։",
    ),
    "duration": five(
        ka="დაახლოებით 1 წუთი.", en="About 1 minute.", ru="Около 1 минуты.", uk="Близько 1 хвилини.", hy="Մոտ 1 րոպե։"
    ),
    "fee": FREE,
}
WHAT = question(
    "topic",
    "choice",
    five(
        ka="რა სახის პრობლემაა?",
        en="What kind of problem is it?",
        ru="Что за проблема?",
        uk="Що за проблема?",
        hy="Ի՞նչ խնդիր է",
    ),
    remedy=TOPIC_REMEDY,
    choices={code: label for code, label in TOPICS.items() if code != "social"},
)
WHERE = PLACE | {
    "required": True,
    "errors": five(
        ka="დაწერეთ, სად არის.",
        en="Write where it is.",
        ru="Напишите, где это.",
        uk="Напишіть, де це.",
        hy="Գրեք, թե որտեղ է։",
    ),
}
TEXT = question(
    "text",
    "longtext",
    five(
        ka="რა ხდება?",
        en="What is wrong?",
        ru="Что случилось?",
        uk="Що сталося?",
        hy="Ի՞նչ է պատահել",
    ),
    max_length=2000,
    remedy=five(
        ka="დაწერეთ, რა ხდება. ერთი წინადადებაც საკმარისია.",
        en="Write what is wrong. One sentence is enough.",
        ru="Напишите, что случилось. Достаточно одного предложения.",
        uk="Напишіть, що сталося. Досить одного речення.",
        hy="Գրեք, թե ինչ է պատահել։ Բավական է մեկ նախադասություն։",
    ),
)
FILES = {
    "max_count": 3,
    "max_mb": 10,
    "total_mb": 30,
    "hints": five(
        ka="ერთი ფოტო ახლოდან, ერთი შორიდან, რომ ადგილი ჩანდეს.",
        en="One photo from near, one from afar, so that the place can be told.",
        ru="Одно фото вблизи, одно издали, чтобы было видно место.",
        uk="Одне фото зблизька, одне здалеку, щоб було видно місце.",
        hy="Մեկ լուսանկար մոտիկից, մեկը հեռվից, որ տեղը երևա։",
    ),
}
WRITTEN_ANSWER = question(
    "written_answer",
    "yes_no",
    five(
        ka="გჭირდებათ წერილობითი პასუხი?",
        en="Do you need an answer in writing?",
        ru="Нужен ли вам письменный ответ?",
        uk="Чи потрібна вам письмова відповідь?",
        hy="Ձեզ գրավոր պատասխան պե՞տք է",
    ),
    required=False,
    hint=five(
        ka="მაშინ დაგვჭირდება თქვენი სახელი და მისამართი, და პასუხს კანონით დადგენილ ვადაში მიიღებთ.",
        en="Then we need your name and address, and you get the answer within the term of the law.",
        ru="Тогда нам понадобятся ваше имя и адрес, а ответ вы получите в срок, установленный законом.",
        uk="Тоді нам знадобляться ваше ім’я та адреса, а відповідь ви отримаєте в установлений законом строк.",
        hy="Այդ դեպքում պետք են ձեր անունն ու հասցեն, իսկ պատասխանը կստանաք օրենքով սահմանված ժամկետում։",
    ),
)
LISTS = listed((needs.PLACE_OF_PROBLEM, needs.PHOTO), (steps.REGISTERED, steps.SEEN_ON_THE_SPOT, steps.MENDED))
RESULTS = (Result.ANSWERED, Result.EXPLAINED, Result.REFUSED, Result.FORWARDED, Result.UNCONSIDERED, Result.WITHDRAWN)
ISSUE = Outline(
    ServiceKind.ISSUE,
    4,
    WORDS | LISTS,
    [WHAT, WHERE, TEXT, WRITTEN_ANSWER],
    summary=("topic", "place"),
    files=FILES,
    results=RESULTS,
    journal="issue",
)

RULES = Rules(
    deficiency=Deficiency(pauses=False, if_not_fixed=IfNotFixed.CONTINUE),
    refusal=Refusal(needs_ground=True, needs_appeal_text=False),
    identity=Identity.NONE,
    anonymous=Anonymous.SIGNAL,
    publicity=Publicity.ANONYMISED,
    required=(),
    retention_years=3,
)


def terms(forward: Term, basis: str) -> Terms:
    """Ten working days, and once as many.

    A report is no application in any of the three laws and has no term there: this is the town's own norm, short enough
    that whoever wants a written answer gets it well within the month of the law.
    """
    return Terms(
        10,
        Unit.WORKING_DAYS,
        cut_off=time(18),
        extension=Extension(ExtensionMode.ADDED, 10, Unit.WORKING_DAYS),
        forward=forward,
        legal_basis=basis,
    )
