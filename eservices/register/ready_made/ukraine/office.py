"""City hall in Ukraine: its journals, the registry office, its officials, its money and its laws by name."""

from ..definition import journal
from ..outlines import journals
from ..wording import five

APPEALS = five(
    ka="მოქალაქეთა მიმართვები",
    en="Citizens' appeals",
    ru="Обращения граждан",
    uk="Звернення громадян",
    hy="Քաղաքացիների դիմումներ",
)
ASSOCIATIONS = five(
    ka="თანამესაკუთრეთა გაერთიანებების მიმართვები",
    en="Associations' appeals",
    ru="Обращения ОСМД",
    uk="Звернення ОСББ",
    hy="Համատիրությունների դիմումներ",
)
# Citizens' appeals are kept apart from other records (CMU 348 of 14.04.1997). Its index, the first letter of the
# surname before the serial, is not a journal's prefix; the town may note it on paper.
JOURNALS = [
    journal("incoming", "ЗГ", "IN", APPEALS),
    journal("foi", "ЗПІ", "FOI", journals.INFORMATION),
    journal("hoa", "ОСББ", "HOA", ASSOCIATIONS),
    journal("complaint", "С", "CMP", journals.COMPLAINTS),
    journal("intake", "ПРН", "RCV", journals.INTAKE),
    journal("issue", "ПП", "ISS", journals.ISSUES),
]
REGISTRY = {
    "code": "registry",
    "is_registry": True,
    "names": five(
        ka="საერთო განყოფილება",
        en="Registry Office",
        ru="Общий отдел",
        uk="Загальний відділ",
        hy="Ընդհանուր բաժին",
    ),
}
OFFICIALS = {
    "mayor": five(ka="ქალაქის მერი", en="Mayor", ru="Городской голова", uk="Міський голова", hy="Քաղաքապետ"),
    "deputy": five(
        ka="მერის მოადგილე",
        en="Deputy mayor",
        ru="Заместитель городского головы",
        uk="Заступник міського голови",
        hy="Քաղաքապետի տեղակալ",
    ),
    "council_member": five(
        ka="საქალაქო საბჭოს დეპუტატი",
        en="Member of the council",
        ru="Депутат городского совета",
        uk="Депутат міської ради",
        hy="Քաղաքային խորհրդի պատգամավոր",
    ),
}
HRYVNIA = five(ka="გრივნა", en="UAH", ru="гривен", uk="гривень", hy="գրիվնա")

APPEALS_LAW = five(
    ka="უკრაინის კანონი „მოქალაქეთა მიმართვების შესახებ“ (№393/96)",
    en="Law of Ukraine on Citizens' Appeals (No 393/96)",
    ru="Закон Украины «Об обращениях граждан» (№393/96)",
    uk="Закон України «Про звернення громадян» (№393/96-ВР)",
    hy="«Քաղաքացիների դիմումների մասին» Ուկրաինայի օրենք (N 393/96)",
)
INFORMATION_LAW = five(
    ka="უკრაინის კანონი „საჯარო ინფორმაციაზე წვდომის შესახებ“ (№2939-VI)",
    en="Law of Ukraine on Access to Public Information (No 2939-VI)",
    ru="Закон Украины «О доступе к публичной информации» (№2939-VI)",
    uk="Закон України «Про доступ до публічної інформації» (№2939-VI)",
    hy="«Հանրային տեղեկատվության հասանելիության մասին» Ուկրաինայի օրենք (N 2939-VI)",
)
PROCEDURE_LAW = five(
    ka="უკრაინის კანონი „ადმინისტრაციული პროცედურის შესახებ“ (№2073-IX)",
    en="Law of Ukraine on Administrative Procedure (No 2073-IX)",
    ru="Закон Украины «Об административной процедуре» (№2073-IX)",
    uk="Закон України «Про адміністративну процедуру» (№2073-IX)",
    hy="«Վարչական ընթացակարգի մասին» Ուկրաինայի օրենք (N 2073-IX)",
)
ASSOCIATIONS_LAW = five(
    ka="უკრაინის კანონი „მრავალბინიანი სახლის თანამესაკუთრეთა გაერთიანების შესახებ“ (№2866-III)",
    en="Law of Ukraine on Associations of Co-owners of Apartment Buildings (No 2866-III)",
    ru="Закон Украины «Об объединении совладельцев многоквартирного дома» (№2866-III)",
    uk="Закон України «Про об’єднання співвласників багатоквартирного будинку» (№2866-III)",
    hy="«Բազմաբնակարան շենքի համասեփականատերերի միավորման մասին» Ուկրաինայի օրենք (N 2866-III)",
)
