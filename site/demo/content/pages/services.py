"""Page 4: e-services and how they work."""

PAGE = {
    "key": "e-services",
    "parent": "city-hall",
    "ka": {
        "slug": "elektronuli-momsakhureba",
        "title": "ელექტრონული მომსახურება",
        "lead": "მოგვწერეთ, მოითხოვეთ საჯარო ინფორმაცია ან წარადგინეთ ამხანაგობის განაცხადი. ანგარიში და პაროლი არ დაგჭირდებათ.",
        "body": """
## როგორ მუშაობს

1. აირჩიეთ მომსახურება და შეავსეთ სამი მოკლე ნაბიჯი. ტელეფონიდანაც მარტივია.
2. გაგზავნისთანავე მიიღებთ რეგისტრაციის ნომერს, პასუხის ბოლო ვადას და კოდს.
3. ნომრითა და კოდით ნებისმიერ დროს ნახავთ, რომელ სამსახურშია თქვენი წერილი და რა გაკეთდა.
4. პასუხს ისე მიიღებთ, როგორც აირჩევთ: ელფოსტით, ფოსტით ან სერვისცენტრში.

## თუ ინტერნეტი არ გაქვთ

იგივე განცხადება შეგიძლიათ ნებისმიერ [სერვისცენტრში](page:service-centres) დაწეროთ. ქაღალდის განცხადებაც იმავე წუთს
რეგისტრირდება და ქვითარზე იგივე ვადა და კოდი წერია.

@files ბლანკები ქაღალდისთვის: letter-form hoa-minutes-template
""",
    },
    "en": {
        "slug": "e-services",
        "title": "E-services",
        "lead": "Write to us, request public information or file an association's appeal. No account, no password.",
        "body": """
## How it works

1. Choose a service and go through three short steps. It is easy on a phone too.
2. As soon as you send it you get a registration number, the last day for our answer, and a code.
3. With number and code you can see at any time which department has your letter and what was done.
4. The answer comes the way you chose: by e-mail, by post or at a service centre.

## Without the internet

You can write the same application in any [service centre](page:service-centres). A paper is registered the same
minute, and the receipt shows the same due date and code.

@files Forms on paper: letter-form hoa-minutes-template
""",
    },
    "ru": {
        "slug": "elektronnye-uslugi",
        "title": "Электронные услуги",
        "lead": "Напишите нам, запросите публичную информацию или подайте заявку товарищества. Без аккаунта и пароля.",
        "body": """
## Как это работает

1. Выберите услугу и пройдите три коротких шага. С телефона это тоже просто.
2. Сразу после отправки вы получите регистрационный номер, последний день ответа и код.
3. По номеру и коду в любое время видно, в какой службе ваше письмо и что сделано.
4. Ответ придёт так, как вы выберете: по электронной почте, по почте или в сервис-центре.

## Без интернета

То же заявление можно написать в любом [сервис-центре](page:service-centres). Бумажное заявление регистрируют в ту же
минуту, и на квитанции указаны тот же срок и код.

@files Бланки на бумаге: letter-form hoa-minutes-template
""",
    },
}
