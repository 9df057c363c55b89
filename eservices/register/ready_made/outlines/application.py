"""The application: the citizen asks the body for a decision."""

from ...choices import ServiceKind
from ..definition import Outline
from ..wording import five
from . import needs
from .asking import PLACE, SUBJECT, question
from .paper import FREE, MINUTES_TO_WRITE, SOME_FILES

NEEDS = (needs.NAME_AND_ADDRESS, needs.WHAT_YOU_ASK, needs.PROOF, needs.CONTACT)

WORDS = {
    "title": five(ka="განცხადება", en="Application", ru="Заявление", uk="Заява", hy="Դիմում"),
    "lead": five(
        ka="მიმართეთ, როცა გადაწყვეტილება გჭირდებათ: ნებართვა, ცნობა, დახმარება ან უფლების დადასტურება.",
        en="Apply when you need a decision: a permit, a certificate, aid, or your right confirmed.",
        ru="Обратитесь, когда вам нужно решение: разрешение, справка, помощь или подтверждение права.",
        uk="Зверніться, коли вам потрібне рішення: дозвіл, довідка, допомога або підтвердження права.",
        hy="Դիմեք, երբ ձեզ որոշում է պետք՝ թույլտվություն, տեղեկանք, աջակցություն կամ իրավունքի հաստատում։",
    ),
    "start": five(
        ka="განცხადების შევსება",
        en="Fill in the application",
        ru="Заполнить заявление",
        uk="Заповнити заяву",
        hy="Լրացնել դիմումը",
    ),
    "send": five(
        ka="განცხადების გაგზავნა",
        en="Send the application",
        ru="Отправить заявление",
        uk="Надіслати заяву",
        hy="Ուղարկել դիմումը",
    ),
    "duration": MINUTES_TO_WRITE[3],
    "fee": FREE,
}

TEXT = question(
    "text",
    "longtext",
    five(
        ka="რას ითხოვთ?",
        en="What do you ask for?",
        ru="О чём вы просите?",
        uk="Про що ви просите?",
        hy="Ի՞նչ եք խնդրում",
    ),
    max_length=10000,
    hint=five(
        ka="რა გადაწყვეტილება გჭირდებათ და რა გარემოებას ეყრდნობით",
        en="Which decision you need, and the facts you rely on",
        ru="Какое решение вам нужно и на чём вы основываетесь",
        uk="Яке рішення вам потрібне і на чому ви ґрунтуєтеся",
        hy="Ինչ որոշում է պետք և ինչի վրա եք հիմնվում",
    ),
    remedy=five(
        ka="დაწერეთ, რას ითხოვთ.",
        en="Write what you ask for.",
        ru="Напишите, о чём вы просите.",
        uk="Напишіть, про що ви просите.",
        hy="Գրեք, թե ինչ եք խնդրում։",
    ),
)
FILES = SOME_FILES | {
    "hints": five(
        ka="დოკუმენტები, რომლებსაც ეყრდნობით. ფოტო ტელეფონითაც გამოდგება, თუ ტექსტი იკითხება.",
        en="The documents you rely on. A photo by phone will do, if the text can be read.",
        ru="Документы, на которые вы опираетесь. Подойдёт и снимок на телефон, если текст читается.",
        uk="Документи, на які ви спираєтеся. Підійде й знімок телефоном, якщо текст читається.",
        hy="Փաստաթղթերը, որոնց վրա հիմնվում եք։ Կհարմարի նաև հեռախոսով նկարը, եթե տեքստն ընթեռնելի է։",
    ),
}
APPLICATION = Outline(
    ServiceKind.APPLICATION,
    5,
    WORDS,
    [SUBJECT, TEXT, PLACE],
    files=FILES,
)
