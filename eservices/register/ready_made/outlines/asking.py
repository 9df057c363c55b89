"""Questions in the shape that a version stores, and those that several services ask."""

from typing import Any

from ..wording import Words, five


def question(
    code: str,
    kind: str,
    label: Words,
    *,
    hint: Words | None = None,
    remedy: Words | None = None,
    choices: dict[str, Words] | None = None,
    **rest: Any,
) -> dict[str, Any]:
    """A question as `catalogue.Question` reads it; `remedy` is told when the answer is missing."""
    told = {"hints": hint, "errors": remedy}
    found: dict[str, Any] = {"code": code, "kind": kind, "labels": label}
    found |= {name: words for name, words in told.items() if words}
    if choices:
        found["choices"] = [{"code": one, "labels": labels} for one, labels in choices.items()]
    return found | rest


SUBJECT = question(
    "subject",
    "text",
    five(ka="სათაური", en="Title", ru="Заголовок", uk="Заголовок", hy="Վերնագիր"),
    max_length=120,
    hint=five(
        ka="მოკლედ, რომ სწრაფად მივაგნოთ სამსახურს",
        en="In a few words, so that we quickly find the department",
        ru="Коротко, чтобы мы быстро нашли службу",
        uk="Коротко, щоб ми швидко знайшли підрозділ",
        hy="Կարճ, որպեսզի արագ գտնենք ստորաբաժանումը",
    ),
    remedy=five(
        ka="დაწერეთ სათაური.",
        en="Write a title.",
        ru="Напишите заголовок.",
        uk="Напишіть заголовок.",
        hy="Գրեք վերնագիր։",
    ),
)
PLACE = question(
    "place",
    "address",
    five(ka="ადგილი", en="Place", ru="Место", uk="Місце", hy="Տեղ"),
    required=False,
    max_length=200,
    hint=five(
        ka="ქუჩა და ნომერი ან ორიენტირი",
        en="Street and number, or a landmark",
        ru="Улица и номер дома или ориентир",
        uk="Вулиця й номер будинку або орієнтир",
        hy="Փողոցն ու շենքի համարը կամ կողմնորոշիչ",
    ),
)
TOPICS = {
    "roads": five(
        ka="გზები და ტროტუარები",
        en="Roads and pavements",
        ru="Дороги и тротуары",
        uk="Дороги й тротуари",
        hy="Ճանապարհներ և մայթեր",
    ),
    "lighting": five(
        ka="გარე განათება",
        en="Street lighting",
        ru="Уличное освещение",
        uk="Вуличне освітлення",
        hy="Արտաքին լուսավորություն",
    ),
    "waste": five(
        ka="ნარჩენები და დასუფთავება",
        en="Waste and cleaning",
        ru="Отходы и уборка",
        uk="Відходи та прибирання",
        hy="Աղբ և սանմաքրում",
    ),
    "animals": five(
        ka="უპატრონო ცხოველები",
        en="Stray animals",
        ru="Бездомные животные",
        uk="Безпритульні тварини",
        hy="Թափառող կենդանիներ",
    ),
    "transport": five(ka="ავტობუსები", en="Buses", ru="Автобусы", uk="Автобуси", hy="Ավտոբուսներ"),
    "social": five(
        ka="სოციალური დახმარება",
        en="Social aid",
        ru="Социальная помощь",
        uk="Соціальна допомога",
        hy="Սոցիալական աջակցություն",
    ),
    "housing": five(
        ka="სახლები და ეზოები",
        en="Houses and yards",
        ru="Дома и дворы",
        uk="Будинки й двори",
        hy="Շենքեր և բակեր",
    ),
    "other": five(ka="სხვა", en="Something else", ru="Другое", uk="Інше", hy="Այլ"),
}
TOPIC_REMEDY = five(
    ka="აირჩიეთ თემა.", en="Choose a topic.", ru="Выберите тему.", uk="Оберіть тему.", hy="Ընտրեք թեման։"
)
