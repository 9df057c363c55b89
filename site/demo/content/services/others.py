"""Application, complaint, proposal and problem report: their pages."""

APPLICATION = {
    "code": "application",
    "page": {"ka": "gantskhadeba", "en": "application", "ru": "zayavlenie"},
    "picture": "service-centre",
    "forms": [],
    "alt": {
        "ka": "სერვისცენტრის შენობა ფართო შესასვლელით",
        "en": "The service centre with its wide entrance",
        "ru": "Здание сервис-центра с широким входом",
    },
}
COMPLAINT = {
    "code": "complaint",
    "page": {"ka": "sachivari", "en": "complaint", "ru": "zhaloba"},
    "picture": "council-hall",
    "forms": [],
    "alt": {
        "ka": "სხდომათა დარბაზი",
        "en": "The council chamber",
        "ru": "Зал заседаний",
    },
}
PROPOSAL = {
    "code": "proposal",
    "page": {"ka": "tsinadadeba", "en": "proposal", "ru": "predlozhenie"},
    "picture": "zemokhevi-bridge",
    "forms": [],
    "alt": {
        "ka": "ზემოხევის ხიდი მდინარეზე",
        "en": "The Zemokhevi bridge over the river",
        "ru": "Мост в Земохеви над рекой",
    },
}
ISSUE = {
    "code": "issue",
    "page": {"ka": "problemis-shetqobineba", "en": "problem-report", "ru": "soobshchenie-o-probleme"},
    "picture": "school-road",
    "forms": [],
    "alt": {
        "ka": "გზა სკოლამდე ქუჩის სანათებით",
        "en": "The road to the school with its street lamps",
        "ru": "Дорога к школе с уличными фонарями",
    },
}
