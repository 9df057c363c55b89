"""The editor of a draft's questions: list, form of one question, order, and the form as a citizen will see it."""
