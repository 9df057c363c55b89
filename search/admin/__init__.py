"""Search in the admin: the thesaurus, what is put first, and what people look for."""
