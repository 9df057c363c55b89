"""A page of all components with made-up contents, for developers only: /components/ exists while DEBUG is on."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe


class SampleForm(forms.Form):
    """One field of each sort, with the words of a real letter."""

    subject = forms.CharField(label="სათაური", help_text="მოკლედ, რომ სწრაფად მივაგნოთ სამსახურს", max_length=120)
    text = forms.CharField(
        label="წერილის ტექსტი",
        help_text="რა მოხდა, როდის, და რას ითხოვთ მერიისგან",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    place = forms.CharField(label="ადგილი", help_text="ქუჩა და ნომერი ან ორიენტირი", required=False)
    about = forms.ChoiceField(
        label="რას ეხება", choices=[("road", "გზა და ტროტუარი"), ("light", "გარე განათება"), ("water", "წყალი")]
    )
    answer = forms.ChoiceField(
        label="როგორ გიპასუხოთ",
        choices=[("mail", "ელფოსტით"), ("post", "ფოსტით"), ("desk", "სერვისცენტრში")],
        widget=forms.RadioSelect,
    )
    districts = forms.MultipleChoiceField(
        label="უბანი",
        required=False,
        choices=[("bazari", "ბაზრის უბანი"), ("gaghma", "გაღმა უბანი")],
        widget=forms.CheckboxSelectMultiple,
    )
    photo = forms.FileField(label="ფოტო ან დოკუმენტი", help_text="PDF, DOCX, JPG – თითოეული 10 მბ-მდე", required=False)
    agree = forms.BooleanField(label="ვადასტურებ, რომ მონაცემები სწორია.")


def components(request: HttpRequest) -> HttpResponse:
    """Every component once, in each of its states."""
    return render(request, "components/preview.html", _samples())


def _samples() -> dict[str, Any]:
    services = [
        ("წერილი მერიას", "განცხადება, საჩივარი ან წინადადება. პასუხი – ერთ თვეში.", "mail"),
        ("საჯარო ინფორმაცია", "მიზეზს არ გკითხავთ. პასუხი – დაუყოვნებლივ ან 10 დღეში.", "info-sheet"),
        ("ამხანაგობის განაცხადი", "სახურავი, ლიფტი, ეზო: თანადაფინანსება და ვადები.", "building"),
    ]
    return {
        "menu_items": [
            {"title": title, "url": "#", "current": title == "სიახლეები"}
            for title in ("მომსახურება", "სიახლეები", "მერია", "საკრებულო", "დოკუმენტები", "საჯარო ინფორმაცია")
        ],
        "language_items": [
            {"code": code, "name": name, "url": "#", "current": code == "ka"}
            for code, name in (("ka", "ქართული"), ("en", "English"), ("ru", "Русский"))
        ],
        "crumbs": [{"title": "მთავარი", "url": "#"}, {"title": "მომსახურება", "url": "#"}],
        "services": [
            {"title": title, "promise": promise, "icon": icon, "url": "#"} for title, promise, icon in services
        ],
        "form": SampleForm({"subject": "ჩატეხილი ტროტუარი სკოლასთან", "about": "road", "answer": "mail"}),
        "clean_form": SampleForm(),
        "step_names": ["თემა", "წერილი", "თქვენი მონაცემები", "შემოწმება და გაგზავნა"],
        "day": date(2026, 12, 21),
        "moment": datetime(2026, 11, 20, 11, 42),
        "ledger": _ledger(),
        "clock": {
            "start": date(2026, 11, 20),
            "due": date(2026, 12, 24),
            "run": 32,
            "pauses": [{"start": 17, "width": 12}],
            "wording": "დარჩა 23 დღე",
        },
        "events": _events(),
        "next_steps": [
            {"title": "სამსახურის დანიშვნა", "text": "24 ნოემბრამდე. 23 ნოემბერი უქმე დღეა – გიორგობა."},
            {"title": "განხილვა", "text": "ადგილზე დათვალიერება; თუ რამე დაგვჭირდა, გკითხავთ."},
            {"title": "პასუხი", "text": "ელფოსტით, გასაჩივრების წესთან ერთად."},
        ],
        "service_facts": [
            {
                "icon": "clock",
                "label": "პასუხის ვადა",
                "value": "1 თვე",
                "text": "თუ დღეს გამოგზავნით – 21 დეკემბრამდე",
            },
            {"icon": "coin", "label": "საფასური", "value": "უფასოა", "text": "ასლებიც, ელფოსტით"},
            {"icon": "send", "label": "პასუხს მიიღებთ", "value": "როგორც გსურთ", "text": "ელფოსტით, ფოსტით ან ადგილზე"},
        ],
        "hits": _hits(),
        "page_obj": Paginator(range(146), 6).page(4),
        "files": [{"url": "#", "title": "shesasvleli.jpg", "type": "JPG", "size": 2_516_582}],
    }


def _ledger() -> list[dict]:
    """Rows in the shape that the register's describe_all() gives."""
    return [
        {"title": "წერილი მიღებულია", "detail": "ეს დღე ვადაში არ ითვლება.", "date": "20 ნოემბერი"},
        {
            "title": "კანონით დადგენილი ვადა",
            "detail": "ერთი თვე; ზოგადი ადმინისტრაციული კოდექსი, მუხლი 100.",
            "date": "20 დეკემბერი",
            "moved": True,
            "step": {"days": 30},
        },
        {
            "title": "კვირა არასამუშაო დღეა",
            "detail": "ვადა გადადის მომდევნო სამუშაო დღეზე.",
            "date": "21 დეკემბერი",
            "moved": True,
            "step": {"days": 1},
        },
    ]


def _events() -> list[dict]:
    return [
        {"state": "done", "date": "20 ნოემბერი", "time": "11:42", "title": "წერილი დარეგისტრირდა", "text": "ონლაინ"},
        {"state": "paused", "date": "26–30 ნოე", "time": "4 დღე", "title": "ვადა შეჩერებული იყო", "text": "ხარვეზი."},
        {"state": "now", "date": "1 დეკემბერი", "time": "დღეს", "title": "მზადდება სამუშაოს აქტი"},
        {"state": "next", "date": "24 დეკემბერი", "time": "ბოლო ვადა", "title": "პასუხი ელფოსტით"},
    ]


def _hits() -> list[dict]:
    excerpt = mark_safe("თამარ მეფის ქუჩაზე 10:00-დან 17:00 საათამდე <mark>წყალი</mark> არ იქნება.")
    return [
        {
            "kind": "მომსახურება",
            "title": "წყლის დაზიანების შეტყობინება",
            "url": "#",
            "excerpt": excerpt,
            "icon": "drop",
            "start_url": "#",
            "start_facts": "2 წუთი · უფასოა",
        },
        {
            "kind": "განცხადება",
            "facts": "19 ნოემბერი 2026",
            "title": "24 ნოემბერს წყალმომარაგება დროებით შეიზღუდება",
            "url": "#",
            "excerpt": excerpt,
            "state": "მოქმედებს 24 ნოემბერს",
            "state_tone": "gold",
            "files": [
                {"title": "მისამართების სია", "url": "#", "record": {"file_type": "DOCX"}},
                {"title": "წყალსადენის გეგმა", "url": "#", "place": "გვერდი 7", "record": {"file_type": "PDF"}},
            ],
        },
        {
            "kind": "PDF",
            "facts": "4,8 მბ, 64 გვერდი · 12 ოქტომბერი 2026",
            "title": "Water main: project documents",
            "url": "#",
            "language": "en",
            "excerpt": mark_safe("…the reservoir holds 1,200 m³ of <mark>water</mark>…"),
            "place": "გვერდი 7",
            "record": {"parent_url": "#", "parent_title": "ინფრასტრუქტურის გეგმა", "parent_language": "ka"},
        },
    ]
