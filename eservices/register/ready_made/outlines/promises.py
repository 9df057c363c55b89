"""The one line that promises when the answer comes: the same everywhere but for the term of the country's law."""

from ..wording import Words, five

MONTH = five(ka="ერთ თვეში", en="within a month", ru="в течение месяца", uk="протягом місяця", hy="մեկ ամսում")
THIRTY_DAYS = five(ka="30 დღეში", en="within 30 days", ru="в течение 30 дней", uk="протягом 30 днів", hy="30 օրում")
AT_ONCE_OR_TEN_DAYS = five(
    ka="დაუყოვნებლივ ან 10 დღეში",
    en="at once or within 10 days",
    ru="немедленно или за 10 дней",
    uk="негайно або за 10 днів",
    hy="անմիջապես կամ 10 օրում",
)
FIVE_WORKING_DAYS = five(
    ka="5 სამუშაო დღეში",
    en="within 5 working days",
    ru="за 5 рабочих дней",
    uk="за 5 робочих днів",
    hy="5 աշխատանքային օրում",
)
FIVE_DAYS = five(ka="5 დღეში", en="within 5 days", ru="за 5 дней", uk="за 5 днів", hy="5 օրում")


def letter(within: Words) -> Words:
    return five(
        ka=f"განცხადება, საჩივარი ან წინადადება. პასუხი – {within['ka']}.",
        en=f"An application, a complaint or a proposal. The answer comes {within['en']}.",
        ru=f"Заявление, жалоба или предложение. Ответ — {within['ru']}.",
        uk=f"Заява, скарга або пропозиція. Відповідь — {within['uk']}.",
        hy=f"Դիմում, բողոք կամ առաջարկ։ Պատասխանը՝ {within['hy']}։",
    )


def foi(within: Words) -> Words:
    return five(
        ka=f"მიზეზს არ გკითხავთ. პასუხი – {within['ka']}.",
        en=f"We do not ask why. The answer comes {within['en']}.",
        ru=f"Мы не спрашиваем зачем. Ответ — {within['ru']}.",
        uk=f"Ми не питаємо навіщо. Відповідь — {within['uk']}.",
        hy=f"Պատճառը չենք հարցնում։ Պատասխանը՝ {within['hy']}։",
    )


def application(within: Words) -> Words:
    return five(
        ka=f"ნებართვა, ცნობა, დახმარება: გადაწყვეტილება – {within['ka']}.",
        en=f"A permit, a certificate, aid: decided {within['en']}.",
        ru=f"Разрешение, справка, помощь: решение — {within['ru']}.",
        uk=f"Дозвіл, довідка, допомога: рішення — {within['uk']}.",
        hy=f"Թույլտվություն, տեղեկանք, աջակցություն. որոշումը՝ {within['hy']}։",
    )


def complaint(within: Words) -> Words:
    return five(
        ka=f"არ ეთანხმებით ჩვენს გადაწყვეტილებას? განვიხილავთ {within['ka']}.",
        en=f"You disagree with our decision? We decide {within['en']}.",
        ru=f"Не согласны с нашим решением? Рассмотрим {within['ru']}.",
        uk=f"Не згодні з нашим рішенням? Розглянемо {within['uk']}.",
        hy=f"Համաձայն չե՞ք մեր որոշմանը։ Կքննենք {within['hy']}։",
    )


def proposal(within: Words) -> Words:
    return five(
        ka=f"როგორ გახდეს ცხოვრება აქ უკეთესი. პასუხი – {within['ka']}.",
        en=f"How life here could be better. The answer comes {within['en']}.",
        ru=f"Как сделать жизнь здесь лучше. Ответ — {within['ru']}.",
        uk=f"Як зробити життя тут кращим. Відповідь — {within['uk']}.",
        hy=f"Ինչպես լավացնել կյանքն այստեղ։ Պատասխանը՝ {within['hy']}։",
    )
