"""City hall in Armenia: its journals, the registry office, its officials, its money and its laws by name."""

from ..definition import journal
from ..outlines import journals
from ..wording import five

JOURNALS = [
    journal("incoming", "Մ", "IN", journals.INCOMING),
    journal("foi", "ՏՀ", "FOI", journals.INFORMATION),
    journal("hoa", "ՀՄ", "HOA", journals.ASSOCIATIONS),
    journal("complaint", "ՎԲ", "CMP", journals.COMPLAINTS),
    journal("intake", "ՍՏ", "RCV", journals.INTAKE),
    journal("issue", "ԽՀ", "ISS", journals.ISSUES),
]
REGISTRY = {
    "code": "registry",
    "is_registry": True,
    "names": five(
        ka="მოქალაქეთა მომსახურების ოფისი",
        en="Citizen Service Office",
        ru="Отдел обслуживания граждан",
        uk="Відділ обслуговування громадян",
        hy="Քաղաքացիների սպասարկման գրասենյակ",
    ),
}
OFFICIALS = {
    "mayor": five(
        ka="თემის ხელმძღვანელი",
        en="Head of the community",
        ru="Руководитель общины",
        uk="Голова громади",
        hy="Համայնքի ղեկավար",
    ),
    "deputy": five(
        ka="თემის ხელმძღვანელის მოადგილე",
        en="Deputy head of the community",
        ru="Заместитель руководителя общины",
        uk="Заступник голови громади",
        hy="Համայնքի ղեկավարի տեղակալ",
    ),
    "council_member": five(
        ka="თემის საბჭოს წევრი",
        en="Member of the council",
        ru="Член совета старейшин",
        uk="Член ради громади",
        hy="Ավագանու անդամ",
    ),
}
DRAM = five(ka="დრამი", en="AMD", ru="драмов", uk="драмів", hy="դրամ")

INFORMATION_LAW = five(
    ka="სომხეთის კანონი „ინფორმაციის თავისუფლების შესახებ“",
    en="Law of Armenia on Freedom of Information",
    ru="Закон РА «О свободе информации»",
    uk="Закон Вірменії «Про свободу інформації»",
    hy="«Տեղեկատվության ազատության մասին» ՀՀ օրենք (ՀՕ-11-Ն)",
)
PROCEEDINGS_LAW = five(
    ka="სომხეთის კანონი „ადმინისტრირების საფუძვლებისა და ადმინისტრაციული წარმოების შესახებ“",
    en="Law of Armenia on Fundamentals of Administration and Administrative Proceedings",
    ru="Закон РА «Об основах администрирования и административном производстве»",
    uk="Закон Вірменії «Про основи адміністрування та адміністративне провадження»",
    hy="«Վարչարարության հիմունքների և վարչական վարույթի մասին» ՀՀ օրենք (ՀՕ-41-Ն)",
)
PETITIONS_LAW = five(
    ka="სომხეთის კანონი „პეტიციების შესახებ“",
    en="Law of Armenia on Petitions",
    ru="Закон РА «О петициях»",
    uk="Закон Вірменії «Про петиції»",
    hy="«Հանրագրերի մասին» ՀՀ օրենք",
)
ASSOCIATIONS_LAW = five(
    ka="სომხეთის კანონი „ამხანაგობის შესახებ“",
    en="Law of Armenia on Condominiums",
    ru="Закон РА «О товариществе (кондоминиуме)»",
    uk="Закон Вірменії «Про кондомініум»",
    hy="«Համատիրության մասին» ՀՀ օրենք",
)
