"""The case page: the submission, the due date and why, the history, people, letters, and what can be done."""
