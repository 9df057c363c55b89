"""Who signs in to the demo: name, group, memberships. All have one password."""

PASSWORD = "alviskhevi"  # noqa: S105 - the demo's, printed at start

# username: (given name, family name, group, ((role, department), …))
PEOPLE = {
    "editor": ("ქეთევან", "ვარდიაშვილი", "Editor", ()),
    "clerk": ("ლელა", "მჭედლური", "Registry clerk", (("clerk", "registry"),)),
    "officer": ("გიორგი", "წიკლაური", "Officer", (("officer", "infrastructure"),)),
    "head": ("თამაზ", "ხიდაშელი", "Department head", (("head", "infrastructure"),)),
    "controller": ("ირმა", "ქართველიშვილი", "Controller", (("controller", None),)),
    "administrator": ("დავით", "ონიანი", "Administrator", ()),
    "officer-housing": ("ნინო", "ბერუაშვილი", "Officer", (("officer", "housing"),)),
    "head-housing": ("გია", "ქვათაძე", "Department head", (("head", "housing"),)),
    "officer-foi": ("ნათია", "გელოვანი", "Officer", (("officer", "registry"),)),
    "officer-social": ("მანანა", "ელიავა", "Officer", (("officer", "social"), ("officer", "cleaning"))),
}
