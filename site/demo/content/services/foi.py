"""The request for public information: its page."""

FOI = {
    "code": "foi",
    "page": {"ka": "sajaro-informatsiis-motkhovna", "en": "information-request", "ru": "zapros-informatsii"},
    "picture": "open-books",
    "forms": ["foi-form"],
    "alt": {
        "ka": "გაშლილი რეესტრი მაგიდაზე და ლუპა",
        "en": "An open register on a desk and a magnifying glass",
        "ru": "Открытый реестр на столе и лупа",
    },
}
