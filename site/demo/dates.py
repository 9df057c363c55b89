"""The demo's calendar: events counted from the day of loading, and the words for them in each language."""

import re
from datetime import date, timedelta

# Days after loading; an event never falls on a weekend.
EVENTS = {"water": 3, "council": 6, "kindergarten": 10, "hearing": 12, "vacancy": 13, "tender": 16, "bids": 23}
EVENTS |= {"comments": 19, "checked": -19}

MONTHS = {
    "ka": ["იანვარი", "თებერვალი", "მარტი", "აპრილი", "მაისი", "ივნისი", "ივლისი", "აგვისტო", "სექტემბერი",
           "ოქტომბერი", "ნოემბერი", "დეკემბერი"],
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"],
    "ru": ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
           "ноября", "декабря"],
}  # fmt: skip
WEEKDAYS = {
    "ka": ["ორშაბათი", "სამშაბათი", "ოთხშაბათი", "ხუთშაბათი", "პარასკევი", "შაბათი", "კვირა"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "ru": ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
}


def day_of(event: str, today: date) -> date:
    """The day of an event, moved from a weekend to the Monday after."""
    day = today + timedelta(days=EVENTS[event])
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def _georgian(day: date, form: str) -> str:
    """A day with the ending that the sentence needs: -ს on, -მდე until, -დან from."""
    month = MONTHS["ka"][day.month - 1]
    stem = month.removesuffix("ი")
    short = re.sub("ბერ$", "ბრ", stem)  # ნოემბერი loses its vowel before a vowel: ნოემბრამდე, ნოემბრიდან
    vowel = stem.endswith("ო")
    endings = {
        "on": f"{stem}ს",
        "until": f"{stem}მდე" if vowel else f"{short}ამდე",
        "from": f"{stem}დან" if vowel else f"{short}იდან",
    }
    return f"{day.day} {endings.get(form, month)}"


def in_words(day: date, form: str, language: str) -> str:
    """The day as it stands in a sentence; forms: on, until, from, full, when, weekday."""
    if form == "weekday":
        return WEEKDAYS[language][day.weekday()]
    if language == "ka":
        if form == "when":
            return f"{day.year} წლის {_georgian(day, 'on')}"
        return f"{_georgian(day, form)} {day.year}" if form == "full" else _georgian(day, form)
    words = f"{day.day} {MONTHS[language][day.month - 1]}"
    if form in ("full", "when"):
        return f"{words} {day.year}"
    before = {"until": {"en": "by ", "ru": "до "}, "from": {"en": "from ", "ru": "с "}}
    return before.get(form, {}).get(language, "") + words


def fill_dates(text: str, language: str, today: date) -> str:
    """The text with every `{form:event}` replaced by words."""
    return re.sub(r"\{(\w+):(\w+)\}", lambda m: in_words(day_of(m[2], today), m[1], language), text)
