"""The demo municipality of Alviskhevi: invented people, real-looking content."""
