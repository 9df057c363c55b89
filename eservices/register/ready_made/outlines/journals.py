"""What journals are called that are the same everywhere."""

from ..wording import five

INCOMING = five(
    ka="შემოსული წერილები",
    en="Incoming letters",
    ru="Входящие письма",
    uk="Вхідні листи",
    hy="Մուտքի գրություններ",
)
COMPLAINTS = five(ka="ადმინისტრაციული საჩივრები", en="Complaints", ru="Жалобы", uk="Скарги", hy="Վարչական բողոքներ")
ISSUES = five(
    ka="პრობლემების შეტყობინებები",
    en="Problem reports",
    ru="Сообщения о проблемах",
    uk="Повідомлення про проблеми",
    hy="Հաղորդումներ խնդիրների մասին",
)
ASSOCIATIONS = five(
    ka="ამხანაგობების განაცხადები",
    en="Associations' appeals",
    ru="Заявки товариществ",
    uk="Звернення об’єднань співвласників",
    hy="Համատիրությունների դիմումներ",
)
INFORMATION = five(
    ka="საჯარო ინფორმაცია",
    en="Public information",
    ru="Публичная информация",
    uk="Публічна інформація",
    hy="Հանրային տեղեկատվություն",
)
INTAKE = five(
    ka="მიღებული, დაურეგისტრირებელი",
    en="Received, not registered yet",
    ru="Принятое, ещё не зарегистрированное",
    uk="Прийняте, ще не зареєстроване",
    hy="Ստացված, դեռ չգրանցված",
)
