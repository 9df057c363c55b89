"""The drawings in the picture library: the title editors see, and the point that stays when a picture is cut."""

# file name: (title, (x, y) of the middle of what matters, in pixels of 1600 × 900)
PICTURES = {
    "arms": ("ალვისხევის ნიშანი", None),
    "council-hall": ("საკრებულოს სხდომათა დარბაზი", (800, 560)),
    "hoa-yard": ("ამხანაგობის ეზო", (800, 500)),
    "kindergarten": ("საბავშვო ბაღი", (860, 600)),
    "letter-box": ("საფოსტო ყუთი", (800, 480)),
    "open-books": ("გაშლილი რეესტრი", (800, 560)),
    "school-road": ("განათებული გზა სკოლისკენ", (800, 560)),
    "service-centre": ("სერვისცენტრი თამარ მეფის ქუჩაზე", (800, 540)),
    "storm-drain": ("ქუჩის სანიაღვრე", (800, 600)),
    "water-main": ("მთავარი წყალსადენი", (800, 560)),
    "zemokhevi-bridge": ("ზემოხევის ხიდი", (840, 620)),
}
