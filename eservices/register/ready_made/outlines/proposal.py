"""The proposal: what could be better in the town."""

from ...choices import ServiceKind
from ..definition import Outline, listed
from ..wording import Words, five
from . import needs, steps
from .asking import PLACE, SUBJECT, TOPIC_REMEDY, TOPICS, question
from .paper import FREE, MINUTES_TO_WRITE, SOME_FILES

WORDS = {
    "title": five(ka="წინადადება", en="Proposal", ru="Предложение", uk="Пропозиція", hy="Առաջարկ"),
    "lead": five(
        ka="იცით, როგორ გახდეს ქუჩა, ეზო ან მომსახურება უკეთესი? მოგვწერეთ; გიპასუხებთ, რა გამოვა და რა – არა.",
        en="You know how a street, a yard or a service could be better? Write to us; we say what can be done and what cannot.",
        ru="Знаете, как сделать улицу, двор или услугу лучше? Напишите; мы ответим, что получится, а что нет.",
        uk="Знаєте, як зробити вулицю, двір чи послугу кращою? Напишіть; ми відповімо, що вийде, а що ні.",
        hy="Գիտե՞ք, ինչպես լավացնել փողոցը, բակը կամ ծառայությունը։ Գրեք, կպատասխանենք՝ ինչը կստացվի, ինչը՝ ոչ։",
    ),
    "start": five(
        ka="წინადადების დაწერა",
        en="Write a proposal",
        ru="Написать предложение",
        uk="Написати пропозицію",
        hy="Գրել առաջարկ",
    ),
    "send": five(
        ka="წინადადების გაგზავნა",
        en="Send the proposal",
        ru="Отправить предложение",
        uk="Надіслати пропозицію",
        hy="Ուղարկել առաջարկը",
    ),
    "duration": MINUTES_TO_WRITE[3],
    "fee": FREE,
}

TOPIC = question(
    "topic",
    "choice",
    five(
        ka="რას ეხება",
        en="What it is about",
        ru="О чём предложение",
        uk="Чого стосується",
        hy="Ինչի մասին է",
    ),
    remedy=TOPIC_REMEDY,
    choices=TOPICS,
)
TEXT = question(
    "text",
    "longtext",
    five(
        ka="რას გვთავაზობთ?",
        en="What do you propose?",
        ru="Что вы предлагаете?",
        uk="Що ви пропонуєте?",
        hy="Ի՞նչ եք առաջարկում",
    ),
    max_length=10000,
    hint=five(
        ka="როგორ არის ახლა, როგორ ჯობს იყოს და ვის გამოადგება",
        en="How it is now, how it would be better, and whom it would help",
        ru="Как сейчас, как было бы лучше и кому это поможет",
        uk="Як є зараз, як було б краще і кому це допоможе",
        hy="Ինչպես է հիմա, ինչպես ավելի լավ կլինի և ում կօգնի",
    ),
    remedy=five(
        ka="დაწერეთ, რას გვთავაზობთ.",
        en="Write what you propose.",
        ru="Напишите, что вы предлагаете.",
        uk="Напишіть, що ви пропонуєте.",
        hy="Գրեք, թե ինչ եք առաջարկում։",
    ),
)
PROPOSAL = Outline(ServiceKind.PROPOSAL, 7, WORDS, [TOPIC, SUBJECT, TEXT, PLACE], files=SOME_FILES)


def lists(forward_days: int) -> dict[str, Words]:
    """What is needed and how it goes on."""
    return listed(
        (needs.NAME_AND_ADDRESS, needs.CONTACT, needs.PAPERS),
        (steps.REGISTERED, steps.passed_on(forward_days), steps.WEIGHED, steps.ANSWERED),
    )
