"""What each service says of Armenian law: its promise, how it goes on, its legal basis and the way to appeal."""

from ..outlines import needs, steps
from ..outlines.asking import question
from ..wording import cite, five
from .office import ASSOCIATIONS_LAW, INFORMATION_LAW, PETITIONS_LAW, PROCEEDINGS_LAW

LETTER_TITLE = five(
    ka="წერილი თემის გამგეობას",
    en="Letter to City Hall",
    ru="Письмо в муниципалитет",
    uk="Лист до муніципалітету",
    hy="Նամակ համայնքապետարան",
)
CITIZENSHIP = question(
    "citizenship",
    "text",
    five(ka="მოქალაქეობა", en="Citizenship", ru="Гражданство", uk="Громадянство", hy="Քաղաքացիություն"),
    max_length=60,
    hint=five(
        ka="ამას კანონი მოითხოვს. ორგანიზაციამ დაწეროს, სად არის რეგისტრირებული.",
        en="The law asks for it. An organisation writes where it is registered.",
        ru="Этого требует закон. Организация пишет, где она зарегистрирована.",
        uk="Цього вимагає закон. Організація пише, де вона зареєстрована.",
        hy="Դա պահանջում է օրենքը։ Կազմակերպությունը գրում է՝ որտեղ է գրանցված։",
    ),
    remedy=five(
        ka="დაწერეთ მოქალაქეობა.",
        en="Write your citizenship.",
        ru="Напишите гражданство.",
        uk="Напишіть громадянство.",
        hy="Գրեք քաղաքացիությունը։",
    ),
)
WHO_ASKS = five(
    ka="სახელი, გვარი, მოქალაქეობა და მისამართი | ამას კანონი მოითხოვს. მიზეზს არ გკითხავთ.",
    en="Name, surname, citizenship and address | The law asks for them. We do not ask for a reason.",
    ru="Имя, фамилия, гражданство и адрес | Этого требует закон. Причину мы не спрашиваем.",
    uk="Ім’я, прізвище, громадянство та адреса | Цього вимагає закон. Про причину ми не питаємо.",
    hy="Անուն, ազգանուն, քաղաքացիություն և հասցե | Դա պահանջում է օրենքը։ Պատճառը չենք հարցնում։",
)
THIRTY_DAYS = five(
    ka="თუ დამატებითი სამუშაოა საჭირო, 30 დღემდე დაგვჭირდება | პირველ 5 დღეში წერილობით გეტყვით მიზეზს და ბოლო დღეს.",
    en="If it takes extra work, we need up to 30 days | Within the first 5 we write you why, and the last day.",
    ru="Если нужна дополнительная работа, понадобится до 30 дней | В первые 5 дней письменно сообщим причину и последний день.",
    uk="Якщо потрібна додаткова робота, знадобиться до 30 днів | У перші 5 днів письмово повідомимо причину й останній день.",
    hy="Եթե լրացուցիչ աշխատանք է պետք, կպահանջվի մինչև 30 օր | Առաջին 5 օրում գրավոր կհայտնենք պատճառը և վերջին օրը։",
)
INFORMATION_GIVEN = five(
    ka="მიიღებთ ინფორმაციას | უარს 5 დღეში წერილობით დაგისაბუთებთ და გასაჩივრების წესს განგიმარტავთ.",
    en="You get the information | A refusal comes in writing within 5 days, with its ground and how to appeal.",
    ru="Вы получаете информацию | Отказ придёт письменно за 5 дней, с основанием и порядком обжалования.",
    uk="Ви отримуєте інформацію | Відмова надійде письмово за 5 днів, з підставою й порядком оскарження.",
    hy="Ստանում եք տեղեկությունը | Մերժումը կգա գրավոր՝ 5 օրում, հիմքով և բողոքարկման կարգով։",
)
AT_THE_LATEST = five(
    ka="ვადა 30 დღეა | შაბათ-კვირაც ითვლება; თუ ბოლო დღე უქმეა, ვადა მომდევნო სამუშაო დღეს იწურება.",
    en="The term is 30 days | Weekends count; if the last day is a day off, the term ends on the next working day.",
    ru="Срок — 30 дней | Выходные считаются; если последний день нерабочий, срок истекает в следующий рабочий день.",
    uk="Строк — 30 днів | Вихідні рахуються; якщо останній день неробочий, строк спливає наступного робочого дня.",
    hy="Ժամկետը 30 օր է | Հանգստյան օրերը հաշվվում են. եթե վերջին օրը ոչ աշխատանքային է, ժամկետն ավարտվում է հաջորդ աշխատանքային օրը։",
)
FOI_NEEDS = (needs.WHAT_INFORMATION, WHO_ASKS)
FOI_STEPS = (steps.REQUEST_REGISTERED, THIRTY_DAYS, steps.elsewhere(5), INFORMATION_GIVEN)
APPLICATION_STEPS = (
    steps.REGISTERED,
    steps.missing(steps.FIVE_DAYS),
    steps.passed_on(3),
    AT_THE_LATEST,
    steps.ANSWERED,
)

COPYING_FEE = five(
    ka="10 გვერდამდე ქაღალდის ასლიც",
    en="paper copies up to 10 pages too",
    ru="и бумажные копии до 10 страниц",
    uk="і паперові копії до 10 сторінок",
    hy="նաև մինչև 10 էջ թղթային պատճենը",
)

LETTER_BASIS = cite((PROCEEDINGS_LAW, (32, 33, 46)))
COMPLAINT_BASIS = cite((PROCEEDINGS_LAW, (46, 69, 71)))
PROPOSAL_BASIS = cite((PETITIONS_LAW, ()))
FOI_BASIS = cite((INFORMATION_LAW, (9, 11)))
HOA_BASIS = cite((ASSOCIATIONS_LAW, ()), (PROCEEDINGS_LAW, (32, 46)))
ISSUE_BASIS = five(
    ka="თემის საკუთარი ნორმა: 10 სამუშაო დღე. თუ წერილობით პასუხს ითხოვთ, მოქმედებს ადმინისტრაციული წარმოების კანონის "
    "46-ე მუხლი: 30 დღე.",
    en="The town's own norm: 10 working days. If you ask for an answer in writing, Article 46 of the Law on "
    "Administrative Proceedings holds: 30 days.",
    ru="Собственная норма общины: 10 рабочих дней. Если вы просите письменный ответ, действует статья 46 Закона об "
    "административном производстве: 30 дней.",
    uk="Власна норма громади: 10 робочих днів. Якщо ви просите письмову відповідь, діє стаття 46 Закону про "
    "адміністративне провадження: 30 днів.",
    hy="Համայնքի սեփական նորմը՝ 10 աշխատանքային օր։ Եթե գրավոր պատասխան եք խնդրում, գործում է վարչական վարույթի մասին "
    "օրենքի 46-րդ հոդվածը՝ 30 օր։",
)

ANSWER_APPEAL = five(
    ka="პასუხი შეგიძლიათ მიღებიდან ორი თვის ვადაში გაასაჩივროთ თემის ხელმძღვანელთან ან ადმინისტრაციულ სასამართლოში.",
    en="You may appeal the answer to the head of the community or to the Administrative Court within two months of "
    "receiving it.",
    ru="Ответ можно в течение двух месяцев со дня получения обжаловать руководителю общины или в Административный суд.",
    uk="Відповідь можна протягом двох місяців з дня отримання оскаржити голові громади або до Адміністративного суду.",
    hy="Պատասխանը կարող եք բողոքարկել համայնքի ղեկավարին կամ Վարչական դատարան՝ ստանալու օրվանից երկու ամսվա ընթացքում։",
)
FOI_APPEAL = five(
    ka="უარი ან დუმილი შეგიძლიათ ორი თვის ვადაში გაასაჩივროთ თემის ხელმძღვანელთან, ადამიანის უფლებათა დამცველთან ან "
    "სასამართლოში.",
    en="You may appeal a refusal or silence within two months to the head of the community, to the Human Rights Defender, "
    "or to the court.",
    ru="Отказ или молчание можно в течение двух месяцев обжаловать руководителю общины, Защитнику прав человека или в суд.",
    uk="Відмову чи мовчання можна протягом двох місяців оскаржити голові громади, Захисникові прав людини або до суду.",
    hy="Մերժումը կամ լռությունը կարող եք երկու ամսվա ընթացքում բողոքարկել համայնքի ղեկավարին, Մարդու իրավունքների "
    "պաշտպանին կամ դատարան։",
)
