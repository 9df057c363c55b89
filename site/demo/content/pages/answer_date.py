"""The page that tells when an answer comes."""

PAGE = {
    "key": "answer-date",
    "parent": "services",
    "menu": True,
    "kind": "answer-date",
    "ka": {
        "slug": "rodis-mivigheb-pasukhs",
        "title": "როდის მივიღებ პასუხს?",
        "lead": "აირჩიეთ მომსახურება და დღე. გიჩვენებთ პასუხის ბოლო ვადას და იმასაც, როგორ გამოითვალა: რომელი დღეები არ ითვლება და რამ შეიძლება ვადა შეცვალოს.",
    },
    "en": {
        "slug": "when-will-i-get-my-answer",
        "title": "When will I get my answer?",
        "lead": "Choose a service and a day. You see the last day for our answer and how it is counted: which days are left out, and what could still change it.",
    },
    "ru": {
        "slug": "kogda-ya-poluchu-otvet",
        "title": "Когда я получу ответ?",
        "lead": "Выберите услугу и день. Мы покажем крайний срок ответа и то, как он посчитан: какие дни не считаются и что ещё может его изменить.",
    },
}
