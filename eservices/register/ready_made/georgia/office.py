"""City hall in Georgia: its journals, the registry office, its officials, its money and its laws by name."""

from ..definition import journal
from ..outlines import journals
from ..wording import five

# Prefixes as municipalities number on paper, aliases for addresses (domain 2).
JOURNALS = [
    journal("incoming", "შ", "IN", journals.INCOMING),
    journal("foi", "სი", "FOI", journals.INFORMATION),
    journal("hoa", "ბმა", "HOA", journals.ASSOCIATIONS),
    journal("complaint", "ს", "CMP", journals.COMPLAINTS),
    journal("intake", "მიღ", "RCV", journals.INTAKE),
    journal("issue", "პ", "ISS", journals.ISSUES),
]
REGISTRY = {
    "code": "registry",
    "is_registry": True,
    "names": five(
        ka="საქმისწარმოების განყოფილება",
        en="Registry Office",
        ru="Отдел делопроизводства",
        uk="Відділ діловодства",
        hy="Գործավարության բաժին",
    ),
}
OFFICIALS = {
    "mayor": five(ka="მერი", en="Mayor", ru="Мэр", uk="Мер", hy="Քաղաքապետ"),
    "deputy": five(
        ka="მერის მოადგილე", en="Deputy mayor", ru="Заместитель мэра", uk="Заступник мера", hy="Քաղաքապետի տեղակալ"
    ),
    "council_member": five(
        ka="საკრებულოს წევრი",
        en="Member of the council",
        ru="Член сакребуло",
        uk="Член сакребуло",
        hy="Ավագանու անդամ",
    ),
}
LARI = five(ka="ლარი", en="GEL", ru="лари", uk="ларі", hy="լարի")

GAC = five(
    ka="საქართველოს ზოგადი ადმინისტრაციული კოდექსი",
    en="General Administrative Code of Georgia",
    ru="Общий административный кодекс Грузии",
    uk="Загальний адміністративний кодекс Грузії",
    hy="Վրաստանի ընդհանուր վարչական օրենսգիրք",
)
ASSOCIATIONS_LAW = five(
    ka="საქართველოს კანონი „ბინათმესაკუთრეთა ამხანაგობის შესახებ“",
    en="Law of Georgia on Homeowners' Associations",
    ru="Закон Грузии «О товариществе собственников жилья»",
    uk="Закон Грузії «Про товариство власників квартир»",
    hy="«Բնակարանատերերի ընկերության մասին» Վրաստանի օրենք",
)
COPYING_FEE = five(
    ka="ქაღალდის ასლი – 0,05 ლარი გვერდზე",
    en="a paper copy is 0.05 GEL a page",
    ru="бумажная копия — 0,05 лари за страницу",
    uk="паперова копія — 0,05 ларі за сторінку",
    hy="թղթային պատճենը՝ 0,05 լարի էջը",
)
