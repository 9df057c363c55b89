"""The appeal of a homeowners' association: repairs of common property, paid together with the town."""

from ...choices import ServiceKind
from ..definition import Outline, listed
from ..wording import Words, five
from . import needs, steps
from .hoa_questions import questions
from .paper import FREE

__all__ = ["HOA", "lists", "questions"]

WORDS = {
    "title": five(
        ka="ამხანაგობის განაცხადი",
        en="Association's appeal",
        ru="Заявка товарищества",
        uk="Звернення об’єднання співвласників",
        hy="Համատիրության դիմում",
    ),
    "lead": five(
        ka="ამხანაგობის თავმჯდომარე აქ ითხოვს საერთო ქონების შეკეთების თანადაფინანსებას და ხედავს, რა ეტაპზეა განაცხადი.",
        en="Here the chairperson asks for co-funding of repairs to common property, and sees where the appeal stands.",
        ru="Здесь председатель просит софинансировать ремонт общего имущества и видит, на каком этапе заявка.",
        uk="Тут голова правління просить співфінансувати ремонт спільного майна й бачить, на якому етапі звернення.",
        hy="Այստեղ նախագահը խնդրում է համաֆինանսավորել ընդհանուր գույքի նորոգումը և տեսնում է, թե ինչ փուլում է դիմումը։",
    ),
    "promise": five(
        ka="სახურავი, ლიფტი, ეზო: თანადაფინანსება და ვადები.",
        en="Roof, lift, yard: co-funding and terms.",
        ru="Крыша, лифт, двор: софинансирование и сроки.",
        uk="Дах, ліфт, двір: співфінансування і строки.",
        hy="Տանիք, վերելակ, բակ՝ համաֆինանսավորում և ժամկետներ։",
    ),
    "start": five(
        ka="განაცხადის შევსება",
        en="Fill in the appeal",
        ru="Заполнить заявку",
        uk="Заповнити звернення",
        hy="Լրացնել դիմումը",
    ),
    "send": five(
        ka="განაცხადის გაგზავნა",
        en="Send the appeal",
        ru="Отправить заявку",
        uk="Надіслати звернення",
        hy="Ուղարկել դիմումը",
    ),
    "duration": five(
        ka="დაახლოებით 6 წუთი. თან იქონიეთ კრების ოქმი.",
        en="About 6 minutes. Have the minutes of the meeting at hand.",
        ru="Около 6 минут. Приготовьте протокол собрания.",
        uk="Близько 6 хвилин. Підготуйте протокол зборів.",
        hy="Մոտ 6 րոպե։ Պատրաստ պահեք ժողովի արձանագրությունը։",
    ),
    "fee": FREE,
    # Each town decides on the share (domain 3); the demo's is 5 to 10 per cent.
    "fee_detail": five(
        ka="ამხანაგობის წილს პროგრამა განსაზღვრავს",
        en="the programme sets the association's share",
        ru="долю товарищества определяет программа",
        uk="частку співвласників визначає програма",
        hy="համատիրության մասնաբաժինը սահմանում է ծրագիրը",
    ),
}
FILES = {
    "max_count": 12,
    "max_mb": 10,
    "total_mb": 40,
    "hints": five(
        ka="სხვა დოკუმენტები, თუ გაქვთ: ექსპერტის დასკვნა, მესაკუთრეთა თანხმობა.",
        en="Other documents, if you have them: an expert's opinion, consent of the owners.",
        ru="Другие документы, если есть: заключение эксперта, согласие собственников.",
        uk="Інші документи, якщо є: висновок експерта, згода власників.",
        hy="Այլ փաստաթղթեր, եթե ունեք՝ փորձագետի եզրակացություն, սեփականատերերի համաձայնություն։",
    ),
}
HOA = Outline(ServiceKind.HOA, 3, WORDS, [], summary=("association", "category"), files=FILES, journal="hoa")


def lists(deficiency: Words) -> dict[str, Words]:
    """What is needed and how it goes on; `deficiency` is how much time the law gives for a missing document."""
    return listed(
        (needs.MINUTES, needs.WORK_AND_PHOTOS, needs.ESTIMATE),
        (steps.REGISTERED, steps.missing(deficiency), steps.ENGINEER, steps.COMMISSION, steps.SHARE_DECIDED),
    )
